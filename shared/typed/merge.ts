import { addressOf } from "../layout/address";
import type { SheetKind } from "../grid";
import type { Finding } from "../outcome";
import { changesOf, type Remark, type SheetCell } from "./changes";
import { isEmpty, NOTHING, sameContent, type Content } from "./content";
import { Entries } from "./entries";
import { takeMarksBack } from "./mark-rows";
import type { Found, Typed } from "./read-typed";
import { isClientRow, looseRow, orderOfLooseRow } from "./row";
import type { Standing } from "./standing";
import { LOOSE } from "./standing-rows";
import { cellSlot, columnIn, fields, isOwnColumn, noteSlot, offeringOf, ownHeader } from "./slot";

/** What the user typed by now, and what they should know of it. */
export interface Merged {
  readonly entries: Entries;
  readonly findings: readonly Finding[];
}

/** The longest text that every host takes into a cell. */
const LONGEST = 32_000;

/**
 * Brings together what stands on the sheets with what the journal knows. A cell that
 * differs from what its sheet was written with was typed into, and wins; an emptied one
 * deletes the entry. A row or column that is not there says nothing. Where two cells of
 * one entry were changed differently, the first counts and both are kept in Note.
 *
 * @param kept Entries of the journal, under the rows and slots of today.
 * @param today The day of the run as a serial number.
 */
export function merge(kept: Entries, typed: readonly Typed[], today: number): Merged {
  const entries = new Entries();
  for (const [row, label] of kept.labels) entries.labels.set(row, label);
  for (const [row, slots] of kept.rows()) {
    for (const [slot, content] of slots) entries.set(row, slot, content);
  }
  const findings: Finding[] = [];
  const remarks: Remark[] = [];
  for (const one of typed) takeAlone(entries, one, findings, remarks);
  for (const { row, slot, found } of changesOf(kept, typed, findings, remarks)) {
    const [first, ...others] = found;
    const before = kept.get(row, slot);
    const since = sameContent(before, first.content) ? before.since : today;
    entries.set(row, slot, offeringOf(slot) === null ? first.content : { ...first.content, since });
    for (const other of others) remarks.push(conflict(row, slot, first, other, findings));
  }
  for (const { standing } of typed) takeNames(entries, standing);
  for (const one of typed) takeMarksBack(kept, entries, one.standing);
  const kind = typed.find(({ standing: { columns } }) => columns.includes("note"))?.standing.kind ?? "matrix";
  for (const remark of remarks) addToNote(entries, remark, kind, findings);
  return { entries, findings };
}

/** Without a journal a client that is gone is called as the sheet calls it. */
function takeNames({ labels }: Entries, { version, columns, rows, cells, body }: Standing): void {
  const column = columns.indexOf("client");
  if (version || column < 0) return;
  for (const [at, row] of rows) {
    if (at > body[1] && isClientRow(row) && !labels.has(row))
      labels.set(row, String(cells[at][column] ?? ""));
  }
}

/** What one sheet alone holds is taken as it stands there. */
function takeAlone(
  entries: Entries,
  { standing, alone }: Typed,
  findings: Finding[],
  remarks: Remark[],
): void {
  const { kind, name: sheet, version, columns, rows, body, whole, readable } = standing;
  if (whole && readable) {
    // Rows that are gone show no notes.
    const there = new Set([...rows].flatMap(([at, row]) => (at <= body[1] ? [row] : [])));
    const gone = (version?.columns ?? [])
      .map(({ column }) => column)
      .filter((column) => isOwnColumn(column) && !columns.includes(column));
    for (const [row, slots] of entries.rows()) {
      for (const slot of [...slots.keys()]) {
        const own = columnIn(slot, cellSlot, kind);
        const loose = own !== null && !isClientRow(row);
        const noted = columnIn(slot, noteSlot, kind);
        const seen = there.has(row) || !isClientRow(row);
        const readAgain = loose || (noted !== null && seen && columns.includes(noted));
        if (readAgain || (own !== null && gone.includes(own))) entries.set(row, slot, NOTHING);
      }
    }
  }
  const met = new Map<string, Found>();
  for (const found of alone) {
    const { row, slot, content } = found;
    const name = `${row} ${slot}`;
    // Of a row that was copied the first counts, unless it is empty there.
    const first = met.get(name);
    if (first && isEmpty(content)) continue;
    if (first && !isEmpty(first.content)) {
      if (version && isClientRow(row) && !sameContent(first.content, content))
        remarks.push(conflict(row, slot, { ...first, sheet }, { ...found, sheet }, findings));
      continue;
    }
    met.set(name, found);
    // A run that was cut off may have taken the format away.
    if (!whole && sameContent(content, entries.get(row, slot))) continue;
    entries.set(row, slot, content);
  }
}

/** The words that go into Note, so that neither text is lost; they are listed as a problem too. */
function conflict(
  row: string,
  slot: string,
  first: SheetCell,
  other: SheetCell,
  findings: Finding[],
): Remark {
  const [one, two] = [first, other].map(({ content }) => String(content.value ?? ""));
  const finding = {
    sheet: other.sheet,
    address: addressOf(other.at[0], other.at[1]),
    found: two,
    advice: `Also changed at ${first.sheet}!${addressOf(first.at[0], first.at[1])}, to "${one}", which counts. Both are kept under Note.`,
    amount: null,
  };
  findings.push(finding);
  const column = fields[slot] ?? offeringOf(slot) ?? slot.slice(slot.indexOf(":", slot.indexOf(":") + 1) + 1);
  const about = slot === "note" ? undefined : isOwnColumn(column) ? ownHeader(column) : column;
  return { row, about, text: two, formula: other.content.formula, finding };
}

/** Words that Note has no room for, and those beside a formula or of one, have a row of their own below the body. */
function addToNote(
  entries: Entries,
  { row, about, text, formula, finding }: Remark,
  kind: SheetKind,
  findings: Finding[],
): void {
  const note = entries.get(row, "note");
  const standing = isEmpty(note) ? "" : String(note.value);
  const words = about === undefined ? text : `${about}: ${text}`;
  if (standing.split(" | ").includes(words)) return;
  const value = standing === "" ? words : `${standing} | ${words}`;
  if (value.length <= LONGEST && note.formula === undefined && formula === undefined)
    return entries.set(row, "note", { value });
  const told = finding ? findings.indexOf(finding) : -1;
  if (told >= 0) {
    const advice = findings[told].advice.replace("under Note", `under "${LOOSE}"`);
    findings[told] = { ...findings[told], advice };
  }
  const label = entries.labels.get(row) ?? "";
  const cells: [slot: string, Content][] = [
    [cellSlot(kind, "client"), { value: about === undefined ? label : `${label}: ${about}` }],
    [cellSlot(kind, "note"), { value: text, ...(formula === undefined ? {} : { formula }) }],
  ];
  const loose = entries.rows().filter(([name]) => orderOfLooseRow(name) !== null);
  // A run that was cut off may have put them there.
  if (loose.some(([name]) => cells.every(([slot, content]) => sameContent(entries.get(name, slot), content))))
    return;
  const order = Math.max(-1, ...loose.map(([name]) => Number(orderOfLooseRow(name)))) + 1;
  for (const [slot, content] of cells) entries.set(looseRow(order), slot, content);
}
