import { isBlank, type Cell } from "../../src/cell";
import type { Detail } from "./detail";
import type { Entries } from "./entries";
import { looseRow, nextLoose, orderOfLooseRow } from "./row";
import { cellSlot, columnIn, sheetOfCell } from "./slot";
import type { Standing } from "./standing";

/** Stands for whatever a formula shows by now. */
const FORMULA = "=";

/**
 * Rows of the user's own on an older state of a sheet that was put back, by the names of those
 * with the same words that are kept. All others are new: those that are kept stay as they are.
 *
 * @param names In the order in which they stand, as on every other sheet.
 */
export function looseAgain(
  names: Map<number, string>,
  { kind, cells, keyColumn, loose, newest }: Standing,
  details: readonly Detail[],
  kept: Entries,
): Map<number, string> {
  if (!newest) return names;
  const calculated = new Set(
    details.flatMap(({ row, column, formula }) => (formula === undefined ? [] : [`${row} ${column}`])),
  );
  const left = kept.rows().flatMap(([row, slots]) => {
    const own = [...slots].filter(([slot]) => sheetOfCell(slot) === kind);
    if (orderOfLooseRow(row) === null || own.length === 0) return [];
    // Notes are no words, and the slot of an empty row has no column.
    const cells = own.filter(([slot]) => columnIn(slot, cellSlot, kind)).map(([, content]) => content);
    return [{ row, words: wordsOf(cells.map(({ value, formula }) => (formula === undefined ? value : FORMULA))) }]; // prettier-ignore
  });
  let next = nextLoose(kept.rows());
  const again = new Map<number, string>();
  for (const at of names.keys()) {
    const own = loose.get(at) ?? [...(cells[at] ?? []).keys()].filter((column) => column !== keyColumn);
    const row = own.map((column) => (calculated.has(`${at} ${column}`) ? FORMULA : cells[at][column]));
    const words = wordsOf(row.filter((cell) => !isBlank(cell)));
    const place = left.findIndex((one) => one.words === words);
    again.set(at, place < 0 ? looseRow(next++) : left.splice(place, 1)[0].row);
  }
  return again;
}

function wordsOf(cells: readonly Cell[]): string {
  return cells.map(String).sort().join("\n");
}
