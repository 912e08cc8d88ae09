import { isBlank } from "../../src/cell";
import type { Detail } from "./detail";
import { headsAt } from "./heads";
import { looseRow } from "./row";
import type { Standing } from "./standing";

/** Names for the rows of the user's own that hold something, below the body and above the header, in order. */
export function looseNames(standing: Standing, details: readonly Detail[]): Map<number, string> {
  const { cells, loose, above, headerRow } = standing;
  const formulas = new Set(details.flatMap(({ row, formula }) => (formula === undefined ? [] : [row])));
  const names = new Map<number, string>();
  const take = (row: number, columns: readonly number[]): void => {
    if (formulas.has(row) || columns.some((column) => !isBlank(cells[row][column])))
      names.set(row, looseRow(names.size));
  };
  for (const [row, columns] of loose) take(row, columns);
  headsAt(standing).forEach(({ name }, row) => {
    if (name === null && row < headerRow) take(row, [...cells[row].keys()]);
  });
  for (const row of above.keys()) names.set(row, looseRow(names.size));
  return names;
}
