import { isGap, letters, type Letter } from "../src/measures/states";
import { clientAt, type Context } from "./context";
import { rowKey } from "./key";
import type { Collected } from "./typed/collect";
import type { Won } from "./typed/journal";
import { offeringOf } from "./typed/slot";
import type { Standing } from "./typed/standing";

/** A client whose class is another one than on the sheet before. */
export interface Move {
  readonly row: string;
  readonly client: string;
  readonly from: string;
  readonly to: string;
}

/** What is otherwise than on the sheets as they stood before the run. */
export interface Since {
  /** In today's order of the portfolio. */
  readonly moves: readonly Move[];
  /** How many clients went from a class to a class; those that stayed are counted too. */
  readonly flows: readonly { readonly from: string; readonly to: string; readonly clients: number }[];
  readonly clientsNew: number;
  readonly clientsGone: number;
  /** Gaps of the matrix before that are held now. */
  readonly gapsClosed: number;
  readonly won: readonly { readonly client: string; readonly offering: string }[];
}

/** Compares a run with what the portfolio and the matrix said before it; null where neither stands. */
export function sinceBefore(
  context: Context,
  { standings }: Pick<Collected, "standings">,
  won: readonly Won[],
): Since | null {
  const whole = (kind: Standing["kind"]): Standing | undefined =>
    standings.find((one) => one.kind === kind && one.readable && one.rows.size > 0);
  const [portfolio, matrix] = [whole("portfolio"), whole("matrix")];
  if (!portfolio && !matrix) return null;
  return {
    ...classesSince(context, portfolio),
    gapsClosed: matrix ? gapsClosed(context, matrix) : 0,
    won: won.map(({ client, name }) => ({ client, offering: name })),
  };
}

function classesSince(
  context: Context,
  before: Standing | undefined,
): Pick<Since, "moves" | "flows" | "clientsNew" | "clientsGone"> {
  const moves: Move[] = [];
  const flows = new Map<string, { from: string; to: string; clients: number }>();
  const column = before?.columns.indexOf("class") ?? -1;
  if (!before || column < 0) return { moves, flows: [], clientsNew: 0, clientsGone: 0 };
  const [first, last] = before.body;
  const then = new Map<string, string>();
  for (const [at, row] of before.rows) {
    if (at >= first && at <= last) then.set(row, String(before.cells[at][column] ?? ""));
  }
  const size = then.size;
  let met = 0;
  for (const row of context.measures.order) {
    const client = clientAt(context, row);
    const key = rowKey(client.key);
    const from = then.get(key);
    if (from === undefined) continue;
    met++;
    const to = context.measures.classes[row];
    const flow = flows.get(`${from} ${to}`) ?? { from, to, clients: 0 };
    flow.clients++;
    flows.set(`${from} ${to}`, flow);
    if (from !== to) moves.push({ row: key, client: client.label, from, to });
  }
  return {
    moves,
    flows: [...flows.values()],
    clientsNew: context.measures.order.length - met,
    clientsGone: size - met,
  };
}

function gapsClosed({ intake, measures }: Context, before: Standing): number {
  const { clients, offerings } = intake.portfolio;
  const indexOf = new Map(offerings.map(({ key }, index) => [key, index]));
  const rowOf = new Map<string, number>();
  measures.listing.clients.forEach((client, row) => rowOf.set(rowKey(clients[client].key), row));
  const columns = before.columns.flatMap((name, at): [number, number][] => {
    const index = indexOf.get(offeringOf(name) ?? "");
    return index === undefined || offerings[index].retired ? [] : [[at, index]];
  });
  let closed = 0;
  for (const [at, key] of before.rows) {
    const row = rowOf.get(key);
    if (row === undefined || at < before.body[0] || at > before.body[1]) continue;
    for (const [column, offering] of columns) {
      const code = letters.indexOf(String(before.cells[at][column] ?? "") as Letter);
      const now = measures.states.codes[row * offerings.length + offering];
      if (code >= 0 && isGap(code) && letters[now] === "Y") closed++;
    }
  }
  return closed;
}
