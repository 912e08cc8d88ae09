import { addressOf } from "../layout/address";
import type { Finding } from "../outcome";
import { sheetNames } from "../kinds";
import { LOOSE } from "./parts-below";
import type { Typed } from "./read-typed";
import { orderOfLooseRow } from "./row";

/** Tells what was typed where our sheet does not show it, and is kept below. */
export function keptBelow({ standing, alone }: Pick<Typed, "standing" | "alone">): Finding[] {
  const { name: sheet, cells, headerRow, stray, above, rows, body, shuffled } = standing;
  const textAt = (row: number, column: number): string => String(cells[row]?.[column] ?? "");
  const tell = (row: number, column: number, advice: string, found = textAt(row, column)): Finding => ({
    sheet,
    address: addressOf(row, column),
    found,
    advice,
    amount: null,
  });
  const typed = [...above].flatMap(([row, { columns }]) => columns.map((column) => [row, column] as const));
  // Rows of the user's own above our body or in it, by their first cells; of a sheet that was sorted nobody knows where they stood.
  const moved = new Map<number, readonly [column: number, text: string]>();
  for (const { row, at, content } of alone) {
    const isOwn = orderOfLooseRow(row) !== null && !rows.has(at[0]) && !above.has(at[0]);
    if (isOwn && !shuffled && at[0] <= body[1] && at[0] !== headerRow && !moved.has(at[0]))
      // A note on a cell stands where no text does, also below a header without rows.
      moved.set(at[0], [at[1], textAt(...at) || String(content.value)]);
  }
  return [
    ...stray.map(([row, column]) => tell(row, column, `"${String(cells[headerRow][column])}" shows what the data say, so this is kept under "${LOOSE}". Type it into your data, into Note, or into a column of your own.`)), // prettier-ignore
    ...typed.map(([row, column]) => tell(row, column, `"${sheet}" shows whichever client is chosen, so this is kept under "${LOOSE}" and changes no client. Type it on "${sheetNames.matrix}" or "${sheetNames.portfolio}" beside the client (Owner, Status, Package, Note).`)), // prettier-ignore
    ...[...moved].map(([row, [column, text]]) => tell(row, column, `Our rows are written anew in their order, so this row of yours is kept under "${LOOSE}". What is about a client stays beside it in Note, or in a column of your own.`, text)), // prettier-ignore
  ];
}
