import { Fault } from "../../src/fault";
import { areaAddress } from "./address";
import { calculates, type Drawn, type DrawnCell } from "./drawn";
import { errorInFile } from "./errors";
import { escapeText } from "./escape";
import { wrappedHeights } from "./heights";
import { usualLook } from "./looks";
import { toFile } from "./notation";
import { styleOf } from "./style";
import type { CellStyle, SpecialCell, WriteSheet } from "./pack";

/** Excel's own limits; a file beyond them opens damaged or not at all. */
const MOST_ROWS = 1048576;
const MOST_COLUMNS = 16384;
const LONGEST_TEXT = 32767;

/** What Excel would take for a formula if a user edited the cell and pressed Enter. */
const formulaLike = /^[=+\-@]/;

/** The library writes a text of this form as an error value, unless it is rich text. */
const errorLike = /^#[A-Z0-9/_]+[!?]?$/;

type Cells = NonNullable<WriteSheet["cells"]>;

/**
 * A sheet's cells and columns in the library's terms. The usual look of a column is
 * given once and only what differs by cell, which halves the time that a large sheet takes.
 *
 * @throws Fault "file/too-large" when the sheet or a text is beyond what Excel opens.
 */
export function cellsOf(sheet: Drawn): Pick<WriteSheet, "rows" | "cells" | "columns" | "rowDefs"> {
  const { name, looks, widths } = sheet;
  const width = sheet.cells[0]?.length ?? 0;
  refuseTooLarge(name, sheet.cells.length, width);
  const styles = looks.looks.map(styleOf);
  const usual = Array.from({ length: width }, (_, column) => usualLook(looks, column));
  const cells: Cells = new Map();
  const rows = sheet.cells.map((row, r) =>
    row.map((cell, c) => {
      const look = looks.at[r * width + c];
      const special = specialCell(name, cell, styles[look], r, c);
      if (special) cells.set(`${r},${c}`, special);
      else if (look !== usual[c]) cells.set(`${r},${c}`, { style: styles[look] });
      if (special || calculates(cell) || cell === "") return null;
      return typeof cell === "string" ? escapeText(cell) : cell;
    }),
  );
  for (const { row, column, text } of sheet.comments) {
    const place = `${row},${column}`;
    cells.set(place, { ...cells.get(place), comment: { text: escapeText(text) } });
  }
  const columns = Array.from({ length: Math.max(width, widths.length) }, (_, column) => {
    const characters = widths[column];
    return {
      // The file counts the padding in: 5 pixels, where a digit has 7.
      width: characters === undefined ? undefined : characters + 5 / 7,
      hidden: sheet.hiddenColumns.includes(column),
      style: usual[column] > 0 ? styles[usual[column]] : undefined,
    };
  });
  return { rows, cells, columns, rowDefs: wrappedHeights(sheet) };
}

/** What cannot go in as a plain value: formulas, and texts that a plain value would turn into something else. */
function specialCell(
  sheet: string,
  cell: DrawnCell,
  style: CellStyle,
  row: number,
  column: number,
): SpecialCell | null {
  if (calculates(cell)) {
    // A formula never gives nothing; what looks empty is an empty text.
    const value = typeof cell.value === "string" ? escapeText(cell.value) : (cell.value ?? "");
    const formulaResult = errorInFile(value) ?? value;
    return { formula: toFile(cell.formula), formulaResult, style, ...reach(cell, row, column) };
  }
  if (typeof cell !== "string") return null;
  refuseTooLong(sheet, cell);
  if (formulaLike.test(cell)) return { value: escapeText(cell), style: { numFmt: "@", ...style } };
  return errorLike.test(cell) ? { richText: [{ text: cell }], style } : null;
}

/**
 * A formula that fills more cells than its own is written as Excel writes its own: an
 * array over them all that may grow and shrink. As a plain formula it would give its
 * first result alone once Excel calculates, and leave the others standing as values.
 */
function reach({ spill, array }: DrawnCell & object, row: number, column: number): Partial<SpecialCell> {
  if (!array && (spill?.rows ?? 1) * (spill?.columns ?? 1) === 1) return {};
  const formulaRef = areaAddress({ row, column, rows: 1, columns: 1, ...spill });
  return { formulaType: "array", formulaDynamic: true, formulaRef };
}

function refuseTooLarge(sheet: string, rows: number, columns: number): void {
  if (rows <= MOST_ROWS && columns <= MOST_COLUMNS) return;
  const asked = `${rows} rows and ${columns} columns`;
  throw new Fault(
    "file/too-large",
    `${sheet} needs ${asked}; a sheet has ${MOST_ROWS} and ${MOST_COLUMNS}. Take clients or offerings out.`,
  );
}

function refuseTooLong(sheet: string, text: string): void {
  if (text.length <= LONGEST_TEXT) return;
  const start = `"${text.slice(0, 40)}…"`;
  throw new Fault(
    "file/too-large",
    `${sheet} would hold a text of ${text.length} characters (${start}); a cell takes ${LONGEST_TEXT}. Shorten it.`,
  );
}
