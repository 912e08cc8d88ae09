import type { Snapshot } from "../../src/score/history";
import type { SheetKind } from "../grid";
import type { Finding } from "../outcome";
import type { Content } from "./content";
import { Entries } from "./entries";
import type { Frozen } from "./frozen";
import type { RowsOf } from "./row-marks";

/** A column of a generated sheet as it was written. */
export interface Heading {
  readonly header: string;
  /** What the column is: its key, an offering's slot, or a column that the user added. */
  readonly column: string;
}

/**
 * What a sheet shows in the cells that users type into, as long as it bears this stamp.
 * A cell that differs from it was typed into since.
 */
export interface Version {
  readonly kind: SheetKind;
  readonly stamp: string;
  readonly columns: readonly Heading[];
  /** The fiscal year's first month, where rows are named by its quarters. */
  readonly yearStart?: number;
  /** Row → the letters of its states, in the order of the columns; "." for none. */
  readonly states: ReadonlyMap<string, string>;
  /** Column of figures → the rows in which it was written empty, as `rowMark` shortens them. */
  readonly empty: ReadonlyMap<string, ReadonlySet<string>>;
  /** Column of figures → all texts that it was written with, as `textMark` shortens them; and where, unless the sheet is very large. */
  readonly texts: ReadonlyMap<string, RowsOf>;
  /** Row → slot → content, where it is not what the entries say. */
  readonly shown: ReadonlyMap<string, ReadonlyMap<string, Content>>;
}

/** A cross-sale won: a proposal that invoices now show in use. */
export interface Won {
  readonly row: string;
  readonly client: string;
  readonly offering: string;
  readonly name: string;
  /** Serial number, as are the others. */
  readonly day: number;
  /** When the proposal was first seen; null where nobody knows. */
  readonly since: number | null;
  /** Of the invoice that showed it in use; null where none did. */
  readonly invoice: number | null;
}

/** What is kept in the hidden sheet from one run to the next. */
export interface Journal {
  readonly entries: Entries;
  readonly versions: readonly Version[];
  readonly won: readonly Won[];
  /** Offerings by key, as they are written: of those that have entries. */
  readonly offerings: ReadonlyMap<string, string>;
  /** Clients' rows of then, under names that others were typed over since, and those of today. */
  readonly former: ReadonlyMap<string, string>;
  /** What earlier generations saw, the latest first; clients by their rows. */
  readonly history: readonly Snapshot[];
  /** Formulas that stand as values for a while. */
  readonly frozen: readonly Frozen[];
  /** What a run that was cut off had found and could not tell any more. */
  readonly untold: readonly Finding[];
}

export function emptyJournal(): Journal {
  return {
    entries: new Entries(),
    versions: [],
    won: [],
    offerings: new Map(),
    former: new Map(),
    history: [],
    frozen: [],
    untold: [],
  };
}

/** The version that a sheet shows, whatever its kind's where its stamp is gone; null when the journal does not know it. */
export function versionOf({ versions }: Journal, kind: SheetKind, stamp: string | null): Version | null {
  return versions.find((one) => one.kind === kind && (stamp === null || one.stamp === stamp)) ?? null;
}

/** The version that was written last of a kind. */
export function newestOf({ versions }: Journal, kind: SheetKind): Version | null {
  return versions.filter((one) => one.kind === kind).pop() ?? null;
}
