import type { StoredCell } from "../../local/workbook";
import type { Facts } from "./facts";

/** 31 March 2025: the run may be on any day after it. */
const MARCH = 45747;

const value = (cell: StoredCell["value"]): StoredCell => ({ value: cell });
const failed = (formula: string, error: string): StoredCell => ({ formula, value: error });
const none = value(null);

/** A sheet as people keep it in a spreadsheet: dates that are numbers, formulas that failed, merged cells. */
export const typed: readonly (readonly StoredCell[])[] = [
  [value("Sales 2025"), none, none, none],
  [none, none, none, none],
  ["Client", "Offering", "Date", "Revenue"].map(value),
  [value("Acme"), value("Backup"), value(MARCH), value(100.5)],
  [value("Birch"), value("Backup"), value(MARCH + 0.75), value(200.25)],
  [value("Cedar"), value("Email"), value(MARCH), value(400)],
  [failed("=NA()", "#N/A"), value("Email"), value(MARCH), value(800)],
  [value("Acme"), value("Email"), value(MARCH), failed("=1/0", "#DIV/0!")],
  [value("Dogwood"), value("Backup"), value(MARCH), value(1600)],
  [none, value("Email"), value(MARCH), value(3200)],
  [value("Birch"), value("Email"), value(MARCH), value(true)],
  [value("Acme"), value("Backup"), value(MARCH), { formula: "=6.5", value: 6.5 }],
  [value(true), value(365), value(MARCH), value("12.25")],
  [value("Birch"), value("Email"), value(MARCH), value(1e15)],
];

/** Merged: the title, and Dogwood over its two rows. */
export const merged = [
  { startRow: 0, startCol: 0, endRow: 0, endCol: 3 },
  { startRow: 8, startCol: 0, endRow: 9, endCol: 0 },
];

/** Rows that nobody sees: one is hidden, the other filtered out. */
export const unseen = [4, 5];

// By hand: 100.50 + 6.50 for Acme; what is hidden counts, what is merged stands in its first cell alone.
export const facts: Facts = {
  clients: [
    ["Dogwood", 1600],
    ["Cedar", 400],
    ["Birch", 200.25],
    ["Acme", 107],
    ["TRUE", 12.25],
  ],
  sums: { used: 2319.5, problem: 4000 },
  problems: [
    ["A7", "#N/A", 800],
    ["D8", "#DIV/0!", 0],
    ["A10", "an empty cell", 3200],
    ["D11", "TRUE", 0],
    ["D14", "1000000000000000", 0],
  ],
  cells: [
    ["Holdings", "TRUE", "365", 12.25],
    ["Holdings", "Cedar", "Email", 400],
  ],
};
