import { inSlices, type Slices } from "../../src/slices";
import { asWritten } from "../../src/text";
import { isEmpty, NOTHING, sameContent, type Content } from "./content";
import type { Entries } from "./entries";
import { putInAnew } from "./put-in-anew";
import type { Found, Typed } from "./read-typed";
import { mayGrowTooLong, noFormula, notAState, tooLong, type Remark } from "./remarks";
import { offeringOf } from "./slot";
import type { Standing } from "./standing";
import { isUserLetter, stateOf } from "./state";
import type { Untyped } from "./untyped";
import { writtenWith } from "./written-with";

/** A cell that was typed into, and its sheet's name. */
export interface SheetCell extends Found {
  readonly sheet: string;
  /** What it was written with; undefined where nobody knows. */
  readonly base: Content | undefined;
}

/** An entry that was changed. */
export interface Change {
  readonly row: string;
  readonly slot: string;
  /** Different contents, each where it was met first. */
  readonly found: [SheetCell, ...SheetCell[]];
}

/**
 * Fields and states that were changed since their sheet was written. Where nobody knows how
 * it was written, a field that shows what it is told was not typed into.
 */
export function* changesOf(
  kept: Entries,
  typed: readonly Typed[],
  untyped: Untyped,
  remarks: Remark[],
): Slices<Change[]> {
  const changes = new Map<string, Change>();
  for (const { standing, shared } of typed) {
    const written = writtenWith(kept, standing.version);
    const anew = putInAnew(standing, written);
    // Where rows stand twice, as copied ones do, an entry is emptied only where all its cells are.
    const twice = standing.rows.size > new Set(standing.rows.values()).size;
    const still: SheetCell[] = [];
    const filled = new Set(twice ? shared.filter((one) => !isEmpty(one.content)).map(nameOf) : []);
    const judge = (cell: Found): void => {
      const { row, slot } = cell;
      const offering = offeringOf(slot);
      const base = anew.has(slot) ? undefined : written(row, slot);
      const stands = offering === null ? cell.content : stateOf(cell.content);
      if (offering !== null && cell.content.formula !== undefined)
        remarks.push({
          row,
          about: headerAt(standing, cell),
          ...noFormula({ ...cell, sheet: standing.name }),
        });
      if (isEmpty(stands) && filled.has(nameOf(cell))) return;
      const long = mayGrowTooLong(cell);
      const content = long ? { ...stands, formula: undefined } : stands;
      if (!base && stands.formula === undefined && stands.value === untyped(row, slot)) return;
      const found = (): SheetCell => ({ ...cell, content, sheet: standing.name, base });
      // What the data said of the client over whose name another was typed says nothing of that one.
      const was = standing.keyThen.get(cell.at[0]) ?? row;
      const isOfData = offering !== null && was !== row && isEmpty(kept.get(was, slot));
      if (isOfData && !isEmpty(stands) && sameContent(written(was, slot) ?? NOTHING, stands)) return;
      if (base ? sameContent(base, stands) : isEmpty(stands)) {
        if (twice && !isEmpty(stands) && sameContent(kept.get(row, slot), stands)) still.push(found());
        return;
      }
      if (long)
        remarks.push({
          row,
          about: headerAt(standing, cell),
          ...tooLong({ ...cell, sheet: standing.name }, standing.kind),
        });
      if (offering !== null && !isEmpty(content) && !isUserLetter(content)) {
        // Without a journal nobody knows who set these.
        if (!base && /^[LZ]$/.test(String(content.value))) return;
        remarks.push({
          row,
          about: headerAt(standing, cell),
          ...notAState({ ...found(), content: cell.content }),
        });
        return;
      }
      const change = changes.get(nameOf(cell));
      if (!change) changes.set(nameOf(cell), { row, slot, found: [found()] });
      else if (isEmpty(change.found[0].content)) change.found[0] = found();
      else if (!isEmpty(content) && !change.found.some((one) => sameContent(one.content, content)))
        change.found.push(found());
    };
    yield* inSlices(0, shared.length, (at) => judge(shared[at]));
    // What was changed in a row that stands twice still stands in the other as it was.
    for (const cell of still) changes.get(nameOf(cell))?.found.push(cell);
  }
  return [...changes.values()];
}

function nameOf({ row, slot }: Found): string {
  return `${row} ${slot}`;
}

/** What stands above a cell that was found. */
export function headerAt({ cells, headerRow }: Standing, { at }: Found): string {
  return asWritten(String(cells[headerRow][at[1]]));
}
