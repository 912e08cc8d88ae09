import { oursOf, relabelled } from "./alike-above";
import { namer, nth, withoutCount } from "./heads";
import { headWords } from "./row";
import { WrittenAbove, type Above } from "./written-above";

/** A row down to the header as it stands. */
export interface Head {
  /** null for one that the user put in. */
  readonly name: string | null;
  readonly isOurs: (column: number) => boolean;
  /** Whether a formula of ours stood there. */
  readonly calculates: (column: number) => boolean;
}

const USERS: Head = { name: null, isOurs: () => false, calculates: () => false };

/** A sheet as it stands is asked for them many times. */
const known = new WeakMap<Above, readonly Head[]>();

/**
 * The rows down to the header and that one. Where nobody knows what was written, the sheet as it will be tells
 * later what is not the user's (`unjournalled.ts`); on the Client Page only the user's columns are the user's, and
 * what stands beside the title.
 */
export function headsAt(sheet: Above): readonly Head[] {
  const heads = known.get(sheet) ?? toldBy(sheet);
  known.set(sheet, heads);
  return heads;
}

function toldBy(sheet: Above): Head[] {
  const { headerRow, titleRow } = sheet;
  const then = new WrittenAbove(sheet);
  const { texts, known: isKnown, lacks } = then;
  const nameOf = namer();
  const rowsOf = new Map<string, number[]>();
  texts.forEach(([label], row) => {
    const others = rowsOf.get(label);
    if (others) others.push(row);
    else rowsOf.set(label, [row]);
  });
  const ours = new Map([...rowsOf].map(([label, rows]) => [label, new Set(oursOf(then, label, rows))]));
  const others = relabelled(then, sheet);
  const met = new Map<string, number>();
  /** What the next row with this label is known by. */
  const knownAs = (label: string, start: string, own: number): string | undefined => {
    const count = (met.get(label) ?? 0) + 1;
    met.set(label, count);
    if (!isKnown) return undefined;
    // Where one was deleted nobody knows which of them this is: what is ours in any counts as ours.
    const all = then.has(nth(label, own)) && !then.has(nth(label, own + 1));
    const one = nth(label, count);
    return all && then.has(one) ? one : (then.named(label) ?? then.named(start));
  };
  const headBy = (name: string, row: number, label: string): Head => ({
    name: nameOf(label),
    isOurs: (column) => then.isOursBy(name, row, column),
    calculates: (column) => then.calculates(name, column),
  });
  return texts.map(([label, start], row): Head => {
    const other = others.get(row);
    if (other !== undefined) return headBy(other, row, withoutCount(headWords(other) ?? ""));
    const always = (!isKnown && !lacks) || row === titleRow || row === headerRow;
    const own = ours.get(label) ?? new Set<number>();
    if (row < titleRow || !(always || own.has(row))) return USERS;
    const known = knownAs(label, start, own.size);
    if (!always && known === undefined)
      return lacks ? { name: nameOf(""), isOurs: (column) => then.mayBeOurs(row, column), calculates: () => then.mayCalculate() } : USERS; // prettier-ignore
    const name = always || then.named(label) ? label : "";
    if (known !== undefined) return headBy(known, row, name);
    return {
      name: nameOf(name),
      isOurs: (column) => then.isOursAnyway(row, column),
      calculates: () => false,
    };
  });
}
