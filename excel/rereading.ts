import { withFormulas } from "../shared/typed/asked-formulas";
import type { Again, Look } from "../shared/typed/detail";
import type { Book } from "./book";
import { askForFilter } from "./filters";
import { loadPieces } from "./pieces";
import { CELLS_A_REQUEST, cellOf } from "./reading";

/** Two answers a cell, of which formulas may be long. */
const WITH_FORMULAS = 100_000;

/**
 * What stands on a sheet by now, as far as it reaches by now. One round trip for every 250,000 cells, or
 * every 100,000 where formulas are asked for; one more where the sheet has grown.
 */
export async function rereadSheet(book: Book, asked: Look): Promise<Again> {
  const { id, rows, columns, areas } = asked;
  const [what, most] = areas.length > 0 ? ["values,formulas", WITH_FORMULAS] : ["values", CELLS_A_REQUEST];
  let used: Excel.Range | undefined;
  let filter: Excel.AutoFilter | undefined;
  const known = { id, row: 0, column: 0, rows, columns };
  const loaded = await loadPieces("look at the sheets again", [known], what, most, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    if (book.knowsFilters) filter = askForFilter(sheet);
    used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
  });
  // Somebody may filter while a run is under way.
  if (filter?.isDataFiltered === true) book.filtered.add(id);
  const [down, right] = endOf(used);
  if (down > rows || right > columns) {
    return rereadSheet(book, { ...asked, rows: Math.max(down, rows), columns: Math.max(right, columns) });
  }
  const values = loaded.flatMap(({ range }) => range.values as unknown[][]);
  const formulas = areas.length > 0 ? loaded.flatMap(({ range }) => range.formulas as unknown[][]) : [];
  const cells = values.map((row) => row.map(cellOf));
  book.seen.set(id, areas.length > 0 ? cells.map((row) => [...row]) : cells);
  const formulaAt = (row: number, column: number): string => {
    const formula = formulas[row][column];
    // A text that only looks like a formula is its own value.
    return formula === values[row][column] ? "" : String(formula);
  };
  return { cells: withFormulas(cells, areas, formulaAt) };
}

function endOf(used: Excel.Range | undefined): [rows: number, columns: number] {
  if (!used || used.isNullObject) return [0, 0];
  return [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
}
