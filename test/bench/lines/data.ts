import { dayText } from "../../../src/calendar";
import type { Cell } from "../../../src/cell";
import { amountFrom, randomFrom } from "../random";

/** Invoice lines as a program holds them at best. */
export interface LinesData {
  readonly clients: number;
  readonly offerings: number;
  readonly client: Int32Array;
  readonly offering: Int32Array;
  readonly day: Int32Array;
  readonly revenue: Float64Array;
  readonly cost: Float64Array;
}

/** 2024-10-01 to 2026-09-30: the window is the second half. */
const FIRST_DAY = 45566;
const DAYS = 730;
export const TODAY = FIRST_DAY + DAYS + 60;

/**
 * One line in fifty is a credit; every twentieth client gets its neighbour's lines again, so that totals tie. The first
 * lines, of the last day, bring the clients in their order: equal totals keep one order, whoever numbers the clients.
 */
export function linesData(lines: number, clients: number, offerings: number): LinesData {
  const random = randomFrom(lines + clients);
  const [client, offering, day] = [new Int32Array(lines), new Int32Array(lines), new Int32Array(lines)];
  const [revenue, cost] = [new Float64Array(lines), new Float64Array(lines)];
  for (let line = 0; line < lines; line++) {
    const before = line - 1;
    if (line > 0 && client[before] % 20 === 0 && client[before] + 1 < clients) {
      client[line] = client[before] + 1;
      offering[line] = offering[before];
      day[line] = day[before];
      revenue[line] = revenue[before];
      cost[line] = cost[before];
      continue;
    }
    const drawn = line < clients ? line : Math.floor(random() * clients);
    client[line] = drawn % 20 === 1 ? drawn - 1 : drawn;
    // Half of a client's offerings, others for each client, so that gaps remain.
    offering[line] = (drawn * 7 + Math.floor((random() * offerings) / 2)) % offerings;
    day[line] = FIRST_DAY + (line < clients ? DAYS - 1 : Math.floor(random() * DAYS));
    const amount = amountFrom(random);
    revenue[line] = random() < 0.02 ? -amount : amount;
    cost[line] = Math.round(revenue[line] * random() * 90) / 100;
  }
  return { clients, offerings, client, offering, day, revenue, cost };
}

export const headers = ["Client", "Offering", "Date", "Revenue", "Cost"];

export const clientName = (client: number): string => `Client ${String(client).padStart(6, "0")}`;
export const offeringName = (offering: number): string => `Offering ${offering}`;

/** Rows that nobody can use, each in its own way. */
const broken: ((row: Cell[]) => void)[] = [
  (row) => (row[0] = null),
  (row) => (row[2] = "soon"),
  (row) => (row[2] = null),
  (row) => (row[3] = "n/a"),
];

/** The same as an export's rows, each text its own, with dates as text and one row in 33 more that cannot be used. */
export function textRows(data: LinesData): Cell[][] {
  const rows: Cell[][] = [];
  for (let line = 0; line < data.client.length; line++) {
    // Read back from bytes, as from a file: a text that two rows have is two texts in memory.
    const row: Cell[] = JSON.parse(
      JSON.stringify([
        clientName(data.client[line]),
        offeringName(data.offering[line]),
        dayText(data.day[line]),
        data.revenue[line],
        data.cost[line],
      ]),
    ) as Cell[];
    if (line % 33 === 32) {
      const bad = [...row];
      broken[line % broken.length](bad);
      rows.push(bad);
    }
    rows.push(row);
  }
  return rows;
}
