import { isGoalRow } from "../goals";
import type { SheetKind } from "../grid";

/*
 * A slot says which cell of a row an entry is, whatever sheet and column it stands in:
 * a field such as "owner", shown on every sheet that has it; a state, by its offering;
 * a cell of a column that the user added to a sheet; a note on a cell; a loose cell in
 * a row that is not ours.
 */

/** The user's own fields: slot → header. `value` is that of a setting, `goal` a goal or an actual figure on the Scorecard. */
export const fields: Readonly<Record<string, string>> = {
  pricingCurrent: "Pricing current",
  package: "Package",
  profileOverride: "Profile override",
  reason: "Reason",
  owner: "Owner",
  targetQuarter: "Target quarter",
  status: "Status",
  note: "Note",
  value: "Value",
  goal: "Value",
};

/** Those that stand on two sheets: on the Tech Stack Matrix and on the Upgrade Plan. */
export const planFields: readonly string[] = ["owner", "targetQuarter", "status", "note"];

export function isField(slot: string): boolean {
  return Object.prototype.hasOwnProperty.call(fields, slot);
}

/** Whether users type into a field in this row: most fields are theirs in all rows. */
export function isTypedInto(field: string, row: string): boolean {
  return field !== "goal" || isGoalRow(row);
}

const STATE = "o:";
const OWN = "own:";

/** The slot of a client's state for an offering; also the identity of the offering's column. */
export function stateSlot(offeringKey: string): string {
  return STATE + offeringKey;
}

/** The offering that a slot is a state of; null for every other slot. */
export function offeringOf(slot: string): string | null {
  return slot.startsWith(STATE) ? slot.slice(STATE.length) : null;
}

const NOTED = /^note:\w+:/;

/** The offering that a slot is a state of, or a note on one. */
export function offeringAt(slot: string): string | null {
  return offeringOf(slot.replace(NOTED, ""));
}

/** A slot under the offering that its own is today. */
export function underOffering(slot: string, today: (key: string) => string): string {
  const key = offeringAt(slot);
  return key === null ? slot : (NOTED.exec(slot)?.[0] ?? "") + stateSlot(today(key));
}

/** The identity of a column that the user added: its header, and which of that header it is. */
export function ownColumn(header: string, count: number): string {
  return `${OWN}${count}:${header}`;
}

export function isOwnColumn(column: string): boolean {
  return column.startsWith(OWN);
}

/** The header of a column that the user added. */
export function ownHeader(column: string): string {
  return column.slice(column.indexOf(":", OWN.length) + 1);
}

/** A cell of one sheet alone: a column that the user added, or a loose cell. */
export function cellSlot(kind: SheetKind, column: string): string {
  return `at:${kind}:${column}`;
}

/** By this slot an empty row of the user's own is kept between two others. */
export function emptySlot(kind: SheetKind): string {
  return cellSlot(kind, "");
}

/** The kind of sheet that a slot is a cell of, or a note on one; null for every other slot. */
export function sheetOfCell(slot: string): string | null {
  return /^(?:at|note):(\w+):/.exec(slot)?.[1] ?? null;
}

/** A note that the user attached to a cell of a sheet. */
export function noteSlot(kind: SheetKind, column: string): string {
  return `note:${kind}:${column}`;
}

export function isNote(slot: string): boolean {
  return slot.startsWith("note:");
}

/** What made the slot of a cell of a sheet, or of a note on one. */
export function madeBy(slot: string): typeof cellSlot {
  return isNote(slot) ? noteSlot : cellSlot;
}

/** The column of a slot made by `make`; null for every other slot. */
export function columnIn(slot: string, make: typeof cellSlot, kind: SheetKind): string | null {
  const prefix = make(kind, "");
  return slot.startsWith(prefix) ? slot.slice(prefix.length) : null;
}
