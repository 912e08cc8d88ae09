import { serialOf } from "../../../src/calendar";
import type { Cell } from "../../../src/cell";
import type { Answer } from "../answer";
import { clientName, textRows, type LinesData } from "./data";
import { answerFrom, windowOf } from "./limit";

/** An index for each text, in the order in which they come. */
class Ids {
  private readonly known = new Map<string, number>();

  of(text: string): number {
    let id = this.known.get(text);
    if (id === undefined) this.known.set(text, (id = this.known.size));
    return id;
  }

  get names(): string[] {
    return [...this.known.keys()];
  }
}

const written = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Day of a date that is written as all are in this data; NaN for other cells. */
function dayOf(cell: Cell): number {
  const found = typeof cell === "string" ? written.exec(cell) : null;
  return found ? (serialOf(Number(found[1]), Number(found[2]), Number(found[3])) ?? NaN) : NaN;
}

/** An answer by name, in the order of the data's own clients. */
export function byClient(data: Pick<LinesData, "clients">, names: readonly string[], answer: Answer): Answer {
  const places = new Map(names.map((name, place) => [name, place]));
  const inOrder = (values: ArrayLike<number | null>): number[] =>
    Array.from({ length: data.clients }, (_, client) => values[places.get(clientName(client)) ?? -1] ?? NaN);
  return {
    revenue: inOrder(answer.revenue),
    cumulative: inOrder(answer.cumulative),
    class: inOrder(answer.class),
    potential: inOrder(answer.potential),
  };
}

/**
 * Text rows into typed arrays by Map, then plain sums: what an able programmer writes for exactly
 * this file. Rows that it cannot read are skipped, and nobody is told.
 */
export const mapped = {
  prepare: (data: LinesData) => ({ rows: textRows(data), clients: data.clients }),
  run({ rows }: { rows: Cell[][] }): { names: string[]; answer: Answer } {
    const [clients, offerings] = [new Ids(), new Ids()];
    const days = new Map<Cell, number>();
    const [client, offering] = [new Int32Array(rows.length), new Int32Array(rows.length)];
    const day = new Int32Array(rows.length);
    const [revenue, cost] = [new Float64Array(rows.length), new Float64Array(rows.length)];
    let count = 0;
    for (const [who, what, when, amount, spent] of rows) {
      let read = days.get(when);
      if (read === undefined) days.set(when, (read = dayOf(when)));
      if (typeof who !== "string" || typeof amount !== "number" || Number.isNaN(read)) continue;
      client[count] = clients.of(who);
      offering[count] = offerings.of(what as string);
      day[count] = read;
      revenue[count] = amount;
      cost[count++] = spent as number;
    }
    const [names, width] = [clients.names, offerings.names.length];
    const cells = new Float64Array(names.length * width);
    const [earned, paid] = [new Float64Array(names.length), new Float64Array(names.length)];
    const listed = new Uint8Array(names.length);
    const [from, to] = windowOf(day.subarray(0, count));
    for (let line = 0; line < count; line++) {
      if (day[line] < from || day[line] >= to) continue;
      cells[client[line] * width + offering[line]] += revenue[line];
      earned[client[line]] += revenue[line];
      paid[client[line]] += cost[line];
      listed[client[line]] = 1;
    }
    return {
      names,
      answer: answerFrom({ clients: names.length, offerings: width }, cells, earned, paid, listed),
    };
  },
  settle: ({ names, answer }: { names: string[]; answer: Answer }, data: LinesData) =>
    byClient(data, names, answer),
};
