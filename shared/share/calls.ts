import { catalogue } from "../catalogue";

/** One use of a function of ours within a formula; places count characters from 0. */
export interface Call {
  /** As the catalogue names it. */
  readonly name: string;
  /** Its first character, and the one behind its name. */
  readonly start: number;
  readonly nameEnd: number;
  /** Behind its closing bracket. */
  readonly end: number;
  /** Each argument's first character and the one behind it; none where nothing stands between the brackets. */
  readonly args: readonly (readonly [start: number, end: number])[];
}

const names = new Set(catalogue.map(({ name }) => name));

/** Texts, sheets' names in quotes, words, brackets and marks between arguments. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\?]*|[[\](){},;]/gu;

interface Open {
  readonly bracket: string;
  readonly word: { readonly name: string; readonly start: number; readonly end: number } | null;
  readonly args: [number, number][];
  from: number;
}

/**
 * Finds every use of our functions in a formula, also within one another. What stands in
 * texts, in names of sheets and in the columns of a table is none.
 *
 * @param prefix What the host puts in front of our names, such as `XSELL.`; empty for nothing.
 */
export function callsIn(formula: string, prefix: string): Call[] {
  const found: Call[] = [];
  const open: Open[] = [];
  let word: RegExpExecArray | null = null;
  let columns = 0;
  PARTS.lastIndex = 0;
  for (let part = PARTS.exec(formula); part !== null; part = PARTS.exec(formula)) {
    const [text] = part;
    const at = part.index;
    if (text === "[") columns++;
    else if (text === "]") columns = Math.max(0, columns - 1);
    if (columns > 0 || text === "]") continue;
    const inner = open[open.length - 1];
    if (text === "(" || text === "{") {
      const between = word === null ? "" : formula.slice(word.index + word[0].length, at);
      const called = text === "(" && word !== null && between.trim() === "" ? word : null;
      open.push({ bracket: text, word: called && ours(called, prefix), args: [], from: at + 1 });
    } else if ((text === ")" || text === "}") && inner) {
      open.pop();
      if (inner.word) found.push(callOf(inner, inner.word, formula, at));
    } else if ((text === "," || text === ";") && inner?.bracket === "(") {
      inner.args.push([inner.from, at]);
      inner.from = at + 1;
    }
    word = /^[\p{L}_\\]/u.test(text) ? part : null;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Excel writes `_xldudf_XSELL_NAME` for a function whose add-in it does not know, or not yet. */
function ours(word: RegExpExecArray, prefix: string): Open["word"] {
  const text = word[0].toUpperCase();
  const unknown = `_XLDUDF_${prefix.replace(".", "_")}`;
  const front = prefix !== "" && text.startsWith(unknown) ? unknown : prefix;
  const name = text.slice(front.length);
  if (!text.startsWith(front) || !names.has(name)) return null;
  return { name, start: word.index, end: word.index + word[0].length };
}

function callOf(open: Open, word: NonNullable<Open["word"]>, formula: string, close: number): Call {
  const last: [number, number] = [open.from, close];
  const none = open.args.length === 0 && formula.slice(...last).trim() === "";
  return {
    name: word.name,
    start: word.start,
    nameEnd: word.end,
    end: close + 1,
    args: none ? [] : [...open.args, last],
  };
}

/** Which functions of ours a formula uses, each once, in its order. */
export function functionsIn(formula: string, prefix: string): string[] {
  return [...new Set(callsIn(formula, prefix).map(({ name }) => name))];
}
