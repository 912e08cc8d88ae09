import type { Grid } from "../shared/grid";
import { isBlank, isError, type Cell } from "../src/cell";
import type { Detail } from "../shared/typed/detail";
import { spilledCells } from "../shared/typed/read-typed";
import { typingInto } from "../shared/typed/still-as-read";
import { rowChunks } from "./chunks";
import { entry } from "./entry";
import { setAnchor } from "./names";
import { cellOf } from "./reading";
import type { Book } from "./book";

/*
 * Between the last look at a sheet and the request that writes it over somebody may type, for as long
 * as an answer takes. So the request itself looks once more before it writes, and what it wrote over is put back.
 */

interface LastLook {
  readonly seen: readonly (readonly Cell[])[];
  readonly range: Excel.Range;
  readonly headerRow: number;
  readonly details: readonly Detail[];
}

/** Excel on the web answers with 5 MB at most, and each cell answers thrice. */
const [MOST_BYTES, MOST_CELLS] = [1_500_000, 50_000];

/**
 * Has the next request look at a sheet; null where nobody looked before, or where the answer may be too large.
 *
 * @param bytes As many as will be written: what stands there takes about as many.
 */
export function lastLook(
  { seen: looks, sheets, details }: Book,
  sheet: Excel.Worksheet,
  id: string,
  { cells }: Grid,
  bytes: number,
): LastLook | null {
  const seen = looks.get(id);
  looks.delete(id);
  const headerRow = sheets.get(id)?.headerRow;
  if (!seen || typeof headerRow !== "number" || bytes > MOST_BYTES) return null;
  const rows = Math.max(seen.length, cells.length);
  const columns = Math.max(seen[0]?.length ?? 0, cells[0].length);
  if (rows * columns > MOST_CELLS) return null;
  const range = sheet.getRangeByIndexes(0, 0, rows, columns).load("values,formulas,numberFormat");
  return { seen, headerRow, range, details: details.get(id) ?? [] };
}

/**
 * Puts a sheet's cells back as the request that wrote it found them, where somebody had typed since the last look.
 *
 * @throws Fault "run/typing" when somebody had: then the run has to start over.
 */
export async function putBackIfTyped(
  context: Excel.RequestContext,
  book: Book,
  { seen, range, headerRow, details }: LastLook,
  { kind }: Grid,
  home: { readonly sheet: Excel.Worksheet; readonly name: string },
): Promise<void> {
  const values = (range.values as unknown[][]).map((row) => row.map(cellOf));
  const formulas = range.formulas as unknown[][];
  const isFormula = (row: number, column: number): boolean =>
    String(formulas[row][column]).startsWith("=") && formulas[row][column] !== values[row][column];
  // Only where the formula stands as it stood, with nothing in its way.
  const results = spilledCells(
    details.filter(
      ({ row, column, spill }) => spill && isFormula(row, column) && !isError(values[row][column]),
    ),
  );
  const isResult = (row: number, column: number): boolean => results.has(`${row} ${column}`);
  // What calculates changes by itself.
  const isTyped = values.some((line, row) =>
    line.some(
      (cell, column) =>
        !isBlank(cell) && cell !== seen[row]?.[column] && !isFormula(row, column) && !isResult(row, column),
    ),
  );
  if (!isTyped) return;
  const rows = values.map((line, row) =>
    line.map((cell, column) => {
      if (isFormula(row, column)) return String(formulas[row][column]);
      return isResult(row, column) ? "" : entry(cell);
    }),
  );
  // Rows may have been put in above the header.
  const found = values.findIndex(([first]) => first !== null && first === seen[headerRow]?.[0]);
  // What calculates would be text where texts are to stand.
  home.sheet.getUsedRange().clear("Formats");
  for (const [index, chunk] of rowChunks(rows).entries()) {
    const place = home.sheet.getRangeByIndexes(chunk.first, 0, chunk.rows.length, chunk.rows[0].length);
    place.formulas = chunk.rows;
    place.numberFormat = (range.numberFormat as string[][]).slice(
      chunk.first,
      chunk.first + chunk.rows.length,
    );
    // Not in a request of its own: cells of then stand under the header of then.
    if (index === 0) setAnchor(context, book, { kind, headerRow: found < 0 ? headerRow : found }, home);
    await context.sync();
  }
  throw typingInto(`"${home.name}"`);
}
