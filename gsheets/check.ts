import { Fault } from "../src/fault";
import type { Room } from "../shared/host";
import { figure } from "../shared/words";
import { isGrid, sheetOf, type Book, type Sheet } from "./book";

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;
/** What Sheets gives a new sheet. */
const NEW = { rows: 1000, columns: 26 };

/**
 * Refuses up front what Sheets would refuse half-way: two calls a sheet of ours for its
 * protection, two a sheet of the spreadsheet for its size.
 *
 * @throws Fault "sheets/protected" or "sheets/too-large".
 */
export function checkRoom(book: Book, rooms: readonly Room[]): void {
  const locked = rooms.filter(({ id }) => id !== null && isLocked(sheetOf(book, id)));
  if (locked.length > 0) {
    const names = locked.map(({ name }) => `"${name}"`).join(", ");
    throw new Fault(
      "sheets/protected",
      `${names}: protected against you, in whole or in part. Ask the spreadsheet's owner to let you edit there, then generate again. Nothing was changed.`,
    );
  }
  const wide = rooms.find(({ columns }) => columns > MOST_COLUMNS);
  if (wide) {
    throw new Fault(
      "sheets/too-large",
      `"${wide.name}" would need ${figure(wide.columns)} columns; Google Sheets has ${figure(MOST_COLUMNS)} at most. Leave offerings out, or choose fewer sheets. Nothing was changed.`,
    );
  }
  const [now, more] = cellsOf(book, rooms);
  if (now + more <= MOST_CELLS) return;
  throw new Fault(
    "sheets/too-large",
    `A spreadsheet holds ${figure(MOST_CELLS)} cells. This one has ${figure(now)}, and the sheets would take ${figure(more)} more. Delete sheets, rows or columns that nobody needs, or choose fewer sheets. Nothing was changed.`,
  );
}

/** Whether a sheet, or a part of it, may not be edited by the one who generates. */
function isLocked(sheet: Sheet): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].some((type) => sheet.getProtections(type).some((one) => !one.canEdit()));
}

/** Rows and columns of a tab. A chart on its own tab has none. */
function gridOf(sheet: Sheet): [rows: number, columns: number] {
  try {
    return [sheet.getMaxRows(), sheet.getMaxColumns()];
  } catch (error) {
    if (isGrid(sheet)) throw error;
    return [0, 0];
  }
}

/** Cells of the spreadsheet now, and how many more it would have. */
function cellsOf(book: Book, rooms: readonly Room[]): [now: number, more: number] {
  const asked = new Map(rooms.flatMap((room) => (room.id === null ? [] : [[room.id, room] as const])));
  let [now, more] = [0, 0];
  for (const sheet of book.file.getSheets()) {
    const [rows, columns] = gridOf(sheet);
    now += rows * columns;
    const room = asked.get(String(sheet.getSheetId()));
    if (room) more += Math.max(rows, room.rows) * Math.max(columns, room.columns) - rows * columns;
  }
  for (const { id, rows, columns } of rooms) {
    if (id === null) more += Math.max(NEW.rows, rows) * Math.max(NEW.columns, columns);
  }
  return [now, more];
}
