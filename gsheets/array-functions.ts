import { catalogue } from "../shared/catalogue";

/* Whether a formula may fill more cells than its own, by its words. */

/** Ours are run by Google as scripts are, files elsewhere are fetched: what these give comes later. What INDIRECT names may be of the formula's own sheet, and ROW() is of its own cell. */
const LATE = [...catalogue.map(({ name }) => name), "GOOGLEFINANCE", "IMPORT\\w+", "INDIRECT", "CELL"].join("|"); // prettier-ignore
const MANY =
  "ARRAY_CONSTRAIN|ARRAYFORMULA|BYCOL|BYROW|CHOOSE|CHOOSECOLS|CHOOSEROWS|FILTER|FLATTEN|FREQUENCY|GROWTH|HSTACK|INDEX|LINEST|LOGEST|MAKEARRAY|MAP|MMULT|MINVERSE|MUNIT|OFFSET|QUERY|RANDARRAY|REGEXEXTRACT|SCAN|SEQUENCE|SORT|SORTN|SPLIT|TOCOL|TOROW|TRANSPOSE|TREND|UNIQUE|VSTACK|WRAPCOLS|WRAPROWS|XLOOKUP";

const calls = (names: string): string => `[^\\w.](?:${names})\\s*\\(`;
const late = new RegExp(`${calls(LATE)}|${calls("ROW|COLUMN")}\\s*\\)`, "i");
const many = new RegExp(`${calls(MANY)}|\\{`, "i");

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** Whether a formula may fill more than its own cell; too many are named rather than too few. */
export function mayFill(formula: string): boolean {
  const words = withoutTexts(formula);
  return late.test(words) || many.test(words);
}

/** Whether what a formula gives elsewhere is not to be had at once, or not the same. */
export function isLate(formula: string): boolean {
  return late.test(withoutTexts(formula));
}

/** The rows of the longest range that a formula names, in its texts too; null where one is open, or none is named. */
export function mostRows(formula: string): number | null {
  const pattern = /(?:^|[^\w.$])\$?[a-z]{1,3}\$?(\d+)?(:\$?[a-z]{1,3}\$?(\d+)?)?(?![\w.(])/gi;
  let most = 0;
  for (let found = pattern.exec(formula); found; found = pattern.exec(formula)) {
    const [, first, range, last] = found as (string | undefined)[];
    if (first === undefined && range === undefined) continue;
    const isOpen = range !== undefined && (first === undefined || last === undefined);
    most = Math.max(most, isOpen ? Infinity : Math.abs(Number(last ?? first) - Number(first)) + 1);
  }
  return most === 0 || most === Infinity ? null : most;
}
