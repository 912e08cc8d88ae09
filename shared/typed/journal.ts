import type { Snapshot } from "../../src/score/history";
import type { SheetKind } from "../grid";
import { hashed } from "../key";
import type { Finding } from "../outcome";
import type { Content } from "./content";
import { Entries } from "./entries";
import type { Frozen } from "./frozen";
import type { FiguresOf, RowsOf } from "./row-marks";

/** A column of a generated sheet as it was written. */
export interface Heading {
  readonly header: string;
  /** What the column is: its key, an offering's slot, or a column that the user added. */
  readonly column: string;
}

/** What our own columns were written with. */
export interface Written {
  /** Column of figures → the rows in which it was written empty, as `rowMark` shortens them. */
  readonly empty: ReadonlyMap<string, ReadonlySet<string>>;
  /** Column of figures → all texts that it was written with, as `textMark` shortens them; and where, unless the sheet is very large. */
  readonly texts: ReadonlyMap<string, RowsOf>;
  /** Column → row → the figure that it was written with, as `figureMark` shortens it. */
  readonly figures: ReadonlyMap<string, FiguresOf>;
  /** Column → where it was written with formulas, whose results are among these. */
  readonly calculates: ReadonlyMap<string, Calculating>;
}

export interface Calculating {
  readonly rows: ReadonlySet<string>;
  /** What the formulas do, as `shapeOf` tells and `textMark` shortens it. */
  readonly shapes: ReadonlySet<string>;
}

/**
 * What a sheet shows in the cells that users type into, as long as it bears this stamp.
 * A cell that differs from it was typed into since.
 */
export interface Version extends Written {
  readonly kind: SheetKind;
  readonly stamp: string;
  readonly columns: readonly Heading[];
  /** The fiscal year's first month, where rows are named by its quarters. */
  readonly yearStart?: number;
  /** Row → the letters of its states, in the order of the columns; "." for none. */
  readonly states: ReadonlyMap<string, string>;
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

/** What a stamp says but for figures: it begins with it. */
const WORDS = 8;

/**
 * The version that a sheet shows, whatever its kind's where its stamp is gone; null when the journal does not
 * know it. One with other figures says what stands beside them.
 */
export function versionOf({ versions }: Journal, kind: SheetKind, stamp: string | null): Version | null {
  const own = versions.filter((one) => one.kind === kind);
  const same = own.find((one) => stamp === null || one.stamp === stamp);
  const alike = own.find((one) => one.stamp.slice(0, WORDS) === stamp?.slice(0, WORDS));
  return same ?? (alike ? { ...alike, figures: new Map<string, FiguresOf>() } : null);
}

/** The stamp of a sheet that says this, with these figures. */
export function stampFrom(words: string, figures: string): string {
  const [said, counted] = [words, figures].map((text) => hashed(text).slice(1, WORDS));
  return `s${said}${counted}`;
}

/** The version that was written last of a kind. */
export function newestOf({ versions }: Journal, kind: SheetKind): Version | null {
  return versions.filter((one) => one.kind === kind).pop() ?? null;
}
