import type { Intake } from "../../src/intake/intake";
import type { Measures } from "../../src/measures/measure";
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
  return measures.states.won.map(({ row, offering }) => {
    const client = measures.listing.clients[row];
    const { key, label } = clients[client];
    const { key: sold, name } = offerings[offering];
    const { since = today } = entries.get(rowKey(key), stateSlot(sold));
    entries.set(rowKey(key), stateSlot(sold), NOTHING);
    const day = firstInvoice(portfolio.lines, client, offering, since) ?? today;
    return { row: rowKey(key), client: label, offering: sold, name, day };
  });
}

function firstInvoice(
  lines: Intake["portfolio"]["lines"],
  client: number,
  offering: number,
  since: number,
): number | null {
  let first: number | null = null;
  for (let line = 0; line < lines.count; line++) {
    if (lines.client[line] !== client || lines.offering[line] !== offering) continue;
    const day = lines.day[line];
    if (lines.revenue[line] > 0 && day >= since && (first === null || day < first)) first = day;
  }
  return first;
}
