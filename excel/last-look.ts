import type { Grid } from "../shared/grid";
import { isBlank, type Cell } from "../src/cell";
import { typingInto } from "../shared/typed/still-as-read";
import { rowChunks } from "./chunks";
import { entry } from "./entry";
import { setAnchor } from "./names";
import { cellOf } from "./reading";
import { WITH_FORMULAS } from "./rereading";
import type { Book } from "./book";

/*
 * Between the last look at a sheet and the request that writes it over somebody may type, for as long
 * as an answer takes. So the request itself looks once more before it writes, and what it wrote over is put back.
 */

interface LastLook {
  readonly seen: readonly (readonly Cell[])[];
  readonly range: Excel.Range;
  readonly headerRow: number;
}

/** Has the next request look at a sheet; null where nobody looked before, or where it is more than one answer holds. */
export function lastLook(
  { seen: looks, sheets }: Book,
  sheet: Excel.Worksheet,
  id: string,
  { cells }: Grid,
): LastLook | null {
  const seen = looks.get(id);
  looks.delete(id);
  const headerRow = sheets.get(id)?.headerRow;
  if (!seen || typeof headerRow !== "number") return null;
  const rows = Math.max(seen.length, cells.length);
  const columns = Math.max(seen[0]?.length ?? 0, cells[0].length);
  if (rows * columns > WITH_FORMULAS) return null;
  return { seen, headerRow, range: sheet.getRangeByIndexes(0, 0, rows, columns).load("values,formulas") };
}

/**
 * Puts a sheet's cells back as the request that wrote it found them, where somebody had typed since the last look.
 *
 * @throws Fault "run/typing" when somebody had: then the run has to start over.
 */
export async function putBackIfTyped(
  context: Excel.RequestContext,
  book: Book,
  { seen, range, headerRow }: LastLook,
  { kind }: Grid,
  home: { readonly sheet: Excel.Worksheet; readonly name: string },
): Promise<void> {
  const values = (range.values as unknown[][]).map((row) => row.map(cellOf));
  const formulas = range.formulas as unknown[][];
  const isFormula = (row: number, column: number): boolean =>
    String(formulas[row][column]).startsWith("=") && formulas[row][column] !== values[row][column];
  // What calculates changes by itself.
  const isTyped = values.some((line, row) =>
    line.some((cell, column) => !isBlank(cell) && cell !== seen[row]?.[column] && !isFormula(row, column)),
  );
  if (!isTyped) return;
  const rows = values.map((line, row) =>
    line.map((cell, column) => (isFormula(row, column) ? String(formulas[row][column]) : entry(cell))),
  );
  // Rows may have been put in above the header.
  const found = values.findIndex(([first]) => first !== null && first === seen[headerRow]?.[0]);
  const header = found < 0 ? headerRow : found;
  // What calculates would be text where texts are to stand.
  if (header !== headerRow) home.sheet.getUsedRange().clear("Formats");
  for (const chunk of rowChunks(rows)) {
    home.sheet.getRangeByIndexes(chunk.first, 0, chunk.rows.length, chunk.rows[0].length).formulas =
      chunk.rows;
    await context.sync();
  }
  setAnchor(context, book, { kind, headerRow: header }, home);
  await context.sync();
  throw typingInto(`"${home.name}"`);
}
