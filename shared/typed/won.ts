import type { Intake } from "../../src/intake/intake";
import type { Measures } from "../../src/measures/measure";
import type { Contradiction } from "../../src/measures/states";
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
 * @param isBack Whether the twelve months end before those of an earlier run, as when somebody looks back: what
 *   was in use then and is no more was no sale, so that only invoices since a proposal was seen win it.
 * @returns What was won, and proposals that stay though their cell is in use.
 * @source Method, part 5.
 */
export function takeWins(
  { portfolio }: Intake,
  measures: Measures,
  entries: Entries,
  today: number,
  already: (row: string, slot: string) => boolean,
  isBack: boolean,
): { won: Won[]; left: Contradiction[] } {
  const { clients, offerings } = portfolio;
  const held = measures.states.won.map((at) => {
    const client = measures.listing.clients[at.row];
    const [row, slot] = [rowKey(clients[client].key), stateSlot(offerings[at.offering].key)];
    return { at, client, offering: at.offering, row, slot, since: entries.get(row, slot).since ?? today };
  });
  const days = invoicesOf(portfolio.lines, offerings.length, held);
  const left: Contradiction[] = [];
  const won = held.flatMap(({ at, client, offering, row, slot, since }, index): Won[] => {
    const { first, before } = days[index];
    const isWon = already(row, slot);
    if (isBack && first === undefined && !isWon) {
      left.push(at);
      return [];
    }
    entries.set(row, slot, NOTHING);
    if (isWon) return [];
    return [
      {
        row,
        client: clients[client].label,
        offering: offerings[offering].key,
        name: offerings[offering].name,
        day: first ?? today,
        since,
        invoice: first ?? before ?? null,
      },
    ];
  });
  return { won, left };
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
