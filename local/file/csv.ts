import type { Cell } from "../../src/cell";
import { Fault } from "../../src/fault";

/**
 * The cells of a CSV file, all of them text: "007" and "1,234.50" stay what they are.
 * An empty field is an empty cell; rows are filled up to the longest.
 *
 * Ours and not the library's: that one takes a quotation mark that is never closed
 * without a word, tries the pipe as a delimiter, and needs six seconds for a million lines.
 *
 * @throws Fault "file/open-quote" when a quotation mark is never closed.
 * @source RFC 4180; beyond it, lines may end in LF or CR, and Excel's "sep=;" is heeded.
 * @example readCsv("a.csv", 'x,"y ""z"""\n') // [["x", 'y "z"']]
 */
export function readCsv(file: string, text: string): Cell[][] {
  const named = /^sep=(.)(?=\r|\n)/i.exec(text);
  const rows = splitRows(file, text, named?.[1] ?? delimiterOf(text));
  // The line stays as an empty one, so that row numbers are those of the file.
  if (named) rows[0] = [null];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const row of rows) while (row.length < width) row.push(null);
  return rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 1);
}

function splitRows(file: string, text: string, delimiter: string): Cell[][] {
  const rows: Cell[][] = [];
  const mark = delimiter.charCodeAt(0);
  let row: Cell[] = [];
  let at = 0;
  while (at < text.length) {
    let field = "";
    if (text[at] === '"') [field, at] = quoted(file, text, at, rows.length);
    const start = at;
    let code = NaN;
    for (; at < text.length; at++) {
      code = text.charCodeAt(at);
      if (code === mark || code === LF || code === CR) break;
    }
    field += text.slice(start, at);
    row.push(field === "" ? null : field);
    if (at < text.length && code === mark) {
      if (++at === text.length) row.push(null);
      continue;
    }
    rows.push(row);
    row = [];
    at += code === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

const LF = 10;
const CR = 13;

/** The text between a quotation mark at `open` and the one that closes it, and where reading goes on. */
function quoted(file: string, text: string, open: number, row: number): [string, number] {
  let field = "";
  let from = open + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) {
      const message = `${file}: a quotation mark in row ${row + 1} is never closed. Close it, or write it twice ("") if it belongs to the text.`;
      throw new Fault("file/open-quote", message);
    }
    field += text.slice(from, close);
    if (text[close + 1] !== '"') return [field, close + 1];
    field += '"';
    from = close + 2;
  }
}

/** How many lines decide about the delimiter. */
const SAMPLE_LINES = 50;

/**
 * The delimiter that splits most lines into the same number of fields; of two such,
 * the one with more fields; then the rarer one in texts and numbers.
 */
function delimiterOf(text: string): string {
  const lines = sampleLines(text);
  let best = { mark: ",", lines: 0, fields: 0 };
  for (const mark of ["\t", ";", ","]) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const fields = line.split(mark).length - 1;
      if (fields > 0) counts.set(fields, (counts.get(fields) ?? 0) + 1);
    }
    for (const [fields, count] of counts) {
      if (count > best.lines || (count === best.lines && fields > best.fields))
        best = { mark, lines: count, fields };
    }
  }
  return best.mark;
}

/** The first lines without what stands in quotation marks. */
function sampleLines(text: string): string[] {
  const start = text.slice(0, 64 * 1024).replace(/"(?:[^"]|"")*(?:"|$)/g, "");
  return start.split(/\r\n|\r|\n/).slice(0, SAMPLE_LINES);
}
