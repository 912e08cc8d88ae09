import { exactSum, Sums } from "../sums";
import type { ClientTable } from "./client-tables";
import { clientOf } from "./clients";
import { isMark, isNone } from "./mark";
import { numberStyle, readNumber } from "./number";
import { quote, type Problem } from "./problem";
import { TableReader } from "./reader";
import type { ClientRegister, OfferingRegister } from "./register";
import { columnCells } from "./table";

/** One cell of a Holdings table: revenue, or a mark that the client has the offering. */
export interface Holding {
  readonly client: number;
  readonly offering: number;
  /** null for a mark. */
  readonly revenue: number | null;
}

/** What the Holdings tables give. */
export interface Holdings {
  readonly cells: readonly Holding[];
  /** Clients with a row, be it empty. */
  readonly clients: ReadonlySet<number>;
  /** Revenue of rows that cannot be used, and of totals rows. */
  readonly problem: number;
  readonly totals: number;
}

const advice = "Neither revenue nor a mark. Write Y, the revenue, or clear the cell.";

/**
 * Reads client × offering grids of revenue or marks.
 *
 * @param counts Whether their revenue may count: there are no invoice lines.
 * @source Method, part 2 (Holdings).
 */
export function readHoldings(
  tables: readonly ClientTable[],
  clients: ClientRegister,
  offerings: OfferingRegister,
  counts: boolean,
  problems: Problem[],
): Holdings {
  const found: Holding[] = [];
  const seen = new Set<number>();
  const sums = new Sums(2);
  for (const table of tables.filter(({ kind }) => kind === "holdings")) {
    const reader = new TableReader(
      table,
      problems,
      table.offered.map(({ index }) => index),
    );
    const columns = table.offered.map(({ index, header }) => ({
      index,
      offering: offerings.of(header),
      style: numberStyle(columnCells(table, index)),
    }));
    const moneyed = new Set<number>();
    for (let row = table.headerRow + 1; row < table.endRow; row++) {
      if (reader.skips(row)) continue;
      const cells = table.source.cells[row];
      const amounts = columns.map(({ index, style }) => readNumber(cells[index] ?? null, style));
      const total = table.totals.has(row);
      // Below marks alone, a total counts them and is no money.
      const money = amounts.filter((amount, place) => amount !== null && (!total || moneyed.has(place)));
      const amount = counts ? exactSum(money as number[]) : null;
      if (total) {
        sums.add(1, amount ?? 0);
        continue;
      }
      amounts.forEach((each, place) => each !== null && moneyed.add(place));
      const client = clientOf(reader, row, clients, amount);
      if (client < 0) {
        sums.add(0, amount ?? 0);
        continue;
      }
      seen.add(client);
      for (const { index, offering, style } of columns) {
        const cell = cells[index] ?? null;
        if (isNone(cell)) continue;
        const revenue = isMark(cell) ? null : readNumber(cell, style);
        if (revenue !== null || isMark(cell)) found.push({ client, offering, revenue });
        else reader.reportAt(row, index, quote(cell), advice, null);
      }
    }
  }
  return { cells: found, clients: seen, problem: sums.at(0), totals: sums.at(1) };
}
