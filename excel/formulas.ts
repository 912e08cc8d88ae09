import type { SheetInfo } from "../shared/host";
import type { FoundFormula, Reach } from "../shared/pane-host";
import { run } from "./failure";
import { loadPieces, wholeSheet } from "./pieces";

const DOING = "look for formulas";
/** Most cells hold a figure or a short text, as when values are read. */
const CELLS_A_REQUEST = 250_000;
/** Each asks for two answers of its own. */
const FORMULAS_A_REQUEST = 1000;

interface Hit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * The formulas of each sheet that hold one of these words, with how far their results
 * reach: one round trip for every 250,000 cells, and one for every 1,000 formulas found.
 */
export async function findFormulas(
  sheets: readonly SheetInfo[],
  words: readonly string[],
): Promise<FoundFormula[][]> {
  const wanted = new RegExp(words.join("|"), "i");
  const hits: Hit[] = [];
  for (const { area, first, range } of await loadPieces(
    DOING,
    sheets.map(wholeSheet),
    "formulas",
    CELLS_A_REQUEST,
  )) {
    range.formulas.forEach((line: unknown[], row) =>
      line.forEach((formula, column) => {
        if (typeof formula === "string" && formula.startsWith("=") && wanted.test(formula))
          hits.push({ sheet: area, row: first + row, column, formula });
      }),
    );
  }
  const found = sheets.map((): FoundFormula[] => []);
  if (hits.length === 0) return found;
  return run(DOING, async (context) => {
    for (let first = 0; first < hits.length; first += FORMULAS_A_REQUEST) {
      const some = hits.slice(first, first + FORMULAS_A_REQUEST);
      const reaches = await lookCloser(context, sheets, some);
      some.forEach(({ sheet, row, column, formula }, index) => {
        const reach = reaches[index];
        if (reach) found[sheet].push({ row, column, formula, reach });
      });
    }
    return found;
  });
}

/** How far the results reach; null for a text that only looks like a formula, which is its own value. */
async function lookCloser(
  context: Excel.RequestContext,
  sheets: readonly SheetInfo[],
  hits: readonly Hit[],
): Promise<(Reach | null)[]> {
  // Before dynamic arrays a formula filled its own cell, or cells that each show it.
  const spills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const cells = hits.map(({ sheet, row, column }) => {
    const cell = context.workbook.worksheets.getItem(sheets[sheet].id).getCell(row, column).load("values");
    return {
      cell,
      spill: spills ? cell.getSpillingToRangeOrNullObject().load("rowCount,columnCount") : null,
    };
  });
  await context.sync();
  return cells.map(({ cell, spill }, index) => {
    if (cell.values[0][0] === hits[index].formula) return null;
    return spill && !spill.isNullObject
      ? { rows: spill.rowCount, columns: spill.columnCount }
      : { rows: 1, columns: 1 };
  });
}
