import type { Measures } from "../measures/measure";
import { quantile } from "../median";
import { HELD, NOT_APPLICABLE } from "../measures/states";
import type { Portfolio } from "../portfolio";
import { comparable } from "../sums";
import { nameKey } from "../text";

/** Fewer clients than this have no outliers, and fewer similar ones are no yardstick. */
const ENOUGH = 10;
const ENOUGH_PEERS = 5;
/** Equal means of other fractions differ by less. */
const NEAR = 1e-9;

/** How one of a client's holdings differs from its peers'. */
export interface Difference {
  readonly offering: number;
  readonly holds: boolean;
  readonly held: number;
  readonly peers: number;
}

/** A client whose holdings are far from its peers'. */
export interface OddClient {
  readonly row: number;
  /** Mean over the offerings of: holds it or not, less the share of the peers that do. 0 to 1. */
  readonly distance: number;
  /** The largest differences first. */
  readonly differences: readonly Difference[];
}

/** How many of some clients hold an offering, and to how many it applies. */
interface Group {
  readonly size: number;
  readonly held: Int32Array;
  readonly applies: Int32Array;
}

/**
 * Clients whose holdings are far from their peers': above the 90th percentile of all distances.
 *
 * @returns The farthest first; none among fewer than ten clients.
 * @source Method, parts 7 (peers) and 10 (clients whose holdings are far from their peers').
 */
export function oddHoldings({ clients, offerings }: Portfolio, measures: Measures): OddClient[] {
  const { listing, inProfile, matrix } = measures;
  const { codes, columns } = matrix;
  const here = [...listing.clients.keys()].filter((row) => listing.standing[row] !== "Left");
  if (here.length < ENOUGH) return [];
  const sold = [...offerings.keys()].filter((column) => !offerings[column].retired);
  const segmentOf = (row: number): string | null => {
    const { segment } = clients[listing.clients[row]];
    return segment === null ? null : nameKey(segment);
  };
  const groups = new Map<string | null, Group>();
  for (const row of here) {
    if (inProfile[row] === false) continue;
    for (const key of new Set([null, segmentOf(row)])) {
      const group = groups.get(key) ?? { size: 0, held: new Int32Array(columns), applies: new Int32Array(columns) }; // prettier-ignore
      for (const column of sold) {
        const code = codes[row * columns + column];
        if (code === HELD) group.held[column]++;
        if (code !== NOT_APPLICABLE) group.applies[column]++;
      }
      groups.set(key, { ...group, size: group.size + 1 });
    }
  }
  const sizeOf = (holds: boolean, held: number, peers: number): number =>
    Math.abs(Number(holds) - held / peers);
  /** Tells each offering that the client could hold and some peer too. */
  const compare = (row: number, tell: (difference: Difference) => void): void => {
    const self = inProfile[row] === false ? 0 : 1;
    const segment = groups.get(segmentOf(row));
    const group = segment && segment.size - self >= ENOUGH_PEERS ? segment : groups.get(null);
    for (const offering of group ? sold : []) {
      const code = codes[row * columns + offering];
      const peers = (group as Group).applies[offering] - self;
      if (code === NOT_APPLICABLE || peers <= 0) continue;
      const holds = code === HELD;
      tell({ offering, holds, held: (group as Group).held[offering] - (holds ? self : 0), peers });
    }
  };
  const distances = here.map((row) => {
    let [sum, count] = [0, 0];
    compare(row, ({ holds, held, peers }) => {
      sum += sizeOf(holds, held, peers);
      count++;
    });
    return count === 0 ? null : sum / count;
  });
  const limit = quantile(
    distances.filter((distance) => distance !== null),
    0.9,
  );
  return here
    .map((row, at) => ({ row, distance: distances[at] ?? -1 }))
    .filter(({ distance }) => limit !== null && distance > limit + NEAR)
    .sort((a, b) => comparable(b.distance) - comparable(a.distance) || a.row - b.row)
    .map(({ row, distance }) => {
      const differences: Difference[] = [];
      compare(row, (difference) => differences.push(difference));
      const size = ({ holds, held, peers }: Difference): number => comparable(sizeOf(holds, held, peers));
      return { row, distance, differences: differences.sort((a, b) => size(b) - size(a)) };
    });
}
