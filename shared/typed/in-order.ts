/*
 * Columns that came keep the order of the others. So the longest run of headers that a
 * sheet has in common with what was written says which of equal ones was there before.
 */

/** Where each of the written headers stands: the first place and the last place that leave most of them in their order. */
export interface InOrder {
  readonly first: ReadonlyMap<number, number>;
  readonly last: ReadonlyMap<number, number>;
}

/** So many pairs of headers are compared; of more columns nobody says in which order they stand. */
const MOST_PAIRS = 4_000_000;

/** @param written,standing Headers by their keys, from left to right. */
export function inOrder(written: readonly string[], standing: readonly string[]): InOrder {
  if (written.length * standing.length > MOST_PAIRS) return { first: new Map(), last: new Map() };
  const mirrored = firstPlaces([...written].reverse(), [...standing].reverse());
  const last = [...mirrored].map(
    ([place, column]) => [written.length - 1 - place, standing.length - 1 - column] as const,
  );
  return { first: firstPlaces(written, standing), last: new Map(last) };
}

function firstPlaces(written: readonly string[], standing: readonly string[]): Map<number, number> {
  // How many are in common from a place on, by both places.
  const common = Array.from({ length: written.length + 1 }, () => new Uint16Array(standing.length + 1));
  for (let place = written.length - 1; place >= 0; place--)
    for (let column = standing.length - 1; column >= 0; column--)
      common[place][column] =
        written[place] === standing[column]
          ? common[place + 1][column + 1] + 1
          : Math.max(common[place + 1][column], common[place][column + 1]);
  const found = new Map<number, number>();
  let [place, column] = [0, 0];
  while (place < written.length && column < standing.length) {
    if (written[place] === standing[column]) found.set(place++, column++);
    else if (common[place + 1][column] === common[place][column]) place++;
    else column++;
  }
  return found;
}
