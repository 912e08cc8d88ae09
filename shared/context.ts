import { dayText } from "../src/calendar";
import type { Cell } from "../src/cell";
import type { Intake } from "../src/intake/intake";
import type { Measures, Policies } from "../src/measures/measure";
import type { Client, Offering } from "../src/portfolio";
import type { Snapshot } from "../src/score/history";
import type { Sales } from "../src/score/sale-kinds";
import type { Column, SummaryCell } from "./book";
import type { SheetKind } from "./grid";
import { rowKey } from "./key";
import type { Won } from "./typed/journal";
import type { Wording } from "./settings/wording";
import { periodText } from "./words";

/** Above this many client rows, formulas in rows become values. */
const MOST_FORMULA_ROWS = 5000;

/** All that a sheet is described from. */
export interface Context {
  readonly intake: Intake;
  readonly measures: Measures;
  readonly policies: Policies;
  /** Names of steps and actions by class, as the user words them. */
  readonly wording: Wording;
  /** Sheets that this run writes: only at these may formulas look. */
  readonly kinds: ReadonlySet<SheetKind>;
  /** The day of the run as a serial number. */
  readonly today: number;
  /** How each client came to each offering, by the invoices. */
  readonly sales: Sales;
  /** Cross-sales won, of this run and of those before. */
  readonly won: readonly Won[];
  /** What every generation saw, this one too, the latest first. */
  readonly history: readonly Snapshot[];
  /** What a client is called, or was when it was last seen, by its row. */
  readonly names: (row: string) => string;
}

export function clientAt({ intake, measures }: Context, row: number): Client {
  return intake.portfolio.clients[measures.listing.clients[row]];
}

/** The hidden first column by which rows are found again. */
export function keyColumn(context: Context, order: readonly number[]): Column {
  return {
    key: "key",
    header: "Key",
    look: "text",
    hidden: true,
    values: order.map((row) => rowKey(clientAt(context, row).key)),
  };
}

export function clientColumn(context: Context, order: readonly number[]): Column {
  return {
    key: "client",
    header: "Client",
    look: "text",
    values: order.map((row) => clientAt(context, row).label),
  };
}

/** The offerings that sheets show: the first ones of the portfolio. */
export function shownOfferings({ intake }: Context): readonly Offering[] {
  return intake.portfolio.offerings.filter(({ listed }) => listed);
}

export function subtitle(context: Context): string {
  return `${periodText(context.intake.portfolio.window)}. Policy: ${context.measures.policy}. Generated ${dayText(context.today)}.`;
}

/** Whether rows may hold formulas, and what the sheet says where they may not. */
export function rowFormulas({ measures }: Context): boolean {
  return measures.listing.clients.length <= MOST_FORMULA_ROWS;
}

export const valuesNote = "More than 5,000 clients: rows hold values instead of formulas.";

/** Columns without the formulas of their rows where there are too many of them. */
export function settle(context: Context, columns: readonly Column[]): Column[] {
  return rowFormulas(context) ? [...columns] : columns.map(({ formula: _formula, ...column }) => column);
}

/** A label in the block above the header. */
export function label(text: string): SummaryCell {
  return { value: text, look: "text" };
}

/** Picks values in a sheet's order of rows. */
export function inOrder(order: readonly number[], valueOf: (row: number) => Cell | undefined): Cell[] {
  return order.map((row) => valueOf(row) ?? null);
}
