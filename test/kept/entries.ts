import type { Cell } from "../../src/cell";
import { MATRIX, PORTFOLIO } from "./desk";
import type { Hand } from "./hand";

/** What everybody has typed before the sheets are mistreated. */
export function typeAll(hand: Hand): void {
  hand.type(MATRIX, "Birch", "Owner", "Dana");
  hand.type(MATRIX, "Birch", "Target quarter", "2026-Q4");
  hand.type(MATRIX, "Birch", "Status", "Proposed");
  hand.type(MATRIX, "Birch", "Note", "=ask 'Jo' & <b>");
  hand.type(MATRIX, "Birch", "Backup", "p");
  hand.type(MATRIX, "Cedar", "Email", "X");
  hand.type(MATRIX, "Cedar", "Note", "no mail");
  hand.type(PORTFOLIO, "Birch", "Pricing current", "no");
  hand.type(PORTFOLIO, "Birch", "Package", "block time");
  hand.type(PORTFOLIO, "Cedar", "Profile override", "no");
  hand.type(PORTFOLIO, "Cedar", "Reason", "sells to consumers");
}

export function allTyped(hand: Hand): Record<string, Cell> {
  const of = (sheet: string, client: string, headers: readonly string[]): [string, Cell][] =>
    headers.map((header) => [`${client} ${header}`, hand.at(sheet, client, header)]);
  return Object.fromEntries([
    ...of(MATRIX, "Birch", ["Owner", "Target quarter", "Status", "Note", "Backup"]),
    ...of(MATRIX, "Cedar", ["Email", "Note"]),
    ...of(PORTFOLIO, "Birch", ["Pricing current", "Package"]),
    ...of(PORTFOLIO, "Cedar", ["Profile override", "Reason"]),
  ]);
}

export const typed: Record<string, Cell> = {
  "Birch Owner": "Dana",
  "Birch Target quarter": "2026-Q4",
  "Birch Status": "Proposed",
  "Birch Note": "=ask 'Jo' & <b>",
  "Birch Backup": "P",
  "Cedar Email": "X",
  "Cedar Note": "no mail",
  "Birch Pricing current": "no",
  "Birch Package": "block time",
  "Cedar Profile override": "no",
  "Cedar Reason": "sells to consumers",
};
