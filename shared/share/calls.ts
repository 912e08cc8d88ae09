import { catalogue } from "../catalogue";

const names = new Set(catalogue.map(({ name }) => name));

/** Texts, sheets' names in quotes, words, and brackets. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\?]*|[[\](]/gu;

/**
 * Which functions of ours a formula uses, each once, in its order. What stands in texts,
 * in names of sheets and in the columns of a table is none.
 *
 * @param prefix What the host puts in front of our names, such as `XSELL.`; empty for nothing.
 */
export function functionsIn(formula: string, prefix: string): string[] {
  const found = new Set<string>();
  let word = "";
  let end = 0;
  let columns = 0;
  PARTS.lastIndex = 0;
  for (let match = PARTS.exec(formula); match !== null; match = PARTS.exec(formula)) {
    const [part] = match;
    const { index } = match;
    if (part === "[") columns++;
    else if (part === "]") columns = Math.max(0, columns - 1);
    else if (columns === 0 && part === "(" && formula.slice(end, index).trim() === "") {
      const name = ours(word, prefix);
      if (name !== null) found.add(name);
    }
    word = columns === 0 && /^[\p{L}_\\]/u.test(part) ? part : "";
    end = index + part.length;
  }
  return [...found];
}

/** Excel writes `_xldudf_XSELL_NAME` for a function whose add-in it does not know, or not yet. */
function ours(word: string, prefix: string): string | null {
  const text = word.toUpperCase();
  const unknown = `_XLDUDF_${prefix.replace(".", "_")}`;
  const front = prefix !== "" && text.startsWith(unknown) ? unknown : prefix;
  const name = text.slice(front.length);
  return text.startsWith(front) && names.has(name) ? name : null;
}
