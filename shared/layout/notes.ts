import type { Sheet } from "../book";
import { onPaper } from "./paper";
import { widthOf } from "./width";

/** Characters that a line of a note has room for, however narrow the sheet is, and that it takes, however wide. */
const LEAST = 60;
const MOST = 180;

/** What the width of a sheet hangs on. */
type Wide = Pick<Sheet, "notes" | "columns" | "summary" | "charts">;

/** A sheet whose notes go on in the next row where the printed page ends. */
export function withBrokenNotes<T extends Wide>(sheet: T): T {
  const longest = Math.max(0, ...sheet.notes.map(({ length }) => length));
  const room = Math.max(LEAST, Math.min(MOST, widthUpTo(sheet, longest)));
  return room >= longest ? sheet : { ...sheet, notes: sheet.notes.flatMap((note) => broken(note, room)) };
}

/** How wide the columns for paper are together, in characters; it stops counting where that is enough. */
function widthUpTo(sheet: Wide, enough: number): number {
  let width = 0;
  for (const [index, column] of sheet.columns.entries()) {
    if (width >= enough) return width;
    if (onPaper(column)) width += widthOf(sheet, column, index);
  }
  return width;
}

/** A text in lines of whole words; a word that is longer than a line has one for itself. */
function broken(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.length - 1;
    if (last >= 0 && lines[last].length + 1 + word.length <= room) lines[last] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}
