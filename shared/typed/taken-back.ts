import { dayText } from "../../src/calendar";
import type { Intake } from "../../src/intake/intake";
import type { Measures } from "../../src/measures/measure";
import { Sums } from "../../src/sums";
import { HELD } from "../../src/measures/states";
import { rowKey } from "../key";
import { sheetNames } from "../kinds";
import { addressOf, type Place } from "../layout/address";
import type { Finding } from "../outcome";
import { isEmpty } from "./content";
import type { Entries } from "./entries";
import type { Won } from "./journal";
import { stateSlot } from "./slot";

/** A win that is none, and where its cell is: a row of the listing, an offering. */
export interface TakenBack {
  readonly win: Won;
  /** Whether the data have an invoice, and credits against it. */
  readonly credited: boolean;
  readonly row: number;
  readonly offering: number;
  /** What stands in the cell from now on. */
  readonly letter: string;
}

/**
 * The wins whose invoice has been taken out of the data again, as when it was pasted for the
 * wrong client, or that was credited. A win is taken back where all of this is so:
 *
 * - An invoice showed it, and its client and its offering are in the data: those that are
 *   gone may only be called otherwise.
 * - The data have lines of the day of that invoice or before it: where older months were cut off
 *   nobody knows. Where they end before, as with an older export, later ones win it again.
 * - The net revenue of that client and offering since the proposal was first seen, or since that
 *   day, is not above 0: there is no invoice, or it is credited in full.
 * - Neither the data nor a Y that the user typed show it in use.
 *
 * @param won In the order of their days.
 * @source Method, part 5: a proposal is won where the data say that the cell is held.
 */
export function winsTakenBack(
  { portfolio }: Intake,
  { listing, states }: Measures,
  won: readonly Won[],
): Omit<TakenBack, "letter">[] {
  const { clients, offerings, lines } = portfolio;
  const rows = new Map([...listing.clients].map((client, row) => [rowKey(clients[client].key), row]));
  const places = new Map(offerings.map(({ key }, index) => [key, index]));
  const unproved = won.flatMap((win) => {
    const [row, offering] = [rows.get(win.row), places.get(win.offering)];
    if (win.invoice === null || row === undefined || offering === undefined) return [];
    if (states.codes[row * offerings.length + offering] === HELD) return [];
    const from = Math.min(win.invoice, win.since ?? win.invoice);
    return [{ win, row, offering, from, invoice: win.invoice }];
  });
  if (unproved.length === 0) return [];
  let first = Infinity;
  const net = new Sums(unproved.length);
  const invoiced = new Set<number>();
  const byCell = new Map<number, number[]>();
  unproved.forEach(({ row, offering }, index) => {
    const cell = listing.clients[row] * offerings.length + offering;
    byCell.set(cell, [...(byCell.get(cell) ?? []), index]);
  });
  for (let line = 0; line < lines.count; line++) {
    const [day, revenue] = [lines.day[line], lines.revenue[line]];
    first = Math.min(first, day);
    for (const index of byCell.get(lines.client[line] * offerings.length + lines.offering[line]) ?? []) {
      if (day < unproved[index].from) continue;
      net.add(index, revenue);
      if (revenue > 0) invoiced.add(index);
    }
  }
  return unproved.flatMap(({ win, row, offering, invoice }, index) =>
    first <= invoice && !(net.at(index) > 0) ? [{ win, credited: invoiced.has(index), row, offering }] : [],
  );
}

/** Puts their proposals back with the day on which they were first seen, unless something else was typed there since. */
export function proposeAgain(found: readonly Omit<TakenBack, "letter">[], entries: Entries): TakenBack[] {
  return found.map((one): TakenBack => {
    const { row, offering, since } = one.win;
    const slot = stateSlot(offering);
    const typed = entries.get(row, slot);
    if (!isEmpty(typed) && typed.value !== "P") return { ...one, letter: String(typed.value) };
    const days = [since, typed.since].filter((day) => typeof day === "number");
    entries.set(row, slot, { value: "P", ...(days.length > 0 ? { since: Math.min(...days) } : {}) });
    return { ...one, letter: "P" };
  });
}

/** What the user is told of them, at their cells of the matrix where that is written. */
export function takenBackFindings(
  found: readonly TakenBack[],
  { order }: Measures,
  place: Place | undefined,
): Finding[] {
  const rank = new Map(order.map((row, index) => [row, index]));
  return found.map(({ win, credited, row, offering, letter }) => {
    const [what, next] = credited
      ? ["is credited in full", "If it is sold all the same, its next invoice wins it."]
      : ["is no longer in the data", "If it was sold, put the invoice back."];
    const column = place?.columns.get(`o${offering}`);
    const stands = letter === "P" ? "the proposal stands again" : `${letter}, typed since, stays`;
    return {
      sheet: place?.sheet ?? sheetNames.matrix,
      address:
        place && column !== undefined ? addressOf(place.firstRow + (rank.get(row) as number), column) : "",
      found: `${win.client}: ${win.name}, won on ${dayText(win.day)}`,
      advice: `Its invoice of ${dayText(win.invoice as number)} ${what}: the win is taken back, ${stands}. ${next}`,
      amount: null,
      about: JSON.stringify([win.row, win.offering]),
    };
  });
}
