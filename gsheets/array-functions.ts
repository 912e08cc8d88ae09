import { catalogue } from "../shared/catalogue";

/** Functions of Sheets whose results fill more than the formula's own cell, one below the other. */
const FILLED = ["FILTER", "FLATTEN", "QUERY", "SEQUENCE", "SORT", "SORTN", "SPLIT", "UNIQUE"];
/** Those that give a result for each row, as ours do: some may be empty. */
const ANY = [
  "ARRAYFORMULA",
  "ARRAY_CONSTRAIN",
  "BYROW",
  "CHOOSECOLS",
  "HSTACK",
  "IMPORTRANGE",
  "MAKEARRAY",
  "MAP",
  "SCAN",
  "TRANSPOSE",
  "VSTACK",
  ...catalogue.map(({ name }) => name),
];

const begins = (names: readonly string[]): RegExp => new RegExp(`^=\\s*(?:${names.join("|")})\\s*\\(`, "i");
const [filled, any] = [begins(FILLED), begins(ANY)];

/** What is known of the results of a formula that begins with one of them; undefined of all others. */
export function resultsOf(formula: string): "filled" | "any" | undefined {
  return filled.test(formula) ? "filled" : any.test(formula) ? "any" : undefined;
}
