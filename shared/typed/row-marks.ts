import type { Cell } from "../../src/cell";
import { nameKey } from "../../src/text";
import { hashed } from "../key";

/*
 * What a version keeps of rows, texts and figures: few characters, the same for the same.
 */

/** Under this name, which no column has, a version keeps the words above the header, and the Client Page its empty cells there. */
export const ABOVE = "above";

/** So much of a row's Key is kept: its first 32 bits, by which two of 5,000 rows are taken for one another in 3 sheets of 1,000. */
export const MARK = 7;

/** The mark of a text → the rows that it was written in. */
export type RowsOf = ReadonlyMap<string, ReadonlySet<string>>;

/** Texts of which nobody knows the rows. */
export function nowhere(texts: Iterable<string>): Map<string, Set<string>> {
  return new Map([...texts].map((text) => [text, new Set<string>()]));
}

/** What is kept of a text, in whatever letters it stands there. */
export function textMark(text: Cell): string {
  return rowMark(hashed(nameKey(String(text ?? ""))));
}

/** What is kept of a row's Key. */
export function rowMark(row: string): string {
  return row.slice(1, 1 + MARK);
}

/** Row → what is kept of the figure that it was written with. */
export type FiguresOf = ReadonlyMap<string, number>;

/** Marks of figures are smaller, and never 0. */
export const FIGURES = 36 ** 3;
/** Digits in which a host may show a figure otherwise than it was written are no others. */
const [SAME, ROUNDED] = [1e-13, 16];
const float = new Float64Array([1]);
/** Its two halves; a machine may begin with either. */
const halves = new Uint32Array(float.buffer);
const HIGH = halves[0] === 0 ? 1 : 0;

/** What is kept of a figure, of which one of 46,655 others would be taken for it. */
export function figureMark(figure: number): number {
  float[0] = figure + 0;
  const low = halves[1 - HIGH] >>> ROUNDED;
  const mixed = Math.imul(halves[HIGH] ^ Math.imul(low + 1, 0x85ebca6b), 0xc2b2ae35);
  return (((mixed ^ (mixed >>> 15)) >>> 0) % (FIGURES - 1)) + 1;
}

/** Whether a figure may be that of which this was kept. */
export function isFigure(mark: number, figure: number): boolean {
  return (
    figureMark(figure) === mark ||
    figureMark(figure * (1 - SAME)) === mark ||
    figureMark(figure * (1 + SAME)) === mark
  );
}

/** The marks of rows; null for those that two of them share, of which nobody could say whose they are. */
export function rowMarks(rows: readonly Cell[]): (string | null)[] {
  const met = new Set<string>();
  const shared = new Set<string>();
  const marks = rows.map((row) => rowMark(String(row)));
  for (const mark of marks) (met.has(mark) ? shared : met).add(mark);
  return marks.map((mark) => (shared.has(mark) ? null : mark));
}
