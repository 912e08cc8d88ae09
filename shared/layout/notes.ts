import type { Sheet } from "../book";
import { widthOf } from "./looks";
import { onPaper } from "./paper";

/** Characters that a line of a note has room for, however narrow the sheet is, and that it takes, however wide. */
const LEAST = 60;
const MOST = 180;

/** A sheet whose subtitle and notes go on in the next row where the printed page ends. */
export function withBrokenNotes(sheet: Sheet): Sheet {
  const longest = Math.max(sheet.subtitle.length, ...sheet.notes.map(({ length }) => length));
  const room = Math.max(LEAST, Math.min(MOST, widthUpTo(sheet, longest)));
  if (room >= longest) return sheet;
  const [subtitle, ...more] = inLines(sheet.subtitle.split(/(?<=\.) /), room);
  const notes = sheet.notes.flatMap((note) => inLines(note.split(" "), room));
  return { ...sheet, subtitle, notes: [...more, ...notes] };
}

/** How wide the columns for paper are together, in characters; it stops counting where that is enough. */
function widthUpTo(sheet: Sheet, enough: number): number {
  let width = 0;
  for (const [index, column] of sheet.columns.entries()) {
    if (width >= enough) return width;
    if (onPaper(column)) width += widthOf(sheet, column, index);
  }
  return width;
}

/** Parts of a text in lines; one that is longer than a line has it for itself. */
function inLines(parts: readonly string[], room: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.length - 1;
    if (last >= 0 && lines[last].length + 1 + part.length <= room) lines[last] += ` ${part}`;
    else lines.push(part);
  }
  return lines;
}
