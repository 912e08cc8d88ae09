import { inSlices, type Slices } from "../../src/slices";

/** Rows by the Keys that stand on a sheet, under the names of today. */
export interface Keyed {
  /** By line; undefined where no Key stands. */
  readonly rows: readonly (string | undefined)[];
  /** Lines of rows that have become one with another, which is there too: each is still its own. */
  readonly heirs: ReadonlyMap<number, string>;
}

/**
 * Under which row each line stands. Of two that have become one each is still its own where the other bears the new
 * name; where clients are numbered anew one comes to the Key that another leaves.
 *
 * @param keys What stands in the column of Keys, by line.
 * @param rowNow The row today of a line's Key, by the words beside it; null where that is none.
 * @param rowsCalled What the words of a line say of Keys and the rows of today that they mean. Such a Key may stand
 *   beside other words, once those in sight are sorted.
 * @param isFirstAlone Whether, where neither bears the new name, all but the first are still their own.
 */
export function* rowsKeyed(
  keys: readonly string[],
  rowNow: (index: number) => string | null,
  rowsCalled: (index: number) => readonly (readonly [key: string, now: string])[],
  isFirstAlone: boolean,
): Slices<Keyed> {
  const now: (string | null)[] = [];
  const elsewhere = new Map<string, string>();
  yield* inSlices(0, keys.length, (index) => {
    now[index] = rowNow(index);
    if (now[index] !== keys[index]) return;
    for (const [key, row] of rowsCalled(index)) elsewhere.set(key, row);
  });
  yield;
  const staying = new Set<string>();
  yield* inSlices(0, keys.length, (index) => {
    const key = keys[index];
    if (now[index] !== key) return;
    now[index] = elsewhere.get(key) ?? key;
    if (now[index] === key) staying.add(key);
  });
  yield;
  const heirs = new Map<number, string>();
  const taken = new Set<string>();
  const rows = now.map((row, index) => {
    if (row === null) return undefined;
    const isTaken = staying.has(row) || (isFirstAlone && taken.has(row));
    taken.add(row);
    if (!isTaken || row === keys[index]) return row;
    heirs.set(index, row);
    return keys[index];
  });
  yield;
  return { rows, heirs };
}
