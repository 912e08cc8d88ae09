import { NO_OFFERING, type Portfolio } from "../../portfolio";
import { compareText } from "../../text";
import type { Matrix } from "../averages";
import { RowSets } from "./bits";
import type { Listing } from "../listing";
import { nextBought } from "./next-bought";
import { attach, type Attach } from "../stack";
import { HELD, NOT_APPLICABLE } from "../states";

/** A lift of offerings that fewer clients hold, and a way that fewer went, is chance. */
const ENOUGH_CLIENTS = 5;

/** Another offering, as holders of the first have it. */
export interface Companion {
  readonly other: number;
  /** Holders of the first that hold this one too. */
  readonly both: number;
  /** How much more often they hold it than all clients do: 1 is as often. null where either has too few holders. */
  readonly lift: number | null;
  /** Its place, from 1, on the path from the first offering to the full stack; null outside the stack. */
  readonly place: number | null;
}

/** What goes with one offering, and what comes after it. Offerings are indices. */
export interface Play {
  readonly offering: number;
  readonly holders: number;
  /** Every other offering that is sold: in the order of the path, then those that most of the holders have, then by name. */
  readonly companions: readonly Companion[];
  /** What most of its holders first bought next; null where nobody bought anything later. */
  readonly usualNext: number | null;
}

/**
 * The playbook: for every offering what its holders also hold, what they usually buy next, and
 * the way from it to the full stack.
 *
 * @returns One play for each listed offering, in the portfolio's order.
 * @source Method, part 11.
 */
export function playbook(portfolio: Portfolio, listing: Listing, matrix: Matrix): Play[] {
  const { offerings } = portfolio;
  const { rows, columns, codes } = matrix;
  const having = attach(matrix);
  const [held, applying] = [new RowSets(rows, columns), new RowSets(rows, columns)];
  for (let at = 0; at < rows * columns; at++) {
    const column = at % columns;
    const row = (at - column) / columns;
    if (codes[at] === HELD) held.add(row, column);
    if (codes[at] !== NOT_APPLICABLE) applying.add(row, column);
  }
  const every = [...offerings.keys()];
  const shown = every.filter((column) => offerings[column].listed && offerings[column].name !== NO_OFFERING);
  const sold = shown.filter((column) => !offerings[column].retired);
  const after = nextBought(portfolio, listing, matrix);
  const better = preference(portfolio, having);
  return shown.map((offering): Play => {
    const followers = (column: number) => (other: number) => after[column * columns + other];
    const path = pathFrom(offering, portfolio, followers, better);
    const places = new Map(path.map((column, index) => [column, index + 1]));
    const companions = sold
      .filter((other) => other !== offering)
      .map((other): Companion => {
        const both = held.shared(offering, other);
        const asked = held.shared(offering, other, applying);
        const lift = liftOf(having, offering, other, both, asked);
        return { other, both, lift, place: places.get(other) ?? null };
      })
      .sort(
        (a, b) =>
          (a.place ?? columns + 1) - (b.place ?? columns + 1) ||
          b.both - a.both ||
          compareText(offerings[a.other].name, offerings[b.other].name),
      );
    return {
      offering,
      holders: having.holders[offering],
      companions,
      usualNext: most(sold, followers(offering), better, 1),
    };
  });
}

/** How much more often holders of one offering to whom another applies hold it, than all to whom it applies do. */
function liftOf(
  { holders, applies }: Attach,
  offering: number,
  other: number,
  both: number,
  asked: number,
): number | null {
  if (holders[offering] < ENOUGH_CLIENTS || holders[other] < ENOUGH_CLIENTS || asked === 0) return null;
  return (both * applies[other]) / (asked * holders[other]);
}

type Order = (a: number, b: number) => number;

/** The higher attach rate first, then by name. */
function preference({ offerings }: Portfolio, { holders, applies }: Attach): Order {
  return (a, b) =>
    holders[b] * (applies[a] || 1) - holders[a] * (applies[b] || 1) ||
    compareText(offerings[a].name, offerings[b].name);
}

/** The one that most clients went on with; null where fewer than so many did. */
function most(
  among: Iterable<number>,
  count: (column: number) => number,
  better: Order,
  least: number,
): number | null {
  let best: number | null = null;
  for (const column of among) {
    if (count(column) < least) continue;
    if (best === null || (count(best) - count(column) || better(column, best)) < 0) best = column;
  }
  return best;
}

/**
 * From an offering to the full stack: after a retired one what replaces it, then each time what
 * most holders of the last one went on with, five at least; else the lowest step, the most widely held.
 */
function pathFrom(
  offering: number,
  { offerings }: Portfolio,
  followers: (column: number) => (other: number) => number,
  better: Order,
): number[] {
  const stepOf = (column: number): number => offerings[column].step ?? Infinity;
  const compareSteps: Order = (a, b) => (stepOf(a) === stepOf(b) ? better(a, b) : stepOf(a) - stepOf(b));
  const open = new Set([...offerings.keys()].filter((column) => offerings[column].inStack));
  open.delete(offering);
  const path: number[] = [];
  const goTo = (column: number): void => {
    open.delete(column);
    path.push(column);
  };
  const { successor } = offerings[offering];
  if (successor !== null && open.has(successor)) goTo(successor);
  while (open.size > 0) {
    const next = most(open, followers(path[path.length - 1] ?? offering), better, ENOUGH_CLIENTS);
    goTo(next ?? [...open].reduce((a, b) => (compareSteps(a, b) <= 0 ? a : b)));
  }
  return path;
}
