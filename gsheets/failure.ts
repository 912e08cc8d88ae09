import { Fault } from "../src/fault";

/** What a failure says to the user: our own words as they are, Google's with what to do about them. */
export function failureText(error: unknown): string {
  if (error instanceof Fault) return error.message;
  const said = error instanceof Error ? error.message : String(error);
  return `Google Sheets answered: "${said}" ${adviceOn(said)}`;
}

function adviceOn(said: string): string {
  if (/protected/i.test(said)) {
    return "Ask the spreadsheet's owner to lift the protection from the generated sheets, then generate again.";
  }
  if (/cells in the workbook|10000000/i.test(said)) {
    return "Delete sheets, rows or columns that nobody needs, then generate again.";
  }
  if (/quota/i.test(said)) {
    return "The store for small texts of this spreadsheet is full: other add-ons keep theirs there too. Remove one that nobody needs, or make a copy of the spreadsheet, then generate again.";
  }
  return "Generate the sheets again; the run starts from the beginning.";
}
