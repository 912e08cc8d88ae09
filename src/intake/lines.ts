import { dayText } from "../calendar";
import { isBlank, type Cell } from "../cell";
import { SLICE, type Slices } from "../slices";
import { exactSum, Sums } from "../sums";
import { dateAdvice, NO_OFFERING_ADVICE, revenueAdvice, STREAM_ADVICE } from "./advice";
import type { Field } from "./field";
import type { Problem } from "./problem";
import { cellAt, nameAt, TableReader } from "./reader";
import { AMBIGUOUS, type ClientRegister, type OfferingRegister } from "./register";
import { readStream } from "./stream";
import { Above, saysTotal } from "./total";
import type { Table } from "./table";

/** Stream of a line that names none: its offering's, once that is known. */
export const BY_OFFERING = 255;

/** Where a table has what a line is made of; −1 for none. Looked up once, for a table can have a million rows. */
const columnsOf = (reader: TableReader) => ({
  id: reader.place("clientId"),
  client: reader.place("client"),
  offering: reader.place("offering"),
  date: reader.place("date"),
  revenue: reader.place("revenue"),
  cost: reader.place("cost"),
  profit: reader.place("profit"),
  stream: reader.place("stream"),
  order: reader.place("order"),
});
type Columns = ReturnType<typeof columnsOf>;

/** Invoice lines as read, before window and streams are settled, and what became of the other rows. */
export interface ReadLines {
  count: number;
  readonly client: Int32Array;
  readonly offering: Int32Array;
  readonly day: Int32Array;
  readonly stream: Uint8Array;
  readonly revenue: Float64Array;
  readonly cost: Float64Array;
  readonly order: Int32Array;
  /** Where each line stands: which of the tables read, and the row of its source. */
  readonly table: Uint16Array;
  readonly row: Int32Array;
  /** Sums of what was read, of rows that cannot be used, and of totals rows. */
  readonly sums: { read: number; problem: number; totals: number };
}

/**
 * Reads the invoice lines of all tables. A row that cannot be used is a problem with
 * its amount; nothing is left out silently.
 *
 * @param today Serial number; later dates are problems.
 * @param noOffering Gives the index under which lines without an offering count.
 * @source Method, part 2.
 */
export function* readLines(
  tables: readonly Table[],
  clients: ClientRegister,
  offerings: OfferingRegister,
  noOffering: () => number,
  today: number,
  problems: Problem[],
): Slices<ReadLines> {
  const room = tables.reduce((sum, table) => sum + table.endRow - table.headerRow - 1, 0);
  const lines: ReadLines = {
    count: 0,
    client: new Int32Array(room),
    offering: new Int32Array(room),
    day: new Int32Array(room),
    stream: new Uint8Array(room),
    revenue: new Float64Array(room),
    cost: new Float64Array(room),
    order: new Int32Array(room),
    table: new Uint16Array(room),
    row: new Int32Array(room),
    sums: { read: 0, problem: 0, totals: 0 },
  };
  const sums = new Sums(3);
  const streams = new Map<Cell, number>();
  const orders = new Map<Cell, number>();
  for (const [index, table] of tables.entries()) {
    const first = lines.count;
    yield* readTable(new TableReader(table, problems));
    lines.table.fill(index, first, lines.count);
  }
  lines.sums.read = sums.at(0);
  lines.sums.problem = sums.at(1);
  lines.sums.totals = sums.at(2);
  return lines;

  /** A slice of rows is read by plain functions: what stops in between would stay slow. */
  function* readTable(reader: TableReader): Slices<void> {
    const { headerRow, endRow } = reader.table;
    const above = new Above();
    const columns = columnsOf(reader);
    yield* reader.settle(reader.beginsPlain("date") ? [] : ["date"], ["revenue", "cost", "profit"]);
    for (let from = headerRow + 1; from < endRow; from += SLICE) {
      const end = Math.min(from + SLICE, endRow);
      for (let row = from; row < end; row++) if (!reader.skips(row)) readRow(reader, columns, row, above);
      yield;
    }
  }

  function readRow(reader: TableReader, columns: Columns, row: number, above: Above): void {
    const cells = reader.table.source.cells[row];
    const id = nameAt(cells, columns.id);
    const name = nameAt(cells, columns.client);
    const revenue = reader.numberIn(cellAt(cells, columns.revenue), "revenue");
    if (revenue !== null) {
      sums.add(0, revenue);
      if (above.equals(revenue) && (saysTotal(name) || saysTotal(id))) {
        sums.add(2, revenue);
        above.next();
        return;
      }
      above.add(revenue);
    }
    if (id === null && name === null)
      return refuse(reader, row, revenue, reader.whose, "No client. Enter the client, or delete the row.");
    if (revenue === null) {
      return refuse(reader, row, null, "revenue", revenueAdvice(cellAt(cells, columns.revenue)));
    }
    const date = cellAt(cells, columns.date);
    const day = reader.dateIn(date, "date");
    if (day === null) return refuse(reader, row, revenue, "date", dateAdvice(date, name));
    if (day > today) {
      // A cell that shows a day holds its number, which nobody would know again.
      const shown = typeof date === "number" ? dayText(day) : undefined;
      const advice = "Dated after today. Correct the date, or wait for the day.";
      return refuse(reader, row, revenue, "date", advice, shown);
    }
    const client = id === null ? clients.byNameOnly(name) : clients.withId(id, name);
    if (client === AMBIGUOUS) {
      return refuse(reader, row, revenue, "client", "Several clients have this name. Enter the client ID.");
    }
    const at = lines.count++;
    const lacks = (id === null && columns.id >= 0) || (name === null && columns.client >= 0);
    if (lacks) reader.reportFailed(row);
    const offering = nameAt(cells, columns.offering);
    if (offering === null && columns.offering >= 0) {
      reader.report(row, "offering", NO_OFFERING_ADVICE, null);
    }
    lines.client[at] = client;
    lines.offering[at] = offering === null ? noOffering() : offerings.of(offering);
    lines.day[at] = day;
    lines.revenue[at] = revenue;
    lines.cost[at] = costOf(reader, columns, row, revenue);
    lines.stream[at] = columns.stream < 0 ? BY_OFFERING : streamOf(reader, row, streams);
    lines.row[at] = row;
    lines.order[at] = orderOf(nameAt(cells, columns.order), orders);
  }

  /** A row that cannot be used, with the amount that is left out. */
  function refuse(
    reader: TableReader,
    row: number,
    revenue: number | null,
    field: Field,
    advice: string,
    found?: string,
  ): void {
    reader.report(row, field, advice, revenue ?? 0, found);
    if (revenue !== null) sums.add(1, revenue);
  }
}

/** NaN where it is not known. Text that is no number is a problem, but the line counts. */
function costOf(reader: TableReader, columns: Columns, row: number, revenue: number): number {
  const cells = reader.table.source.cells[row];
  const cost = reader.numberIn(cellAt(cells, columns.cost), "cost");
  if (cost !== null) return cost;
  const profit = reader.numberIn(cellAt(cells, columns.profit), "profit");
  const counts = profit === null ? "the line counts without a cost" : "its profit counts";
  for (const field of ["cost", "profit"] as const) {
    if (isBlank(cellAt(cells, columns[field])) || (field === "profit" && profit !== null)) continue;
    reader.report(row, field, `Not a number: ${counts}. Enter the ${field}.`, null);
  }
  return profit === null ? NaN : exactSum([revenue, -profit]);
}

/** Orders are numbered as they are met; −1 for a line without one. */
function orderOf(cell: Cell, known: Map<Cell, number>): number {
  if (cell === null) return -1;
  const order = known.get(cell) ?? known.size;
  known.set(cell, order);
  return order;
}

/** What a stream cell means is settled once for each text; one that names no stream is told once. */
function streamOf(reader: TableReader, row: number, known: Map<Cell, number>): number {
  const cell = reader.cell(row, "stream");
  const settled = known.get(cell);
  if (settled !== undefined) return settled;
  const stream = isBlank(cell) ? BY_OFFERING : readStream(String(cell));
  if (stream === undefined) reader.report(row, "stream", STREAM_ADVICE, null);
  known.set(cell, stream ?? BY_OFFERING);
  return stream ?? BY_OFFERING;
}
