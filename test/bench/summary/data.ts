import { amountFrom, randomFrom } from "../random";

/** Clients × offerings as a program holds them at best: money by row, and each client's margin. */
export interface SummaryData {
  readonly clients: number;
  readonly offerings: number;
  readonly cells: Float64Array;
  readonly margins: Float64Array;
}

/** Half of the cells are empty, one in fifty a credit; every twentieth client is another's double, so that totals tie. */
export function summaryData(clients: number, offerings: number): SummaryData {
  const random = randomFrom(clients + offerings);
  const cells = new Float64Array(clients * offerings);
  const margins = new Float64Array(clients);
  for (let client = 0; client < clients; client++) {
    margins[client] = Math.round((random() * 0.9 - 0.1) * 1e4) / 1e4;
    const twin = client % 20 === 19 ? client - 10 : -1;
    for (let offering = 0; offering < offerings; offering++) {
      const drawn = random();
      const amount = drawn < 0.5 ? 0 : drawn < 0.52 ? -amountFrom(random) / 10 : amountFrom(random);
      cells[client * offerings + offering] =
        twin < 0 ? Math.round(amount * 100) / 100 : cells[twin * offerings + offering];
    }
  }
  return { clients, offerings, cells, margins };
}

/** The same as a sheet's rows: an amount an offering, the margin last. */
export function rowsOf({ clients, offerings, cells, margins }: SummaryData): number[][] {
  return Array.from({ length: clients }, (_, client) => [
    ...cells.subarray(client * offerings, (client + 1) * offerings),
    margins[client],
  ]);
}
