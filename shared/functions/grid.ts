import { Fault } from "../../src/fault";
import type { Matrix } from "../../src/measures/averages";
import { GAP, HELD, letters } from "../../src/measures/states";
import { isEmpty, refuseAt, type Argument, type Input } from "./argument";

/** A client × offering grid as typed in a sheet, with the rows that hold a client. */
export interface HoldingsGrid {
  readonly matrix: Matrix;
  /** 0 where a row is wholly blank: no client. */
  readonly clients: Uint8Array;
}

/** The state that a cell names; text that is none is refused. */
function codeOf(name: string, row: number, column: number, cell: Input): number {
  const letter = typeof cell === "string" ? cell.trim().toUpperCase() : null;
  const code = letters.findIndex((known) => known === letter);
  if (code > GAP) return code;
  return refuseAt(
    name,
    "revenue or one of the letters Y, P, Z, L, C, X, N",
    row,
    column,
    cell,
    "Clear the cell or enter the revenue.",
  );
}

/**
 * Reads revenue and letters: a figure above 0 or Y is held, N, X, C and L are no gap, P, Z and blank are.
 *
 * @source Method, parts 5 and 13.
 */
export function gridOf(name: string, argument: Argument): HoldingsGrid {
  if (argument === null) {
    throw new Fault(
      "function/missing",
      `${name} needs holdings: found nothing. Give a range with a row a client and a column an offering.`,
    );
  }
  const rows = argument.length;
  const columns = argument[0]?.length ?? 0;
  const revenue = new Float64Array(rows * columns);
  const codes = new Uint8Array(rows * columns);
  const clients = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const cells = argument[row];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      const at = row * columns + column;
      if (typeof cell === "number") {
        revenue[at] = cell;
        codes[at] = HELD * Number(cell > 0);
        clients[row] = 1;
      } else if (!isEmpty(cell)) {
        codes[at] = codeOf(name, row, column, cell);
        clients[row] = 1;
      }
    }
  }
  return { matrix: { rows, columns, revenue, codes }, clients };
}

/** The rows that hold a client, one below the other, and where each of them stands. */
export function clientsAlone({ matrix, clients }: HoldingsGrid): { matrix: Matrix; places: number[] } {
  const { columns, revenue, codes } = matrix;
  const places = [...clients.keys()].filter((row) => clients[row] === 1);
  const size = places.length * columns;
  const found = { revenue: new Float64Array(size), codes: new Uint8Array(size) };
  places.forEach((row, at) => {
    found.revenue.set(revenue.subarray(row * columns, (row + 1) * columns), at * columns);
    found.codes.set(codes.subarray(row * columns, (row + 1) * columns), at * columns);
  });
  return { matrix: { rows: places.length, columns, ...found }, places };
}
