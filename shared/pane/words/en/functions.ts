import { count } from "../count";

/** The list of functions. */
export const functions = {
  title: "Functions for your own sheets",
  search: "Search",
  none: "No function has these words.",
  found: (functions: number) => count(functions, "function", "functions"),
  arguments: "Arguments",
  optional: "may be left out",
  returns: "Gives",
  onYours: "On your figures",
  inGeneral: "For example",
  insert: "Insert into the selected cell",
  insertNamed: (name: string) => `Insert ${name} into the selected cell`,
  inserting: "Inserting…",
  inserted: (name: string, sheet: string, address: string) => `${name} stands in ${address} of “${sheet}”.`,
};
