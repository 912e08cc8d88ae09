import { addressOf } from "../layout/address";
import type { Finding } from "../outcome";
import { sheetNames } from "../kinds";
import { LOOSE } from "./parts-below";
import type { Typed } from "./read-typed";
import { orderOfLooseRow } from "./row";

/** Tells what was typed where our sheet does not show it, and is kept below. */
export function keptBelow({ standing, alone }: Pick<Typed, "standing" | "alone">): Finding[] {
  const { name: sheet, cells, headerRow, stray, above, rows, body, shuffled } = standing;
  const tell = (row: number, column: number, advice: string): Finding => ({
    sheet,
    address: addressOf(row, column),
    found: String(cells[row][column] ?? ""),
    advice,
    amount: null,
  });
  const typed = [...above].flatMap(([row, { columns }]) => columns.map((column) => [row, column] as const));
  // Rows of the user's own above our body or in it, by their first cells; of a sheet that was sorted nobody knows where they stood.
  const moved = new Map<number, number>();
  for (const { row, at } of alone) {
    const isOwn = orderOfLooseRow(row) !== null && !rows.has(at[0]) && !above.has(at[0]);
    if (isOwn && !shuffled && at[0] <= body[1] && at[0] !== headerRow && !moved.has(at[0])) moved.set(...at);
  }
  return [
    ...stray.map(([row, column]) => tell(row, column, `"${String(cells[headerRow][column])}" shows what the data say, so this is kept under "${LOOSE}". Type it into your data, into Note, or into a column of your own.`)), // prettier-ignore
    ...typed.map(([row, column]) => tell(row, column, `"${sheet}" shows whichever client is chosen, so this is kept under "${LOOSE}" and changes no client. Type it on "${sheetNames.matrix}" or "${sheetNames.portfolio}" beside the client (Owner, Status, Package, Note).`)), // prettier-ignore
    ...[...moved].map(([row, column]) => tell(row, column, `Our rows are written anew in their order, so this row of yours is kept under "${LOOSE}". What is about a client stays beside it in Note, or in a column of your own.`)), // prettier-ignore
  ];
}
