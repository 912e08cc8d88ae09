import { catalogue } from "../shared/catalogue";

/** Functions whose results fill more than the formula's own cell, one below the other. */
export const FILLED = [
  "FILTER",
  "FLATTEN",
  "QUERY",
  "SEQUENCE",
  "SORT",
  "SORTN",
  "TOCOL",
  "UNIQUE",
  "WRAPROWS",
];
/** Those that give a result for each row, as ours do: some may be empty. */
export const ANY = [
  "ARRAY_CONSTRAIN",
  "BYROW",
  "CHOOSECOLS",
  "CHOOSEROWS",
  "FREQUENCY",
  "GOOGLEFINANCE",
  "GROWTH",
  "HSTACK",
  "IMPORTDATA",
  "IMPORTFEED",
  "IMPORTHTML",
  "IMPORTRANGE",
  "IMPORTXML",
  "LINEST",
  "MAKEARRAY",
  "MAP",
  "MMULT",
  "RANDARRAY",
  "SCAN",
  "TRANSPOSE",
  "TREND",
  "VSTACK",
  "WRAPCOLS",
  ...catalogue.map(({ name }) => name),
];

export const call = (names: string): string => `(?:${names})\\s*\\(`;
/** Whatever may fill a cell beside or below its own. */
const fills = new RegExp(`[^\\w.]${call([...FILLED, ...ANY, "ARRAYFORMULA|CHOOSE|INDEX|INDIRECT|OFFSET|REGEXEXTRACT|SPLIT|TOROW|XLOOKUP"].join("|"))}|\\{`, "i"); // prettier-ignore

/** A formula's words without the texts in it. */
export const withoutTexts = (formula: string): string => formula.replace(/"[^"]*"/g, '""');

/** Whether a formula may fill more cells than its own; too many are named rather than too few. */
export function mayFill(formula: string): boolean {
  return fills.test(withoutTexts(formula));
}
