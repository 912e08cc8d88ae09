import type { Month } from "../calendar";
import type { Measures } from "../measures/measure";
import type { Portfolio } from "../portfolio";
import { quarterOf, type Quarter } from "../quarter";
import { rounded } from "../rounded";
import { exactSum } from "../sums";

/** One client in one quarter. Money to the cent, shares to a millionth; null = not known. */
export interface HistoryRow {
  /** A lasting name of the client. */
  readonly client: string;
  /** A to D, "–", or "Left" or "New". */
  readonly class: string;
  readonly revenue: number;
  readonly margin: number | null;
  readonly stack: number | null;
  readonly potential: number;
}

/** What one generation saw. */
export interface Snapshot {
  /** The last month of its window. */
  readonly month: Month;
  readonly rows: readonly HistoryRow[];
}

/**
 * What this run sees, a row a client, in the order of the portfolio.
 *
 * @param nameOf The lasting name of a client, by its key.
 * @source Method, part 12.
 */
export function snapshot(
  { clients, window }: Portfolio,
  { order, listing, classes, year, margins, stack, potential }: Measures,
  nameOf: (key: string) => string,
): Snapshot {
  const share = (value: number | null): number | null => (value === null ? null : rounded(value, 6));
  return {
    month: window.last,
    rows: order.map((row) => ({
      client: nameOf(clients[listing.clients[row]].key),
      class: classes[row],
      revenue: rounded(year.total[row], 2),
      margin: share(margins[row].total),
      stack: share(stack[row]),
      potential: rounded(potential.byClient[row], 2),
    })),
  };
}

/**
 * The history with a new snapshot: it replaces those of its quarter, and no other.
 *
 * @param yearStart The fiscal year's first month, 1 to 12.
 * @returns The latest first.
 * @throws Fault "quarter/year-start" when there is no such month.
 * @source Method, part 12.
 */
export function withSnapshot(past: readonly Snapshot[], now: Snapshot, yearStart = 1): Snapshot[] {
  const quarter = quarterOf(now.month, yearStart);
  const others = past.filter(({ month }) => quarterOf(month, yearStart) !== quarter);
  return [now, ...others].sort((a, b) => b.month - a.month);
}

/**
 * One snapshot a quarter: of several in one fiscal quarter the latest.
 *
 * @param snapshots The latest first.
 * @throws Fault "quarter/year-start" when there is no such month.
 * @source Method, parts 9 (fiscal year) and 12.
 */
export function byQuarter(snapshots: readonly Snapshot[], yearStart = 1): Map<Quarter, Snapshot> {
  const found = new Map<Quarter, Snapshot>();
  for (const one of snapshots) {
    const quarter = quarterOf(one.month, yearStart);
    if (!found.has(quarter)) found.set(quarter, one);
  }
  return found;
}

/** The classes between which clients move; the last stands for none: no class, new or left. */
export const movementClasses = ["A", "B", "C", "D", "–"] as const;

export interface Movement {
  /** Clients of both quarters: from class × to class, in the order of `movementClasses`. */
  readonly counts: readonly (readonly number[])[];
  /** Clients that are there now and were not, by class now. */
  readonly gained: readonly HistoryRow[];
  /** Clients that were there and are not, or have left since, as they were. */
  readonly lost: readonly HistoryRow[];
  /** Clients whose class rose, and fell; from and to no class is neither. */
  readonly rose: number;
  readonly fell: number;
  /** The clients that rose or fell, as they are now. */
  readonly moved: readonly HistoryRow[];
}

/**
 * Movement between classes from one quarter to a later one, clients gained and lost.
 *
 * @source Method, part 12.
 */
export function classMovement(before: Snapshot, now: Snapshot): Movement {
  const place = (name: string): number => {
    const index = movementClasses.findIndex((one) => one === name);
    return index < 0 ? movementClasses.length - 1 : index;
  };
  const none = movementClasses.length - 1;
  const isThere = (row: HistoryRow): boolean => row.class !== "Left";
  const then = new Map(before.rows.filter(isThere).map((row) => [row.client, row]));
  const counts = movementClasses.map(() => movementClasses.map(() => 0));
  const gained: HistoryRow[] = [];
  const moved: HistoryRow[] = [];
  let [rose, fell] = [0, 0];
  for (const row of now.rows.filter(isThere)) {
    const was = then.get(row.client);
    if (!was) {
      gained.push(row);
      continue;
    }
    then.delete(row.client);
    const [from, to] = [place(was.class), place(row.class)];
    counts[from][to]++;
    if (from === none || to === none) continue;
    if (to < from) rose++;
    if (to > from) fell++;
    if (to !== from) moved.push(row);
  }
  return { counts, gained, lost: [...then.values()], rose, fell, moved };
}

/** The figures of one quarter as a whole. */
export interface QuarterFigures {
  readonly clients: number;
  readonly revenue: number;
  /** Weighted by revenue, of the clients whose margin is known; null = not known. */
  readonly margin: number | null;
  /** Plain mean; null = nobody's is known. */
  readonly stack: number | null;
  readonly potential: number;
}

/**
 * Key figures of a quarter.
 *
 * @source Method, part 12 (lines for the key figures).
 */
export function quarterFigures({ rows }: Snapshot): QuarterFigures {
  const costed = rows.filter(({ margin }) => margin !== null);
  const of = exactSum(costed.map(({ revenue }) => revenue));
  const known = rows.map(({ stack }) => stack).filter((share) => share !== null);
  return {
    clients: rows.length,
    revenue: exactSum(rows.map(({ revenue }) => revenue)),
    margin: of > 0 ? exactSum(costed.map(({ revenue, margin }) => revenue * (margin as number))) / of : null,
    stack: known.length > 0 ? exactSum(known) / known.length : null,
    potential: exactSum(rows.map(({ potential }) => potential)),
  };
}
