import { median } from "../median";
import type { Matrix } from "./averages";
import { HELD, NOT_APPLICABLE } from "./states";

/** Clients that are looked at together. Arrays by offering. */
export interface Group {
  readonly size: number;
  readonly held: Int32Array;
  readonly applies: Int32Array;
  /** What its holders pay for an offering, as a median; null where nobody pays. */
  paid(offering: number): number | null;
}

/** All clients, all in profile, and those in profile by their segment. */
export interface Groups<One extends Group = Group> {
  readonly everyone: One;
  readonly profiled: One;
  readonly bySegment: ReadonlyMap<string, One>;
}

/** By row; null where it is not known. */
export interface Traits {
  readonly segments: readonly (string | null)[];
  readonly inProfile: readonly (boolean | null)[];
}

/**
 * Clients by what they have in common. Out of profile is nobody's peer.
 *
 * @param groupOf Makes a group of its rows.
 * @source Method, part 7 (peers).
 */
export function grouped<One extends Group>(
  { segments, inProfile }: Traits,
  groupOf: (rows: readonly number[]) => One,
): Groups<One> {
  const everyRow = [...segments.keys()];
  const fits = everyRow.filter((row) => inProfile[row] !== false);
  const bySegment = new Map<string, number[]>();
  for (const row of fits) {
    const segment = segments[row];
    if (segment === null) continue;
    const same = bySegment.get(segment);
    if (same) same.push(row);
    else bySegment.set(segment, [row]);
  }
  return {
    everyone: groupOf(everyRow),
    profiled: groupOf(fits),
    bySegment: new Map([...bySegment].map(([segment, rows]) => [segment, groupOf(rows)])),
  };
}

/** A group as the matrix has it now. */
export function groupOf({ columns, codes, revenue }: Matrix, rows: readonly number[]): Group {
  const [held, applies] = [new Int32Array(columns), new Int32Array(columns)];
  const amounts: number[][] = Array.from({ length: columns }, () => []);
  for (const row of rows) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      if (codes[at] !== NOT_APPLICABLE) applies[column]++;
      if (codes[at] !== HELD) continue;
      held[column]++;
      if (revenue[at] > 0) amounts[column].push(revenue[at]);
    }
  }
  const medians = new Map<number, number | null>();
  const paid = (offering: number): number | null => {
    let found = medians.get(offering);
    if (found === undefined) medians.set(offering, (found = median(amounts[offering])));
    return found;
  };
  return { size: rows.length, held, applies, paid };
}
