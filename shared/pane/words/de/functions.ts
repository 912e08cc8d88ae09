import { count } from "../count";
import type { Words } from "../en";

export const functions: Words["functions"] = {
  title: "Funktionen für eigene Blätter",
  search: "Suchen",
  none: "Keine Funktion enthält diese Wörter.",
  found: (functions) => count(functions, "Funktion", "Funktionen"),
  arguments: "Argumente",
  optional: "kann entfallen",
  returns: "Ergibt",
  onYours: "Mit Ihren Zahlen",
  inGeneral: "Zum Beispiel",
  insert: "In die markierte Zelle einfügen",
  insertNamed: (name) => `${name} in die markierte Zelle einfügen`,
  inserting: "Wird eingefügt …",
  inserted: (name, sheet, address) => `${name} steht in ${address} auf „${sheet}“.`,
};
