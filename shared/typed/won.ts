import type { Intake } from "../../src/intake/intake";
import type { Measures } from "../../src/measures/measure";
import { compareText } from "../../src/text";
import { rowKey } from "../key";
import { NOTHING } from "./content";
import type { Entries } from "./entries";
import type { Won } from "./journal";
import { stateSlot } from "./slot";

/**
 * The proposals that the data now show as held. Each becomes a cross-sale won and its
 * mark is taken away.
 *
 * Its day is that of the first invoice line since the proposal was first seen, else the
 * day of the run, on which the invoice came to light.
 *
 * @param entries Loses the marks of what was won.
 * @source Method, part 5.
 */
export function takeWins({ portfolio }: Intake, measures: Measures, entries: Entries, today: number): Won[] {
  const { clients, offerings } = portfolio;
  const wins = measures.states.won.map(({ row, offering }) => {
    const client = measures.listing.clients[row];
    const [who, what] = [rowKey(clients[client].key), stateSlot(offerings[offering].key)];
    const { since = today } = entries.get(who, what);
    entries.set(who, what, NOTHING);
    return { client, offering, since };
  });
  const days = firstInvoices(portfolio.lines, offerings.length, wins);
  return wins.map(({ client, offering }, index) => ({
    row: rowKey(clients[client].key),
    client: clients[client].label,
    offering: offerings[offering].key,
    name: offerings[offering].name,
    day: days[index] ?? today,
  }));
}

/** Cross-sales of this run and of those before, in the order of their days. */
export function allWins(before: readonly Won[], now: readonly Won[]): Won[] {
  return [...before, ...now].sort(
    (a, b) => a.day - b.day || compareText(a.row, b.row) || compareText(a.offering, b.offering),
  );
}

/** The day of each win's first invoice since its proposal was seen; undefined where there is none yet. */
function firstInvoices(
  lines: Intake["portfolio"]["lines"],
  offerings: number,
  wins: readonly { readonly client: number; readonly offering: number; readonly since: number }[],
): (number | undefined)[] {
  const days: (number | undefined)[] = wins.map(() => undefined);
  if (wins.length === 0) return days;
  const winAt = new Map(wins.map(({ client, offering }, index) => [client * offerings + offering, index]));
  for (let line = 0; line < lines.count; line++) {
    const win = winAt.get(lines.client[line] * offerings + lines.offering[line]);
    if (win === undefined || !(lines.revenue[line] > 0)) continue;
    const day = lines.day[line];
    const first = days[win];
    if (day >= wins[win].since && (first === undefined || day < first)) days[win] = day;
  }
  return days;
}
