import { isBlank } from "../../src/cell";
import { STATUS } from "../grid";
import { HEAD, nth, withoutCount } from "./heads";
import { headWords } from "./row";
import { isFigure } from "./row-marks";
import { isWords } from "./words";
import type { Above, WrittenAbove } from "./written-above";

/*
 * Rows above the header by what stands in them, where their words say nothing, or more rows bear these than were written.
 */

/**
 * Of more rows with a label than were written those are ours that are most like ours.
 *
 * @param rows In order.
 */
export function oursOf(then: WrittenAbove, label: string, rows: readonly number[]): readonly number[] {
  const name = then.named(label);
  const count = then.countOf(label);
  if (name === undefined || rows.length <= count) return rows;
  const like = new Map(rows.map((row) => [row, likeness(then, name, row)]));
  // Of rows that are equally alike the first: sorting keeps their order.
  const most = [...rows].sort((a, b) => compareLikeness(like.get(b) as Likeness, like.get(a) as Likeness));
  return most.slice(0, count);
}

/**
 * Rows over whose label other words were typed: of the rows whose words are gone each is the one that it is most
 * like. A row of the user's own with words alone is like none.
 *
 * @returns What such a row is known by.
 */
export function relabelled(
  then: WrittenAbove,
  { version, titleRow, headerRow, asThen }: Above,
): Map<number, string> {
  const found = new Map<number, string>();
  const gone = new Set(namesGone(then, version, asThen));
  for (let row = titleRow + STATUS.row + 1; row < headerRow && gone.size > 0; row++) {
    if (then.texts[row].some((text) => then.named(text) !== undefined)) continue;
    let best: readonly [name: string, like: Likeness] | null = null;
    for (const name of gone) {
      const like = likeness(then, name, row);
      if (like.isAlike && (best === null || compareLikeness(like, best[1]) > 0)) best = [name, like];
    }
    if (best === null) continue;
    found.set(row, best[0]);
    gone.delete(best[0]);
  }
  return found;
}

/** What rows were known by whose words stand in fewer rows than they did. */
function namesGone(then: WrittenAbove, version: Above["version"], asThen: Above["asThen"]): string[] {
  const standing = new Map<string, number>();
  for (const words of then.texts)
    for (const text of new Set(words.flatMap((one) => [one, asThen(one)])))
      standing.set(text, (standing.get(text) ?? 0) + 1);
  return [...(version?.shown ?? [])].flatMap(([name, slots]) => {
    const words = slots.has(HEAD) ? headWords(name) : null;
    if (words === null || then.has(nth(words, 1))) return [];
    const text = withoutCount(words);
    return (standing.get(words) ?? standing.get(text) ?? 0) < then.countOf(text) ? [name] : [];
  });
}

/** So many cells filled as ours are no row of the user's has by chance. */
const SOME = 3;

interface Likeness {
  /** Cells that hold the very figure that stood there. */
  readonly same: number;
  /** Those that are filled as ours are. */
  readonly filled: number;
  /** Whether so much of it is filled, or empty, as it was that it may be ours. */
  readonly isAlike: boolean;
}

function compareLikeness(a: Likeness, b: Likeness): number {
  return a.same - b.same || a.filled - b.filled;
}

/** How much a row is like one that is known by this, but for its label. */
function likeness(then: WrittenAbove, name: string, row: number): Likeness {
  const written = then.writtenIn(name);
  let [same, filled, empty] = [0, 0, 0];
  for (const column of written) {
    const cell = then.cellAt(row, column);
    const figure = then.figureOf(name, column);
    if (isBlank(cell)) empty += figure === undefined ? 1 : 0;
    else if (!isWords(cell) || then.isOfOurs(cell)) filled++;
    if (typeof cell === "number" && figure !== undefined && isFigure(figure, cell)) same++;
  }
  // A formula of ours may show nothing. Where all figures are others it takes some to tell the row from one of the user's.
  const isAlike = same > 0 ? 2 * (filled + empty) >= written.length : filled >= SOME && 2 * filled >= written.length; // prettier-ignore
  return { same, filled, isAlike };
}
