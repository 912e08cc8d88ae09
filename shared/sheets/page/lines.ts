import type { SummaryCell, SummaryRow } from "../../book";
import { label } from "../../context";

/** Characters that fit from the second column to the edge of the page. */
export const LINE = 74;

/** Stands for the last blank of a line while that is looked for. */
const MARK = "␣";

/** How many characters of a text fill one line: up to the last blank that fits. */
function lengthOfLine(text: string): number {
  if (text.length <= LINE) return text.length;
  const blank = text.slice(0, LINE + 1).lastIndexOf(" ");
  return blank < 1 ? LINE : blank;
}

/** The same as a formula. */
function lengthFormula(text: string): string {
  const start = `LEFT(${text},${LINE + 1})`;
  const blanks = `(LEN(${start})-LEN(SUBSTITUTE(${start}," ","")))`;
  return `IF(LEN(${text})<=${LINE},LEN(${text}),IFERROR(FIND("${MARK}",SUBSTITUTE(${start}," ","${MARK}",${blanks}))-1,${LINE}))`;
}

/** A text on one line, however it was typed; blanks that follow each other become one, as TRIM does it. */
function onOneLine(text: string): string {
  return text
    .replace(/[\r\n]/g, " ")
    .replace(/ +/g, " ")
    .trim();
}

/** The same as a formula. */
function oneLineFormula(text: string): string {
  return `TRIM(SUBSTITUTE(SUBSTITUTE(${text},CHAR(13)," "),CHAR(10)," "))`;
}

/**
 * Rows that show a text of any length: each takes what fits, the last says that there is
 * more. Cells beside it stay empty, so that the text runs on to the edge of the page; how
 * far it has got stands in the hidden column `behind`.
 *
 * @param name Begins the keys of the rows.
 * @param formula Gives the text.
 */
export function textRows(
  name: string,
  heading: string,
  text: string,
  formula: string,
  count: number,
): SummaryRow[] {
  const rows: SummaryRow[] = [];
  let rest = onOneLine(text);
  for (let line = 0; line < count; line++) {
    const own = `{behind@${name}${line}}`;
    const before = `{behind@${name}${line - 1}}`;
    const length = lengthOfLine(rest);
    const last = line === count - 1;
    const shown = rest.slice(0, length) + (last && rest.length > length ? " …" : "");
    const cut = `LEFT(${own},${lengthFormula(own)})`;
    const cells: Record<string, SummaryCell> = {
      ...(line === 0 ? { client: label(heading) } : {}),
      figure: {
        value: shown || null,
        look: "words",
        formula: last ? `${cut}&IF(LEN(${own})>${LINE}," …","")` : cut,
      },
      behind: {
        value: rest || null,
        look: "words",
        formula:
          line === 0 ? oneLineFormula(formula) : `TRIM(MID(${before},${lengthFormula(before)}+1,32767))`,
      },
    };
    rows.push({ key: `${name}${line}`, tone: "bare", cells });
    rest = rest.slice(length).trim();
  }
  return rows;
}
