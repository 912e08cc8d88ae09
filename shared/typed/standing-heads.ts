import { namer, nth } from "./heads";
import { WrittenAbove, type Above } from "./written-above";

/** A row down to the header as it stands. */
export interface Head {
  /** null for one that the user put in. */
  readonly name: string | null;
  readonly isOurs: (column: number) => boolean;
}

const USERS: Head = { name: null, isOurs: () => false };

/**
 * The rows down to the header and that one. Where nobody knows what was written, the sheet as it will be tells
 * later what is not the user's (`unjournalled.ts`); on the Client Page only the user's columns are the user's, and
 * what stands beside the title.
 */
export function headsAt(sheet: Above): Head[] {
  const { headerRow, titleRow } = sheet;
  const then = new WrittenAbove(sheet);
  const { texts, known, lacks } = then;
  const nameOf = namer();
  const rowsOf = new Map<string, number[]>();
  texts.forEach(([label], row) => {
    const others = rowsOf.get(label);
    if (others) others.push(row);
    else rowsOf.set(label, [row]);
  });
  const ours = new Map([...rowsOf].map(([label, rows]) => [label, new Set(then.oursOf(label, rows))]));
  const met = new Map<string, number>();
  /** How the next row with this label was written. */
  const maskOf = (label: string, start: string, own: number): string | undefined => {
    const count = (met.get(label) ?? 0) + 1;
    met.set(label, count);
    if (!known) return undefined;
    // Where one was deleted nobody knows which of them this is: what is ours in any counts as ours.
    const all = then.keptAs(nth(label, own)) !== undefined && then.keptAs(nth(label, own + 1)) === undefined;
    const one = all ? then.keptAs(nth(label, count)) : undefined;
    return one ?? then.writtenAs(label) ?? then.writtenAs(start);
  };
  return texts.map(([label, start], row): Head => {
    const always = (!known && !lacks) || row === titleRow || row === headerRow;
    const own = ours.get(label) ?? new Set<number>();
    if (row < titleRow || !(always || own.has(row))) return USERS;
    const mask = maskOf(label, start, own.size);
    if (!always && mask === undefined)
      return lacks ? { name: nameOf(""), isOurs: (column) => then.mayBeOurs(row, column) } : USERS;
    return {
      name: nameOf(always || then.writtenAs(label) ? label : ""),
      isOurs: (column) =>
        mask === undefined ? then.isOursAnyway(row, column) : then.isOursBy(mask, row, column),
    };
  });
}
