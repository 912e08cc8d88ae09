import { isBlank } from "../../src/cell";
import { nameKey } from "../../src/text";
import { isEmpty, NOTHING, sameContent } from "./content";
import type { Entries } from "./entries";
import { inOrder, type InOrder } from "./in-order";
import type { Version } from "./journal";
import type { Renamed } from "./renamed";
import { rowMark } from "./row-marks";
import { cellSlot, isField, isOwnColumn, offeringOf } from "./slot";
import type { StandingSheet } from "./standing";
import { KEY } from "./standing-rows";
import { writtenWith } from "./written-with";

/*
 * Of several columns under one header: which of them was written as which.
 */

/** How much a column looks like one that was written. */
interface Like {
  /** Cells that hold a text or figure they were written with. */
  readonly filled: number;
  /** Columns beside it that it stood beside. */
  readonly beside: number;
  /** Empty cells that are still empty. */
  readonly empty: number;
  /** Whether it is the first of those that stand in the order of the others; 2 where no other does. */
  readonly order: 0 | 1 | 2;
}

export type Likeness = (name: string, column: number) => Like;

export function likenessOf(
  { kind, cells, headerRow }: StandingSheet,
  keys: readonly string[],
  keyColumn: number,
  version: Version | null,
  kept: Entries,
  renamed: Renamed,
): Likeness {
  const base = writtenWith(kept, version);
  const headers = version?.columns.map(({ header }) => nameKey(header)) ?? [];
  const places = new Map(version?.columns.map(({ column }, place) => [column, place]));
  let order: InOrder | undefined;
  /** Of figures nobody keeps what they were, but which rows had none. */
  const asFull = (name: string, column: number): number => {
    const empty = version?.empty.get(name);
    const rows = cells.slice(headerRow + 1).filter((row) => KEY.test(String(row[keyColumn])));
    return rows.filter((row) => !isBlank(row[column] ?? null) && empty?.has(rowMark(String(row[keyColumn]))) !== true).length; // prettier-ignore
  };
  return (name, column) => {
    let [filled, empty] = [0, 0];
    for (const row of cells.slice(headerRow + 1)) {
      const [key, slot] = [
        renamed.row(String(row[keyColumn])),
        isOwnColumn(name) ? cellSlot(kind, name) : name,
      ];
      const before =
        name === "client" ? { value: kept.labels.get(key) ?? null } : (base(key, slot) ?? NOTHING);
      if (!sameContent({ value: before.value }, { value: row[column] ?? null })) continue;
      if (isEmpty(before)) empty++;
      else filled++;
    }
    if (isFigure(name)) filled = asFull(name, column);
    const place = places.get(name) ?? -1;
    const beside = place < 0 ? 0 : [-1, 1].filter((by) => headers[place + by] === keys[column + by]).length;
    const { first, last } = (order ??= inOrder(headers, keys));
    const inTurn = first.get(place) !== column ? 0 : last.get(place) === column ? 2 : 1;
    return { filled, beside, empty, order: inTurn };
  };
}

/** Names and the columns that look most like them; of equally like ones the first. */
export function matched(
  names: readonly string[],
  columns: readonly number[],
  likeness: Likeness,
): (readonly [name: string, column: number])[] {
  const pairs = names.flatMap((name) => {
    const all = columns.map((column) => ({ name, column, like: likeness(name, column) }));
    const most = Math.max(...all.map(({ like }) => like.filled));
    return all.map((pair) => ({ ...pair, inPlace: Number(isInPlace(pair.like, most)) }));
  });
  const more = columns.length > names.length;
  pairs.sort(
    (a, b) =>
      // A copy that was put aside is as ours was written, while ours is typed into.
      (more ? b.inPlace - a.inPlace : 0) ||
      b.like.filled - a.like.filled ||
      b.like.beside - a.like.beside ||
      // Of a new column and one that is typed into for the first time either can have more empty cells.
      (more ? 0 : b.like.empty - a.like.empty) ||
      b.like.order - a.like.order,
  );
  const found = new Map<string, number>();
  const taken = new Set<number>();
  for (const { name, column } of pairs) {
    if (found.has(name) || taken.has(column)) continue;
    found.set(name, column);
    taken.add(column);
  }
  return [...found];
}

/** Whether a column of ours is calculated from the data. */
function isFigure(name: string): boolean {
  return name !== "client" && !isOwnColumn(name) && !isField(name) && offeringOf(name) === null;
}

/** Whether a column stands where it was written; where others could, too, its cells have to say so. */
function isInPlace({ filled, order }: Like, most: number): boolean {
  return order === 2 || (order === 1 && 2 * filled >= most);
}
