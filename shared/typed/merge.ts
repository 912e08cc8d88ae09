import type { Slices } from "../../src/slices";
import type { SheetKind } from "../grid";
import { addressOf } from "../layout/address";
import type { Finding } from "../outcome";
import { addToNotes, says } from "./add-to-note";
import { changesOf, headerAt } from "./changes";
import { isEmpty, sameContent, type Content } from "./content";
import { emptiedAtOnce } from "./emptied";
import { Entries } from "./entries";
import { keptBelow } from "./kept-below";
import { replacedFigures } from "./other-figures";
import { takeLabels } from "./label";
import { takeMarksBack } from "./mark-rows";
import type { Found, Typed } from "./read-typed";
import type { Renamed } from "./renamed";
import { conflict, earlier, type Remark } from "./remarks";
import { fields, offeringOf } from "./slot";
import { takeOver } from "./take-over";
import { underOfferingsNow, type Outdone } from "./under-names-now";
import type { Untyped } from "./untyped";
import { takeAlone, takeUnwritten } from "./take-alone";
import { takeOlder } from "./take-older";

/** What the user typed by now, and what they should know of it. */
export interface Merged {
  readonly entries: Entries;
  readonly findings: readonly Finding[];
  /** Rows of the user's own that stand on no sheet yet. */
  readonly added: readonly string[];
}

/**
 * Brings together what stands on the sheets with what the journal knows. A cell that
 * differs from what its sheet was written with was typed into, and wins; an emptied one
 * deletes the entry. A row or column that is not there says nothing. Where two cells of
 * one entry were changed differently, the first counts and both are kept in Note.
 *
 * @param kept Entries of the journal, under the rows of today and the offerings of then, as all that was read.
 * @param today The day of the run as a serial number.
 */
export function* merge(
  kept: Entries,
  typed: readonly Typed[],
  today: number,
  renamed: Renamed,
  untyped: Untyped,
): Slices<Merged> {
  const entries = new Entries();
  for (const [row, label] of kept.labels) entries.labels.set(row, label);
  for (const [row, slots] of kept.rows()) {
    for (const [slot, content] of slots) entries.set(row, slot, content);
  }
  const remarks: Remark[] = [];
  const aside: string[] = [];
  for (const one of typed) {
    yield;
    aside.push(...(one.standing.newest ? takeOlder : takeAlone)(entries, one, remarks));
  }
  const before = typed.flatMap((one) => takeUnwritten(entries, one.standing));
  for (const { row, slot: then, found } of yield* changesOf(kept, typed, untyped, remarks)) {
    const [first, ...others] = found;
    const { content, base } = first;
    const slot = slotOfMark(kept, row, then, renamed, base);
    const before = kept.get(row, slot);
    const about = slot === "note" ? undefined : (fields[slot] ?? offeringOf(slot) ?? slot);
    // The sheet was not written since it was changed on another, or is an older state put back: who typed here did not see that.
    const unseen = offeringOf(slot) === null && !isEmpty(before) && !(base && sameContent(base, before));
    // Of a copied row on a sheet that is left out again and again.
    const isSaid = slot === "note" && found.every((one) => says(before, one.content));
    if (unseen && (isEmpty(content) || isSaid)) continue;
    if (unseen && !sameContent(before, content)) remarks.push(earlier(row, about, first, before));
    // A Y or an N of which nobody knows how it came there is a mark only while the data do not say the same.
    const now = base === undefined && /^[YN]$/.test(String(content.value)) ? undefined : today;
    const since = sameContent(before, content) ? before.since : now;
    entries.set(row, slot, offeringOf(slot) === null ? content : { ...content, since });
    for (const other of others) {
      const below = slot === "value" ? "settings" : slot === "goal" ? "scorecard" : undefined;
      remarks.push({ ...conflict(row, about, first, other), ...(below && { below }) });
    }
  }
  for (const one of typed) {
    yield;
    takeOver(kept, entries, one, renamed);
  }
  yield;
  const remarked = new Set(remarks.map(({ row }) => row));
  for (const { standing } of typed) takeLabels(entries, standing, remarked);
  for (const one of typed) takeMarksBack(kept, entries, one.standing, renamed);
  yield;
  const outdone = outdoneRemarks(underOfferingsNow(entries, renamed), typed);
  yield;
  const { findings, added } = addToNotes(entries, ...inSight([...remarks, ...outdone], typed));
  const gone = emptiedAtOnce(kept, entries, typed.map(({ standing }) => standing)); // prettier-ignore
  return {
    entries,
    findings: [...findings, ...typed.flatMap(keptBelow), ...typed.flatMap(replacedFigures), ...gone],
    added: [...aside, ...before, ...added],
  };
}

/** Where neither sheet stands that shows Note, words go below a sheet that has their row. */
function inSight(remarks: readonly Remark[], typed: readonly Typed[]): [readonly Remark[], SheetKind] {
  const kinds = typed.map(({ standing }) => standing.kind);
  const shows = (["matrix", "plan"] as const).find((kind) => kinds.includes(kind));
  if (shows || remarks.length === 0) return [remarks, shows ?? "matrix"];
  const homes = new Map(typed.flatMap(({ standing: { kind, rows } }) => [...rows.values()].map((row) => [row, kind] as const)).reverse()); // prettier-ignore
  return [remarks.map((remark) => ({ ...remark, below: remark.below ?? homes.get(remark.row) })), "matrix"];
}

/** A mark may be kept under the offering of today while its sheet still shows that of then. */
function slotOfMark(
  kept: Entries,
  row: string,
  then: string,
  renamed: Renamed,
  base: Content | undefined,
): string {
  const now = renamed.slot(then);
  const moved = kept.get(row, now);
  return isEmpty(kept.get(row, then)) && !isEmpty(moved) && base && sameContent(moved, base) ? now : then;
}

/** Marks that there is no room for go into Note, and are told where they still stand on a sheet. */
function outdoneRemarks(outdone: readonly Outdone[], typed: readonly Typed[]): Remark[] {
  const nameOf = ({ row, slot }: Pick<Found, "row" | "slot">): string => `${row} ${slot}`;
  const wanted = new Set(outdone.map(nameOf));
  const stands = new Map<string, Found & Pick<Typed, "standing">>();
  for (const { standing, shared } of wanted.size > 0 ? typed : []) {
    for (const cell of shared) if (wanted.has(nameOf(cell))) stands.set(nameOf(cell), { ...cell, standing });
  }
  return outdone.map((one): Remark => {
    const { row, slot, content, counts } = one;
    const text = String(content.value);
    const cell = stands.get(nameOf(one));
    if (!cell) return { row, about: offeringOf(slot) ?? "", text };
    const about = headerAt(cell.standing, cell);
    const tell = (where: string): Finding => ({
      sheet: cell.standing.name,
      address: addressOf(cell.at[0], cell.at[1]),
      found: `${about}: ${text}`,
      advice: `Two offerings have become one, where "${String(counts.value)}" counts. Both are kept under ${where}.`,
      amount: null,
    });
    return { row, about, text, tell };
  });
}
