import type { Guess } from "../shared/typed/detail";
import { ANY, call, FILLED, withoutTexts } from "./may-fill";

/*
 * Sheets does not say how far the results of a formula reach. Its words say whether they may
 * reach below its own cell at all: a look-up for the client in its row, a sum, a text made of
 * many give one result, whatever function they begin with.
 */

/** Those that make one result of everything. */
const ONE =
  "AND|AVERAGE|AVERAGEA|CONCATENATE|COUNT|COUNTA|COUNTBLANK|COUNTUNIQUE|JOIN|LARGE|MAX|MAXA|MEDIAN|MIN|MINA|MODE|OR|PERCENTILE|PRODUCT|QUARTILE|ROWS|SMALL|SPARKLINE|STDEV|STDEVA|SUM|SUMPRODUCT|SUMSQ|TEXTJOIN|VAR|VARA";
/** Those that make many rows of one, or of none. */
const MANY = ["ARRAY_CONSTRAIN", "FLATTEN", "GOOGLEFINANCE", "IMPORT\\w+", "MAKEARRAY", "RANDARRAY", "SEQUENCE", "TOCOL", "TRANSPOSE", "VSTACK", "WRAPROWS"]; // prettier-ignore

const begins = (names: string): RegExp => new RegExp(`^\\s*${call(names)}`, "i");
const [filled, any] = [begins(FILLED.join("|")), begins(ANY.join("|"))];
const holdsAny = new RegExp(`[^\\w.]${call([...FILLED, ...ANY, "ARRAYFORMULA"].join("|"))}`, "i");
const holdsMany = new RegExp(`[^\\w.]${call(MANY.join("|"))}|\\{[^}]*;`, "i");
const one = begins(ONE);
/** Those that may give a row more than they are given. */
const isLonger = /[^\w.](?:QUERY|FREQUENCY)\s*\(/i;
/** An array as it is, or one that INDEX takes as a whole. */
const wholeRange = /^\s*(?:\{|INDEX\s*\([^,;]*\)\s*$)/i;
const wrapper = /^\s*(ARRAYFORMULA|IFERROR|IFNA)\s*\(/i;
/** One cell of another file. */
const imported = /^=\s*(?:IFERROR\s*\(\s*)?IMPORTRANGE\s*\([^()]*,\s*"(?:[^"!]*!)?\$?[a-z]+\$?\d+"\s*\)/i;

/** What is known of the results that a formula fills below its cell; undefined where there are none. */
export function resultsOf(formula: string, row: number): Guess | undefined {
  if (formula === "" || imported.test(formula)) return undefined;
  const text = withoutTexts(formula);
  let core = text.replace(/^=/, "");
  let isArray = false;
  for (let found = wrapper.exec(core); found; found = wrapper.exec(core)) {
    isArray = isArray || found[1].toUpperCase() === "ARRAYFORMULA";
    core = core.slice(found[0].length);
  }
  if (one.test(core) && endsWithCall(core)) return undefined;
  const isAny =
    isArray || any.test(core) || wholeRange.test(core) || (/^\s*LET\s*\(/i.test(core) && holdsAny.test(text));
  const kind = isAny ? "any" : filled.test(core) ? "filled" : undefined;
  if (kind === undefined) return undefined;
  const references = referencesIn(text);
  const isOwn = ({ sheet, first }: Reference): boolean => sheet === "" && first === row + 1;
  const reaches = references.some((one) => isOwn(one) && one.height > 1);
  if (!reaches && references.some((one) => isOwn(one) && one.height === 1)) return undefined;
  const makesMany = holdsMany.test(text);
  if (!makesMany && references.length > 0 && !references.some(({ height }) => height > 1)) return undefined;
  const most = makesMany || isLonger.test(text) ? null : longestOf(references);
  return { kind, atTop: !reaches, ...(most !== null && { most }) };
}

/** No array has more rows than the longest of those that it is made of; null where one is open. */
function longestOf(references: readonly Reference[]): number | null {
  const rows = references.map(({ height }) => height);
  return rows.length === 0 || rows.includes(Infinity) ? null : Math.max(...rows);
}

/** Whether nothing that calculates stands behind the call that some words begin with. */
function endsWithCall(core: string): boolean {
  let depth = 0;
  const end = [...core].findIndex((letter) => {
    if (letter === "(") depth++;
    if (letter === ")") depth--;
    return letter === ")" && depth === 0;
  });
  return /^[\s),;"\d.]*$/.test(core.slice(end + 1));
}

interface Reference {
  readonly sheet: string;
  /** As on the sheet; 0 for whole columns. */
  readonly first: number;
  /** How many rows it spans; without end where it is open. */
  readonly height: number;
}

/** The cells and ranges that a formula names. */
function referencesIn(text: string): Reference[] {
  const pattern =
    /(?:^|[^\w.$!'])((?:'[^']*'|[\w.]+)!)?\$?[a-z]{1,3}\$?(\d+)?(:\$?[a-z]{1,3}\$?(\d+)?)?(?![\w.(])/gi;
  const found: Reference[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, sheet = "", first, range, last] = match as (string | undefined)[];
    if (first !== undefined || range !== undefined)
      found.push({ sheet, first: Number(first ?? 0), height: heightOf(first, range, last) });
  }
  return found;
}

function heightOf(first: string | undefined, range: string | undefined, last: string | undefined): number {
  if (range === undefined) return 1;
  return first === undefined || last === undefined ? Infinity : Math.abs(Number(last) - Number(first)) + 1;
}

/** The same for formulas that say the same of their own rows. */
export function shapeOf(formula: string, row: number): string {
  return formula.replace(
    /(\$?[a-z]{1,3})(\d+)/gi,
    (_, column: string, at: string) => `${column}[${Number(at) - row}]`,
  );
}
