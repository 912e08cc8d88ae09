import { Fault } from "../src/fault";
import { serialClock, wallClockIn } from "./serial";

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet that the user has open, and the tabs of it that were met so far, by id. */
export interface Book {
  readonly file: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly tabs: Map<string, Sheet>;
  /** Empty sheets that a run added and could not make ours before it was cut off, by name in lower case. */
  readonly unfinished: Map<string, Sheet>;
  /** What a date cell shows, as a serial number. */
  readonly serial: (moment: Date) => number;
}

export function openBook(): Book {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  // The time zone is asked for only where there are dates.
  let clock: ReturnType<typeof wallClockIn> | undefined;
  const serial = serialClock((time) => (clock ??= wallClockIn(file.getSpreadsheetTimeZone()))(time));
  return { file, tabs: new Map(), unfinished: new Map(), serial };
}

/** @throws Fault "sheets/gone" when the user has deleted the sheet in the meantime. */
export function sheetOf(book: Book, id: string): Sheet {
  const sheet = book.tabs.get(id) ?? book.file.getSheets().find((one) => String(one.getSheetId()) === id);
  if (sheet === undefined) {
    throw new Fault(
      "sheets/gone",
      "A sheet was deleted while the run was under way. Generate the sheets again.",
    );
  }
  book.tabs.set(id, sheet);
  return sheet;
}

/** Whether a tab holds cells. Asked only where it refuses to say how many, because nearly every tab does. */
export function isGrid(sheet: Sheet): boolean {
  return String(sheet.getType()) === "GRID";
}
