import { isBlank } from "../../src/cell";
import type { Detail } from "./detail";
import { headsAt } from "./heads";
import { looseRow } from "./row";
import type { Standing } from "./standing";

/** Names for the rows of the user's own that hold something or bear a note, below the body and above the header, in order. */
export function looseNames(standing: Standing, details: readonly Detail[]): Map<number, string> {
  const { cells, loose, above, headerRow, rows } = standing;
  const held = details.filter(({ formula, note }) => (formula ?? note) !== undefined);
  const holding = new Set(held.map(({ row }) => row));
  const names = new Map<number, string>();
  const take = (row: number, columns: readonly number[]): void => {
    if (holding.has(row) || columns.some((column) => !isBlank(cells[row][column])))
      names.set(row, looseRow(names.size));
  };
  for (const [row, columns] of loose) take(row, columns);
  headsAt(standing).forEach(({ name }, row) => {
    if (name === null && row < headerRow) take(row, [...cells[row].keys()]);
  });
  for (const row of above.keys()) names.set(row, looseRow(names.size));
  for (const { row, note } of held) {
    const isFree = row > headerRow && !rows.has(row) && !names.has(row);
    if (note !== undefined && isFree) names.set(row, looseRow(names.size));
  }
  return names;
}
