import type { Cell } from "../src/cell";
import type { Field } from "../src/intake/field";
import type { TableKind } from "../src/intake/table";
import type { SheetKind } from "./grid";
import type { Insights } from "./insights";

/** A problem with the address of its cell, such as B7; the sheet is the tab's name. */
export interface Finding {
  readonly sheet: string;
  readonly address: string;
  readonly found: string;
  readonly advice: string;
  readonly amount: number | null;
  /** What the cell is about, wherever that is moved to; left out where it is the address. */
  readonly about?: string;
}

/** One table of the user's, as recognised. */
export interface FoundTable {
  readonly id: string;
  readonly sheet: string;
  /** The header's first cell, such as A4. */
  readonly address: string;
  /** null when the headers do not say what it is. */
  readonly kind: TableKind | null;
  readonly rows: number;
  readonly headers: readonly string[];
  /** The first values below each header, in the same order. */
  readonly examples: readonly (readonly Cell[])[];
  /** Field → the header that it was taken from. */
  readonly fields: Readonly<Partial<Record<Field, string>>>;
}

/** What stands in the workbook before anything is written. */
export interface Survey {
  readonly tables: readonly FoundTable[];
  /** Sheets that look like a generated one and are not ours; they are left out. */
  readonly copies: readonly string[];
  /** First and last month such as 2025-10, and how many of them hold data; null without dated lines. */
  readonly period: {
    readonly first: string;
    readonly last: string;
    readonly months: number;
    readonly incomplete: boolean;
  } | null;
  readonly lines: number;
  readonly clients: number;
  readonly offerings: number;
  /** Revenue read, and where it went. */
  readonly reconciliation: Readonly<Record<"read" | "used" | "outside" | "problem" | "totals", number>>;
  readonly findings: readonly Finding[];
  /** Why nothing can be generated; null when it can. */
  readonly refusal: string | null;
}

export interface WrittenSheet {
  readonly kind: SheetKind;
  /** The tab's name, which is not the usual one where the user's own sheet has that. */
  readonly name: string;
}

/** What a run did. */
export interface Outcome {
  readonly sheets: readonly WrittenSheet[];
  readonly survey: Survey;
  readonly findings: readonly Finding[];
  readonly clients: number;
  readonly offerings: number;
  readonly revenue: number;
  readonly potential: number;
  /** Clients of class A, B, C, D. */
  readonly byClass: readonly number[];
  /** Proposals that invoices now show in use. */
  readonly won: number;
  readonly insights: Insights;
}
