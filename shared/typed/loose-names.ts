import { isBlank } from "../../src/cell";
import type { Detail } from "./detail";
import { headsAt } from "./standing-heads";
import { looseRow } from "./row";
import type { Standing } from "./standing";

/** So many empty rows or columns between two of the user's own stay between them. */
export const MOST_BETWEEN = 20;

/** Names for the rows of the user's own that hold something or bear a note, below the body and above the header, and for empty ones between them, in order. */
export function looseNames(standing: Standing, details: readonly Detail[]): Map<number, string> {
  const { cells, loose, above, headerRow, rows, body } = standing;
  const held = details.filter(({ formula, note }) => (formula ?? note) !== undefined);
  const holding = new Set(held.map(({ row }) => row));
  const names = new Map<number, string>();
  let empty: number[] = [];
  const take = (row: number, columns: readonly number[]): void => {
    if (row < headerRow || row > body[1]) empty.push(row);
    if (!holding.has(row) && columns.every((column) => isBlank(cells[row][column]))) return;
    // A sum may reach into them, or leave them for more.
    const between =
      names.has(empty[0] - 1) && row - empty[0] === empty.length - 1 && row - empty[0] <= MOST_BETWEEN;
    for (const one of between ? empty : [row]) names.set(one, looseRow(names.size));
    empty = [];
  };
  for (const [row, columns] of loose) take(row, columns);
  empty = [];
  headsAt(standing).forEach(({ name }, row) => {
    if (name === null) take(row, [...cells[row].keys()]);
  });
  for (const row of above.keys()) names.set(row, looseRow(names.size));
  for (const { row, note } of held) {
    const isFree = row > headerRow && !rows.has(row) && !names.has(row);
    if (note !== undefined && isFree) names.set(row, looseRow(names.size));
  }
  return names;
}
