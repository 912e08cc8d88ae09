import { calculates, type Drawn } from "./drawn";

/** Points that a line takes in the default font, and the size that this goes with. */
const LINE = 15;
const SIZE = 11;

/**
 * Heights, in points, of the rows whose wrapped texts need more than one line. Excel
 * finds them out by itself on opening, other programs do not.
 */
export function wrappedHeights(sheet: Drawn): Map<number, { height: number }> {
  const { columns, at, looks } = sheet.looks;
  const heights = new Map<number, { height: number }>();
  if (!looks.some(({ wrap }) => wrap)) return heights;
  sheet.cells.forEach((row, index) => {
    const height = Math.max(
      ...row.map((cell, column) => {
        const { wrap, bold, size = SIZE } = looks[at[index * columns + column]];
        const text = calculates(cell) ? cell.value : cell;
        if (!wrap || sheet.hiddenColumns.includes(column) || typeof text !== "string") return 0;
        const room = ((sheet.widths[column] ?? 8) * SIZE) / size / (bold ? 1.1 : 1);
        return (lines(text, room) * LINE * size) / SIZE;
      }),
    );
    if (height > LINE) heights.set(index, { height });
  });
  return heights;
}

/** How many lines a text takes when words go to the next line whole. */
function lines(text: string, room: number): number {
  let count = 1;
  let used = 0;
  for (const word of text.split(/[ \n]/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed > room && used > 0) count++;
    used = needed > room ? word.length : needed;
  }
  return count;
}
