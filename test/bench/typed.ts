import type { Answer } from "./answer";

/** The method's cuts of part 4: shares for Core and Mid, margins for the grades. */
const NEAR = 1e-9;
const CLASSES = ["ABCCD", "ABCDD", "BCDDD"].map((row) => [...row].map((name) => "ABCD".indexOf(name)));

export function classOf(revenue: number, start: number, margin: number): number {
  if (revenue <= 0) return 3;
  const band = start < 0.8 - NEAR ? 0 : start < 0.95 - NEAR ? 1 : 2;
  const grade =
    margin >= 0.6 - NEAR ? 0 : margin >= 0.4 - NEAR ? 1 : margin >= 0.2 - NEAR ? 2 : margin >= -NEAR ? 3 : 4;
  return CLASSES[band][grade];
}

/**
 * The typed-array program's second half: from cells and totals to shares, classes and potentials.
 * Naive sums, no check, no branch on a cell.
 */
export function typedAnswer(
  cells: Float64Array,
  offerings: number,
  revenue: Float64Array,
  marginOf: (client: number) => number,
  averages: Float64Array,
  sort: (sizes: Float64Array) => Int32Array,
  listed: Uint8Array | null = null,
): Answer {
  const clients = revenue.length;
  const sizes = new Float64Array(clients);
  let total = 0;
  for (let client = 0; client < clients; client++) {
    sizes[client] = Math.round(revenue[client] * 1e6) + 0;
    total += revenue[client];
  }
  const cumulative = new Float64Array(clients);
  const classes = new Float64Array(clients);
  let [running, start, before] = [0, 0, NaN];
  for (const client of sort(sizes)) {
    if (sizes[client] !== before) start = running / total;
    before = sizes[client];
    running += revenue[client];
    cumulative[client] = running / total;
    classes[client] = classOf(revenue[client], start, marginOf(client));
  }
  const potential = new Float64Array(clients);
  for (let client = 0; client < clients; client++) {
    let sum = 0;
    for (let offering = 0; offering < offerings; offering++) {
      // As a number and not as a condition: a branch that nobody can foresee costs ten times as much.
      sum += averages[offering] * Number(!(cells[client * offerings + offering] > 0));
    }
    potential[client] = sum;
  }
  for (let client = 0; client < clients; client++) {
    if (!listed || listed[client]) continue;
    revenue[client] = cumulative[client] = classes[client] = potential[client] = NaN;
  }
  return { revenue, cumulative, class: classes, potential };
}
