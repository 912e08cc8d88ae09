import { Fault } from "../../src/fault";
import { isFormula, type Grid, type GridCell } from "../../shared/grid";
import { escapeText } from "./escape";
import { wrappedHeights } from "./heights";
import { looksOf, usualLook } from "./looks";
import { styleOf } from "./style";
import type { CellStyle, WriteSheet } from "./xlsx";

/** Excel's own limits; a file beyond them opens damaged or not at all. */
const MOST_ROWS = 1048576;
const MOST_COLUMNS = 16384;
const LONGEST_TEXT = 32767;

/** What Excel would take for a formula if a user edited the cell and pressed Enter. */
const formulaLike = /^[=+\-@]/;

/** The library writes a text of this form as an error value, unless it is rich text. */
const errorLike = /^#[A-Z0-9/_]+[!?]?$/;

type Cells = NonNullable<WriteSheet["cells"]>;
type SpecialCell = Parameters<Cells["set"]>[1];

/**
 * A grid's cells and columns in the library's terms. The usual look of a column is
 * given once and only what differs by cell, which halves the time that a large sheet takes.
 *
 * @throws Fault "file/too-large" when the sheet or a text is beyond what Excel opens.
 */
export function cellsOf(
  sheet: string,
  grid: Grid,
): Pick<WriteSheet, "rows" | "cells" | "columns" | "rowDefs"> {
  const width = grid.cells[0]?.length ?? 0;
  refuseTooLarge(sheet, grid.cells.length, width);
  const looks = looksOf(grid);
  const styles = looks.looks.map(styleOf);
  const usual = Array.from({ length: width }, (_, column) => usualLook(looks, column));
  const cells: Cells = new Map();
  const rows = grid.cells.map((row, r) =>
    row.map((cell, c) => {
      const look = looks.at[r * width + c];
      const special = specialCell(sheet, cell, styles[look]);
      if (special) cells.set(`${r},${c}`, special);
      else if (look !== usual[c]) cells.set(`${r},${c}`, { style: styles[look] });
      if (special || isFormula(cell) || cell === "") return null;
      return typeof cell === "string" ? escapeText(cell) : cell;
    }),
  );
  const columns = Array.from({ length: Math.max(width, grid.widths.length) }, (_, column) => ({
    // The file counts the padding in: 5 pixels, where a digit has 7.
    width: grid.widths[column] === undefined ? undefined : grid.widths[column] + 5 / 7,
    hidden: grid.hiddenColumns.includes(column),
    style: usual[column] > 0 ? styles[usual[column]] : undefined,
  }));
  return { rows, cells, columns, rowDefs: wrappedHeights(grid, looks) };
}

/** What cannot go in as a plain value: formulas, and texts that a plain value would turn into something else. */
function specialCell(sheet: string, cell: GridCell, style: CellStyle): SpecialCell | null {
  if (isFormula(cell)) {
    // A formula never gives nothing; what looks empty is an empty text.
    const value = typeof cell.value === "string" ? escapeText(cell.value) : (cell.value ?? "");
    return { formula: cell.formula.replace(/^=/, ""), formulaResult: value, style };
  }
  if (typeof cell !== "string") return null;
  refuseTooLong(sheet, cell);
  if (formulaLike.test(cell)) return { value: escapeText(cell), style: { numFmt: "@", ...style } };
  return errorLike.test(cell) ? { richText: [{ text: cell }], style } : null;
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
