import { CALLED, TABLED } from "./called";
import { isEmpty, NOTHING, sameContent, type Content } from "./content";
import { Entries } from "./entries";
import { underNamesNow } from "./formula";
import type { Journal, Version } from "./journal";
import { isUnderKey } from "./keys-then";
import { rowBelow } from "./parts-below";
import type { Renamed } from "./renamed";
import { offeringOf } from "./slot";

/** The journal under the rows of today. Columns and marks stay under the offerings of then: two of them may be one today. */
export function underNewNames(journal: Journal, renamed: Renamed): Journal {
  const entries = new Entries();
  /** Formulas name rows of then. */
  const contentNow = (content: Content): Content =>
    content.formula === undefined
      ? content
      : { ...content, formula: underNamesNow(content.formula, (slot) => slot, (name) => renamed.row(name)) }; // prettier-ignore
  for (const [row, label] of journal.entries.labels) entries.labels.set(renamed.row(row), label);
  for (const [row, slots] of journal.entries.rows()) {
    for (const [slot, content] of slots) {
      const to = renamed.row(row);
      // Where two become one, what stands under today's name counts.
      if (to === row || isEmpty(entries.get(to, slot))) entries.set(to, slot, contentNow(content));
    }
  }
  const rowNow = (row: string, slots: ReadonlyMap<string, Content>): string => {
    const label = slots.get(CALLED) ?? slots.get(TABLED);
    return renamed.row(row, label && String(label.value));
  };
  const belowNow = (key: string, content: Content): Content => {
    const row = rowBelow(key, content);
    return { value: renamed.row(row, journal.entries.labels.get(row)) };
  };
  /** Which rows stand below the body their sheet says by the Keys of then, where another row may have today's. */
  const shownNow = ({ shown }: Version): Version["shown"] => {
    const now = new Map<string, Map<string, Content>>();
    for (const [row, slots] of shown) {
      for (const [slot, content] of slots) {
        if (isUnderKey(slot)) {
          const there = now.get(row) ?? new Map<string, Content>();
          now.set(row, there.set(slot, belowNow(row, content)));
          continue;
        }
        const heir = rowNow(row, slots);
        // Of two that have become one each is still called what it was.
        const to = slot === CALLED && shown.get(heir)?.has(CALLED) ? row : heir;
        const there = now.get(to) ?? new Map<string, Content>();
        if (to === row || !there.has(slot)) now.set(to, there.set(slot, contentNow(content)));
      }
    }
    return now;
  };
  const versions = journal.versions.map((version): Version => ({
    ...version,
    states: new Map([...version.states].map(([row, letters]) => [renamed.row(row), letters])),
    shown: shownNow(version),
  }));
  const won = journal.won.map((one) => ({
    ...one,
    row: renamed.row(one.row),
    offering: renamed.offering(one.offering) ?? one.offering,
  }));
  const history = journal.history.map(({ month, rows }) => ({
    month,
    rows: rows.map((row) => ({ ...row, client: renamed.row(row.client) })),
  }));
  const former = new Map([...journal.former].map(([then, now]) => [then, renamed.row(now)]));
  return { ...journal, entries, versions, won, former, history };
}

/** A mark whose offering has become one with another that was marked otherwise. */
export interface Outdone {
  readonly row: string;
  readonly slot: string;
  readonly content: Content;
  /** What stands under today's name, and counts. */
  readonly counts: Content;
}

/** Puts marks and notes under the offerings of today; two notes become one, of two marks the other is answered. */
export function underOfferingsNow(entries: Entries, renamed: Renamed): Outdone[] {
  const outdone: Outdone[] = [];
  for (const [row, slots] of entries.rows()) {
    for (const [slot, content] of [...slots]) {
      const now = renamed.slot(slot);
      if (now === slot) continue;
      const counts = entries.get(row, now);
      entries.set(row, slot, NOTHING);
      if (isEmpty(counts)) entries.set(row, now, content);
      else if (sameContent(counts, content)) continue;
      else if (offeringOf(slot) !== null) outdone.push({ row, slot, content, counts });
      else entries.addNote(row, now, content);
    }
  }
  return outdone;
}

/** Puts what is beside an offering, a pair or an offer under what these are called today, where nothing else stands there. */
export function underRowsNow(entries: Entries, renamed: Renamed): void {
  for (const [row, slots] of entries.rows()) {
    const label = entries.labels.get(row) ?? "";
    const now = renamed.row(row, label);
    const isFree = ([slot, content]: [string, Content]): boolean => {
      const there = entries.get(now, slot);
      return isEmpty(there) || sameContent(there, content);
    };
    if (now === row || renamed.isMovedTo(row) || ![...slots].every(isFree)) continue;
    for (const [slot, content] of [...slots]) {
      entries.set(row, slot, NOTHING);
      entries.set(now, slot, content);
    }
    if (!entries.labels.has(now)) entries.labels.set(now, label);
  }
}

/** Lets formulas name the offerings of today: where those were away, no sheet did. */
export function formulasNow(entries: Entries, renamed: Renamed): void {
  for (const [row, slots] of entries.rows()) {
    for (const [slot, content] of slots) {
      const { formula } = content;
      if (formula !== undefined)
        entries.set(row, slot, {
          ...content,
          formula: underNamesNow(formula, renamed.slot, (name) => name),
        });
    }
  }
}
