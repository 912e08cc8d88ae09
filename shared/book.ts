import type { Cell } from "../src/cell";
import type { SheetKind } from "./grid";
import type { Look } from "./look";

/**
 * One column of a sheet's body. Values run in the body's rows.
 *
 * With a formula template each row calculates and `values` are the results as we
 * computed them. A template names cells by column key (see layout/address.ts).
 */
export interface Column {
  readonly key: string;
  readonly header: string;
  readonly look: Look;
  readonly values: readonly Cell[];
  readonly formula?: string;
  /** The user's own: read back before every run and kept. */
  readonly user?: true;
  /** Offered as a drop-down. */
  readonly choices?: { readonly values: readonly string[]; readonly strict: boolean; readonly hint: string };
  readonly hidden?: true;
  /** Room to type in, in characters, however little stands there yet. */
  readonly room?: number;
}

/** A cell above the header: plain, or a template with its result; a look of its own where it differs from its column's. */
export interface SummaryCell {
  readonly value: Cell;
  readonly formula?: string;
  readonly look?: Look;
  /** Shown as estimated. */
  readonly estimated?: boolean;
}

/** One line of the block above the header. */
export interface SummaryRow {
  readonly key: string;
  /** Column key → cell; the label stands in one of them. */
  readonly cells: Readonly<Record<string, SummaryCell>>;
  readonly tone?: "total" | "A" | "B" | "C" | "D";
}

/** A colour for cells whose text is a certain letter; letters first, colour second. */
export interface LetterColour {
  readonly columns: readonly string[];
  readonly letter: string;
  readonly fill: string;
  readonly color: string;
}

/** One generated sheet, before any address is known. */
export interface Sheet {
  readonly kind: SheetKind;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly columns: readonly Column[];
  readonly summary: readonly SummaryRow[];
  readonly rows: number;
  readonly colours: readonly LetterColour[];
  /** Columns that stay in sight when the sheet scrolls, counted with the hidden Key. */
  readonly frozenColumns: number;
  /** Defined name → row key and column key of a summary cell. */
  readonly names: Readonly<Record<string, readonly [string, string]>>;
  /** Rows of the user's whose client the data no longer have, by column key. */
  readonly gone: readonly Readonly<Record<string, Cell>>[];
}
