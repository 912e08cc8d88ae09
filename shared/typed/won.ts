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
 * mark is taken away; so does one that is typed over a Y of the data, but where that was won.
 *
 * Its day is that of the first invoice line since the proposal was first seen, else the
 * day of the run, on which the invoice came to light.
 *
 * @param entries Loses the marks of what was won.
 * @param already Whether a cell is won.
 * @source Method, part 5.
 */
export function takeWins(
  { portfolio }: Intake,
  measures: Measures,
  entries: Entries,
  today: number,
  already: (row: string, slot: string) => boolean,
): Won[] {
  const { clients, offerings } = portfolio;
  const wins = measures.states.won.flatMap(({ row, offering }) => {
    const client = measures.listing.clients[row];
    const [who, what] = [rowKey(clients[client].key), stateSlot(offerings[offering].key)];
    const { since = today } = entries.get(who, what);
    entries.set(who, what, NOTHING);
    return already(who, what) ? [] : [{ client, offering, since }];
  });
  const days = invoicesOf(portfolio.lines, offerings.length, wins);
  return wins.map(({ client, offering, since }, index) => ({
    row: rowKey(clients[client].key),
    client: clients[client].label,
    offering: offerings[offering].key,
    name: offerings[offering].name,
    day: days[index].first ?? today,
    since,
    invoice: days[index].first ?? days[index].before ?? null,
  }));
}

/** Cross-sales of this run and of those before, in the order of their days. */
export function allWins(before: readonly Won[], now: readonly Won[]): Won[] {
  return [...before, ...now].sort(
    (a, b) => a.day - b.day || compareText(a.row, b.row) || compareText(a.offering, b.offering),
  );
}

/** Days of a win's invoices: of the first since its proposal was seen, and of the last before it. */
interface Days {
  first?: number;
  before?: number;
}

function invoicesOf(
  lines: Intake["portfolio"]["lines"],
  offerings: number,
  wins: readonly { readonly client: number; readonly offering: number; readonly since: number }[],
): Days[] {
  const days = wins.map((): Days => ({}));
  if (wins.length === 0) return days;
  const winAt = new Map(wins.map(({ client, offering }, index) => [client * offerings + offering, index]));
  for (let line = 0; line < lines.count; line++) {
    const win = winAt.get(lines.client[line] * offerings + lines.offering[line]);
    if (win === undefined || !(lines.revenue[line] > 0)) continue;
    const [day, found] = [lines.day[line], days[win]];
    if (day >= wins[win].since) found.first = Math.min(day, found.first ?? day);
    else found.before = Math.max(day, found.before ?? day);
  }
  return days;
}
