import { compareText } from "../../src/text";
import { addressOf } from "../layout/address";
import type { Finding } from "../outcome";
import { BETWEEN } from "./add-to-note";
import { isEmpty, type Content } from "./content";
import type { Entries } from "./entries";
import { columnIn, fields, isOwnColumn, madeBy, offeringAt, ownHeader, sheetOfCell } from "./slot";
import type { SheetKind } from "../grid";
import type { Standing } from "./standing";

/** So many texts at once are more than who deletes one has in mind: a paste, a fill-down or a sheet sorted otherwise may have done it. */
export const MANY = 5;
/** Texts that one problem repeats, in characters, and problems about one column. */
const [LONGEST, MOST] = [1500, 20];

interface Gone {
  readonly row: string;
  readonly slot: string;
  readonly text: string;
}

/**
 * Tells what was typed and is nowhere any more, where it is many texts at once: who did not mean it
 * finds them in Problems. Marks and formulas do not count.
 *
 * @param before What the journal had, under the rows of today.
 */
export function emptiedAtOnce(before: Entries, now: Entries, standings: readonly Standing[]): Finding[] {
  const gone = [...goneSince(before, now), ...filledOver(before, now)];
  if (gone.length < MANY) return [];
  const bySlot = new Map<string, Gone[]>();
  for (const one of gone) {
    const others = bySlot.get(one.slot);
    if (others) others.push(one);
    else bySlot.set(one.slot, [one]);
  }
  return [...bySlot].flatMap(([slot, texts]) => {
    const kind = sheetOfCell(slot) as SheetKind | null;
    const column = kind === null ? slot : (columnIn(slot, madeBy(slot), kind) ?? slot);
    const on = standings.find((one) => (kind === null ? one.columns.includes(slot) : one.kind === kind));
    if (!on) return [];
    const header = fields[column] ?? (isOwnColumn(column) ? ownHeader(column) : undefined);
    const said = texts.map(({ row, text }) => [before.labels.get(row), text].filter(Boolean).join(": "));
    said.sort(compareText);
    const what = header === undefined ? "" : ` under "${header}"`;
    return partsOf(said).map((found) => ({
      sheet: on.name,
      address: addressOf(on.headerRow, Math.max(on.columns.indexOf(column), 1)),
      found,
      advice: `Stood${what} and was emptied, deleted or filled over since. If that was not meant, type it again from here, or take it from an earlier version of the file.`,
      amount: null,
    }));
  });
}

/** Lines in parts that a problem has room for. */
export function partsOf(lines: readonly string[]): string[] {
  const parts: string[] = [];
  let next = 0;
  while (next < lines.length && parts.length < MOST) {
    let part = lines[next++];
    while (next < lines.length && part.length + 1 + lines[next].length <= LONGEST)
      part += `\n${lines[next++]}`;
    parts.push(part);
  }
  if (next < lines.length) parts[parts.length - 1] += `\n… (${lines.length} in all)`;
  return parts;
}

/** Texts of entries that are empty now, unless they stand elsewhere by now. */
function goneSince(before: Entries, now: Entries): Gone[] {
  const gone: Gone[] = [];
  const missing = new Map<string, number>();
  const count = (entries: Entries, by: number): void => {
    for (const [, slots] of entries.rows())
      for (const [slot, content] of slots) {
        const text = textOf(slot, content);
        if (text !== null) missing.set(text, (missing.get(text) ?? 0) + by);
      }
  };
  count(before, 1);
  count(now, -1);
  const said = saidIn(now);
  for (const [row, slots] of before.rows()) {
    for (const [slot, content] of slots) {
      const text = textOf(slot, content);
      if (text === null || !isEmpty(now.get(row, slot)) || said.has(text)) continue;
      const left = missing.get(text) ?? 0;
      if (left <= 0) continue;
      missing.set(text, left - 1);
      gone.push({ row, slot, text });
    }
  }
  return gone;
}

/**
 * Texts that each stood once in their column, of which so many gave way to one and the same content. Who fills
 * down a word over remarks may not have seen them; who reassigns an owner or a status knows what repeats there.
 */
function filledOver(before: Entries, now: Entries): Gone[] {
  const bySlot = new Map<string, Map<string, Gone | null>>();
  for (const [row, slots] of before.rows()) {
    for (const [slot, content] of slots) {
      const text = textOf(slot, content);
      if (text === null) continue;
      const texts = bySlot.get(slot) ?? new Map<string, Gone | null>();
      bySlot.set(slot, texts.set(text, texts.has(text) ? null : { row, slot, text }));
    }
  }
  const there = textsIn(now);
  return [...bySlot.values()].flatMap((texts) => {
    const over = new Map<string, Gone[]>();
    for (const one of texts.values()) {
      if (one === null || there.has(one.text)) continue;
      const { value, formula } = now.get(one.row, one.slot);
      const by = String(formula ?? value ?? "");
      const others = over.get(by);
      if (others) others.push(one);
      else if (by !== "") over.set(by, [one]);
    }
    return [...over.values()].flatMap((ones) => (ones.length < MANY ? [] : ones));
  });
}

/** All texts of entries, and what they say within others. */
function textsIn(entries: Entries): Set<string> {
  const texts = saidIn(entries);
  for (const [, slots] of entries.rows())
    for (const [slot, content] of slots) texts.add(textOf(slot, content) ?? "");
  return texts;
}

/** What stands within a text beside others, as Note keeps what had no other place. */
function saidIn(entries: Entries): Set<string> {
  const said = new Set<string>();
  for (const [, slots] of entries.rows())
    for (const { value } of slots.values()) {
      const parts = typeof value === "string" ? value.split(BETWEEN) : [];
      for (const part of parts) {
        if (parts.length > 1) said.add(part);
        // Behind what it is about.
        if (part.includes(": ")) said.add(part.slice(part.indexOf(": ") + 2));
      }
    }
  return said;
}

function textOf(slot: string, { value, formula }: Content): string | null {
  const isText = typeof value === "string" || typeof value === "number";
  return isText && value !== "" && formula === undefined && offeringAt(slot) === null ? String(value) : null;
}
