import { dateToSerial, EncryptedFileError, readXlsx, type CellValue, type Sheet } from "hucre";
import type { Cell } from "../../src/cell";
import { Fault } from "../../src/fault";
import { withoutStyles } from "./serials";

/** One worksheet as found in a file. */
export interface FoundSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** From A1 to the last cell in use; dates are serial numbers, error values texts. */
  readonly cells: Cell[][];
  /** Formulas whose value the file does not hold. */
  readonly uncalculated: number;
  /** What the sheet holds besides cells and formats, in words. */
  readonly extras: readonly string[];
}

export interface FoundWorkbook {
  readonly sheets: readonly FoundSheet[];
  readonly names: readonly { readonly name: string; readonly range: string }[];
}

/** Days from 1900's calendar to that of 1904. */
const CALENDARS_APART = 1462;

/**
 * All worksheets of an .xlsx file, with the values that its formulas had when it was saved.
 *
 * @throws Fault "file/not-a-workbook", "file/protected" or "file/too-large".
 */
export async function unpackWorkbook(file: string, bytes: Uint8Array): Promise<FoundWorkbook> {
  const workbook = await readAll(file, withoutStyles(bytes));
  const dated = workbook.dateSystem === "1904" ? await readAll(file, bytes) : null;
  return {
    sheets: workbook.sheets.map((sheet, index) => foundSheet(sheet, dated?.sheets[index])),
    names: (workbook.namedRanges ?? []).map(({ name, range }) => ({ name, range })),
  };
}

type Found = Awaited<ReturnType<typeof readXlsx>>;

async function readAll(file: string, bytes: Uint8Array): Promise<Found> {
  const skipped = new Set<string>();
  for (;;) {
    try {
      return await readXlsx(bytes, { sheets: ({ name }) => !skipped.has(name) });
    } catch (error) {
      // A chart on a sheet of its own holds no cells, and the library stumbles over it.
      const chart = /missing worksheet file for sheet "(.*)"$/s.exec(String((error as Error).message))?.[1];
      if (chart === undefined || skipped.has(chart)) throw unreadable(file, error);
      skipped.add(chart);
    }
  }
}

function unreadable(file: string, error: unknown): Fault {
  if (error instanceof EncryptedFileError) {
    return new Fault("file/protected", `${file} is protected by a password. Save it without one.`);
  }
  const wide = /^Sheet "(.*)" spans (\d+) rows x (\d+) columns/s.exec(String((error as Error).message));
  if (wide) {
    const [, sheet, rows, columns] = wide;
    const advice =
      "Delete the unused rows below the table and the unused columns beside it, or save the sheet as CSV.";
    return new Fault(
      "file/too-large",
      `${file}: ${sheet} reaches over ${rows} rows and ${columns} columns. ${advice}`,
    );
  }
  const advice = "Open it in Excel and save it again as .xlsx.";
  return new Fault(
    "file/not-a-workbook",
    `${file} is damaged, or no Excel workbook in spite of its name. ${advice}`,
  );
}

function foundSheet(sheet: Sheet, dated: Sheet | undefined): FoundSheet {
  const details = [...(sheet.cells?.values() ?? [])];
  const cells = sheet.rows.map((row, r) => row.map((value, c) => cellOf(value, dated?.rows[r][c])));
  return {
    name: sheet.name,
    hidden: Boolean(sheet.hidden || sheet.veryHidden),
    cells: trimmed(cells),
    uncalculated: details.filter(({ formula, value }) => formula !== undefined && value === null).length,
    extras: extrasOf(sheet, details.filter(({ comment }) => comment !== undefined).length),
  };
}

function cellOf(value: CellValue, dated: CellValue | undefined): Cell {
  if (value instanceof Date) return dateToSerial(value);
  return typeof value === "number" && dated instanceof Date ? value + CALENDARS_APART : value;
}

function extrasOf(sheet: Sheet, notes: number): string[] {
  const counts: [number, string][] = [
    [notes + (sheet.threadedComments?.length ?? 0), "note"],
    [sheet.charts?.length ?? 0, "chart"],
    [(sheet.images?.length ?? 0) + (sheet.textBoxes?.length ?? 0), "picture"],
    [sheet.pivotTables?.length ?? 0, "pivot table"],
    [sheet.tables?.length ?? 0, "table"],
    [sheet.sparklines?.length ?? 0, "sparkline"],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count > 1 ? "s" : ""}`);
}

/** Without the empty rows below and the empty columns beside the last cell in use. */
function trimmed(rows: Cell[][]): Cell[][] {
  const used = (cell: Cell): boolean => cell !== null && cell !== "";
  const height = rows.findLastIndex((row) => row.some(used)) + 1;
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex(used) + 1), 0);
  return rows.slice(0, height).map((row) => row.slice(0, width));
}
