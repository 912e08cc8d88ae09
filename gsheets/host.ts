import type { Host } from "../shared/host";
import { addSheets, forgetAdding } from "./adding";
import { begin } from "./beginning";
import { checkRoom } from "./check";
import { readDetails } from "./details";
import { enlarge } from "./enlarging";
import { openBook } from "./book";
import { finish } from "./finishing";
import { frameOf } from "./frame";
import { putCells } from "./keeping";
import { giveBack, take, type Taken } from "./lease";
import { listSheets } from "./listing";
import { readPieces, wholeSheet } from "./reading";
import { rereadSheet } from "./rereading";
import { select } from "./selecting";
import { wallClockIn } from "./serial";
import { recall, remember } from "./store";
import { rowsACall, typeRows } from "./typing";

/** The spreadsheet that the script runs in. Every call answers at once. */
export function sheetsHost() {
  const book = openBook();
  const run = Utilities.getUuid();
  let taken: Taken | null = null;
  return {
    today: () => today(book.file.getSpreadsheetTimeZone()),
    sheets: () => listSheets(book),
    read: (sheets) => readPieces(book, sheets.map(wholeSheet)),
    details: (asked) => readDetails(book, asked),
    reread: (asked) => rereadSheet(book, asked),
    begin() {
      taken = take(run, true);
    },
    end() {
      if (!taken) return;
      try {
        // Sheets holds writes back; nobody else may begin before they are done.
        SpreadsheetApp.flush();
        giveBack(run);
      } finally {
        taken.release();
        taken = null;
      }
    },
    check: (rooms) => checkRoom(book, rooms),
    add: (sheets) => addSheets(book, sheets),
    enlarge(rooms) {
      forgetAdding();
      enlarge(book, rooms);
    },
    keep: (id, patches) => putCells(book, id, patches),
    write(grid, id) {
      const frame = frameOf(grid);
      const locale = book.file.getSpreadsheetLocale();
      const step = rowsACall(frame.columns);
      const sheet = begin(book, frame, id, frame.rows > step);
      for (let row = 0; row < frame.rows; row += step) {
        typeRows(book, sheet, frame, row, grid.cells.slice(row, row + step), locale);
      }
      finish(book, sheet, frame, grid.cells[frame.status.row][frame.status.column], locale);
    },
    recall: () => recall(PropertiesService.getDocumentProperties()),
    remember: (entries) => remember(PropertiesService.getDocumentProperties(), entries),
    select: (sheet, address) => select(book, sheet, address),
  } satisfies Host;
}

/** The day on the clocks of a time zone, as a serial number. */
function today(timeZone: string): number {
  const wall = wallClockIn(timeZone)(Date.now());
  return Math.floor(wall / 86400000) + 25569;
}
