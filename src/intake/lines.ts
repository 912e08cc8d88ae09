import { dayText } from "../calendar";
import { isBlank, type Cell } from "../cell";
import { SLICE, type Slices } from "../slices";
import { exactSum, Sums } from "../sums";
import { readDate } from "./date";
import type { Field } from "./field";
import type { Problem } from "./problem";
import { TableReader } from "./reader";
import { AMBIGUOUS, type ClientRegister, type OfferingRegister } from "./register";
import { readStream } from "./stream";
import { Above, mentionsTotal, saysTotal } from "./total";
import type { Table } from "./table";

/** Stream of a line that names none: its offering's, once that is known. */
export const BY_OFFERING = 255;

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
    yield* reader.settleDates("date");
    for (const field of ["revenue", "cost", "profit"] as const) yield* reader.settleNumbers(field);
    for (let from = headerRow + 1; from < endRow; from += SLICE) {
      const end = Math.min(from + SLICE, endRow);
      for (let row = from; row < end; row++) if (!reader.skips(row)) readRow(reader, row, above);
      yield;
    }
  }

  function readRow(reader: TableReader, row: number, above: Above): void {
    const id = reader.named(row, "clientId");
    const name = reader.named(row, "client");
    const revenue = reader.number(row, "revenue");
    if (revenue !== null) {
      sums.add(0, revenue);
      if (above.equals(revenue) && (saysTotal(name) || saysTotal(id)) && above.isTotal(revenue)) {
        sums.add(2, revenue);
        return;
      }
      above.add(revenue);
    }
    const refuse = (field: Field, advice: string, found?: string): void => {
      reader.report(row, field, advice, revenue ?? 0, found);
      if (revenue !== null) sums.add(1, revenue);
    };
    if (id === null && name === null)
      return refuse(reader.whose, "No client. Enter the client, or delete the row.");
    if (revenue === null) return refuse("revenue", revenueAdvice(reader.cell(row, "revenue")));
    const day = reader.date(row, "date");
    if (day === null) return refuse("date", dateAdvice(reader.cell(row, "date"), name));
    if (day > today) {
      // A cell that shows a day holds its number, which nobody would know again.
      const shown = typeof reader.cell(row, "date") === "number" ? dayText(day) : undefined;
      return refuse("date", "Dated after today. Correct the date, or wait for the day.", shown);
    }
    const client = id === null ? clients.byNameOnly(name) : clients.withId(id, name);
    if (client === AMBIGUOUS) return refuse("client", "Several clients have this name. Enter the client ID.");
    const at = lines.count++;
    reader.reportFailed(row);
    const offering = reader.named(row, "offering");
    if (offering === null && reader.table.fields.has("offering")) {
      reader.report(
        row,
        "offering",
        "No offering: the line counts for its client alone. Enter the offering.",
        null,
      );
    }
    lines.client[at] = client;
    lines.offering[at] = offering === null ? noOffering() : offerings.of(offering);
    lines.day[at] = day;
    lines.revenue[at] = revenue;
    lines.cost[at] = costOf(reader, row, revenue);
    lines.stream[at] = streamOf(reader, row, streams);
    lines.row[at] = row;
    lines.order[at] = orderOf(reader.named(row, "order"), orders);
  }
}

function revenueAdvice(cell: Cell): string {
  if (typeof cell === "number") return "Too large to be kept to the cent. Correct the revenue.";
  return "Not a number in the column's currency. Enter the revenue.";
}

function dateAdvice(cell: Cell, client: Cell): string {
  if (isBlank(cell) && mentionsTotal(client)) {
    return "No date, and the client is called a total. Delete the row if it adds up others, else enter the date.";
  }
  if (isBlank(cell)) return "No date. Enter the invoice date.";
  if (readDate(cell, "day first") !== null && readDate(cell, "month first") !== null) {
    return "Day and month cannot be told apart. Write the date as 2026-09-30.";
  }
  return "Not a date between 1980 and 2100. Write it as 2026-09-30.";
}

/** NaN where it is not known. Text that is no number is a problem, but the line counts. */
function costOf(reader: TableReader, row: number, revenue: number): number {
  const cost = reader.numberOrProblem(
    row,
    "cost",
    "Not a number: the line counts without a cost. Enter the cost.",
  );
  if (cost !== null) return cost;
  const profit = reader.numberOrProblem(
    row,
    "profit",
    "Not a number: the line counts without a cost. Enter the profit.",
  );
  return profit === null ? NaN : exactSum([revenue, -profit]);
}

/** Orders are numbered as they are met; −1 for a line without one. */
function orderOf(cell: Cell, known: Map<Cell, number>): number {
  if (cell === null) return -1;
  const order = known.get(cell) ?? known.size;
  known.set(cell, order);
  return order;
}

const notAStream =
  "Not a stream: its lines count by their offering's, else as Unclassified. Write MRR, Project, T&M or Resale.";

/** What a stream cell means is settled once for each text; one that names no stream is told once. */
function streamOf(reader: TableReader, row: number, known: Map<Cell, number>): number {
  const cell = reader.cell(row, "stream");
  const settled = known.get(cell);
  if (settled !== undefined) return settled;
  const stream = isBlank(cell) ? BY_OFFERING : readStream(String(cell));
  if (stream === undefined) reader.report(row, "stream", notAStream, null);
  known.set(cell, stream ?? BY_OFFERING);
  return stream ?? BY_OFFERING;
}
