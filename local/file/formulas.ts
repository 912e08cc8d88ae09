import { moveFormula } from "../wire/formula";
import { readArea } from "./address";
import { fromFile } from "./notation";
import type { Sheet } from "./unpack";

/** A formula as found in a file, and how far it reaches when it fills more than its own cell. */
export interface FoundFormula {
  readonly formula: string;
  readonly spill?: { readonly rows: number; readonly columns: number };
}

export interface FoundFormulas {
  /** By "row,column". */
  readonly formulas: ReadonlyMap<string, FoundFormula>;
  /** Cells that show a result of another cell's formula. */
  readonly spilled: ReadonlySet<string>;
  /** Of the formulas those that go over ranges cell by cell. */
  readonly arrays: readonly string[];
  /** Formulas that look into tables or other workbooks, which are not taken over. */
  readonly lost: number;
}

/** Brackets outside texts in quotes and quoted names: a table's column, or the number of another workbook. */
const BRACKETS = /\[/;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^'[]|'')*'/g;

/** A sheet's formulas in the words of a sheet, each in full where the file writes a column's formula once. */
export function formulasOf({ cells = new Map() }: Sheet): FoundFormulas {
  const formulas = new Map<string, FoundFormula>();
  const spilled = new Set<string>();
  const shared = new Map<number, { row: number; column: number; formula: string }>();
  const arrays: string[] = [];
  let lost = 0;
  for (const [key, cell] of cells) {
    const [row, column] = key.split(",").map(Number);
    const first = cell.formulaType === "shared" ? shared.get(cell.formulaSharedIndex ?? -1) : undefined;
    const text =
      cell.formula || (first && moveFormula(first.formula, row - first.row, column - first.column));
    if (!text) continue;
    if (cell.formulaType === "shared" && cell.formula)
      shared.set(cell.formulaSharedIndex ?? -1, { row, column, formula: text });
    if (BRACKETS.test(text.replace(QUOTED, ""))) {
      lost++;
      continue;
    }
    const reach = cell.formulaType === "array" && cell.formulaRef ? readArea(cell.formulaRef) : null;
    const spill =
      reach && reach.rows * reach.columns > 1 ? { rows: reach.rows, columns: reach.columns } : null;
    const formula = fromFile(text);
    formulas.set(key, { formula, ...(spill && { spill }) });
    if (reach) arrays.push(formula);
    for (let down = 0; down < (spill?.rows ?? 0); down++)
      for (let right = 0; right < (spill?.columns ?? 0); right++)
        if (down + right > 0) spilled.add(`${row + down},${column + right}`);
  }
  return { formulas, spilled, arrays, lost };
}
