import { dateToSerial, EncryptedFileError, readXlsx, type CellValue, type Sheet } from "hucre";
import type { Cell } from "../../src/cell";
import { Fault } from "../../src/fault";
import { extrasOf } from "./extras";
import { withoutStyles } from "./serials";

/** What the library finds; only this file reads with it. */
export type { CellStyle, Sheet } from "hucre";

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
  const { workbook } = await readAll(file, withoutStyles(bytes));
  const dated = workbook.dateSystem === "1904" ? (await readAll(file, bytes)).workbook : null;
  return {
    sheets: workbook.sheets.map((sheet, index) => foundSheet(sheet, dated?.sheets[index])),
    names: (workbook.namedRanges ?? []).map(({ name, range }) => ({ name, range })),
  };
}

/** One worksheet with all that the library finds in it. */
export interface OpenedSheet {
  /** Formulas, looks and the rest. Its values are not those to use: some are dates by guess. */
  readonly sheet: Sheet;
  /** As in `FoundSheet`, but as far as there are looks. */
  readonly values: Cell[][];
}

export interface OpenedWorkbook {
  readonly sheets: readonly OpenedSheet[];
  /** A name with a scope belongs to that sheet alone. */
  readonly names: readonly { readonly name: string; readonly range: string; readonly scope?: string }[];
  /** The colours that cells name by a number, in the file's order. */
  readonly theme: readonly string[];
  /** Of the default font, in points. */
  readonly fontSize: number;
  /** Sheets that are nothing but a chart. */
  readonly chartSheets: readonly string[];
}

/**
 * All worksheets of an .xlsx file with their formulas and looks. It is read twice: once for the
 * numbers as they are, once for the rest.
 *
 * @throws Fault as `unpackWorkbook`.
 */
export async function openWorkbook(file: string, bytes: Uint8Array): Promise<OpenedWorkbook> {
  const { workbook: plain } = await readAll(file, withoutStyles(bytes));
  const { workbook, chartSheets } = await readAll(file, bytes);
  const from1904 = workbook.dateSystem === "1904";
  return {
    sheets: workbook.sheets.map((sheet, index) => ({
      sheet,
      values: valuesOf(plain.sheets[index], from1904 ? sheet : undefined),
    })),
    names: workbook.namedRanges ?? [],
    theme: workbook.themeColors ?? [],
    fontSize: workbook.defaultFont?.size ?? 11,
    chartSheets,
  };
}

type Found = Awaited<ReturnType<typeof readXlsx>>;

async function readAll(file: string, bytes: Uint8Array): Promise<{ workbook: Found; chartSheets: string[] }> {
  const skipped = new Set<string>();
  for (;;) {
    try {
      const options = { sheets: ({ name }: { name: string }) => !skipped.has(name), readStyles: true };
      return { workbook: await readXlsx(bytes, options), chartSheets: [...skipped] };
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
  return {
    name: sheet.name,
    hidden: Boolean(sheet.hidden || sheet.veryHidden),
    cells: trimmed(valuesOf(sheet, dated)),
    uncalculated: details.filter(({ formula, value }) => formula !== undefined && value === null).length,
    extras: extrasOf(sheet),
  };
}

function valuesOf(sheet: Sheet, dated: Sheet | undefined): Cell[][] {
  return sheet.rows.map((row, r) => row.map((value, c) => cellOf(value, dated?.rows[r][c])));
}

function cellOf(value: CellValue, dated: CellValue | undefined): Cell {
  if (value instanceof Date) return dateToSerial(value);
  return typeof value === "number" && dated instanceof Date ? value + CALENDARS_APART : value;
}

/** Without the empty rows below and the empty columns beside the last cell in use. */
export function trimmed(rows: Cell[][]): Cell[][] {
  const used = (cell: Cell): boolean => cell !== null && cell !== "";
  const height = rows.findLastIndex((row) => row.some(used)) + 1;
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex(used) + 1), 0);
  return rows.slice(0, height).map((row) => row.slice(0, width));
}
