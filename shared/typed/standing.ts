import type { Cell } from "../../src/cell";
import type { Slices } from "../../src/slices";
import type { NamedArea, SheetKind } from "../grid";
import { calledOn, type Called } from "./called";
import { newestOf, type Journal, type Version } from "./journal";
import type { Renamed } from "./renamed";
import { columnsOf } from "./standing-columns";
import type { TypedAbove } from "./page-cells";
import { keysByWords } from "./keys-by-words";
import { knownAgain, type KnownAgain } from "./known-again";
import { looseOf } from "./standing-loose";
import { GONE, rowsOf } from "./standing-rows";

/** A cell of a sheet, counted from 0. */
export type Place = readonly [row: number, column: number];

/** A generated sheet as it stands before it is written again. */
export interface StandingSheet {
  readonly id: string;
  readonly kind: SheetKind;
  readonly name: string;
  readonly headerRow: number;
  readonly cells: readonly (readonly Cell[])[];
  /** Names that the user gave to cells of it. */
  readonly named?: readonly NamedArea[];
}

/** A standing sheet with its rows and columns known again, wherever they have been moved to. */
export interface Standing extends StandingSheet, Omit<KnownAgain, "header"> {
  /** What was written last, where this is an older state that was put back: of that one no version is kept. */
  readonly newest: Version | null;
  readonly stamp: string;
  /** What each column is, by its name. */
  readonly columns: readonly string[];
  /** The same under the offerings of when it was written: two of them may be one today. */
  readonly written: readonly string[];
  /** Rows of the body and of those that are gone, by place, with their row's key. */
  readonly rows: ReadonlyMap<number, string>;
  /** The Keys with which those were written: they may have others by now. */
  readonly keyThen: ReadonlyMap<number, string>;
  /** Whether a sheet without clients was sorted in sight, so that its Keys say nothing. */
  readonly shuffled: boolean;
  /** Cells that are nobody's but the user's, below the header, as columns by row: those of rows of their own, or beside rows that are gone. */
  readonly loose: ReadonlyMap<number, readonly number[]>;
  /** Those of them that stand among figures of ours, in whose place they were typed. */
  readonly stray: readonly Place[];
  /** Those of them where a formula of ours stood, which may still do, or where most of a column is something else at once: some are none. Empty once that is known. */
  readonly calculating: readonly Place[];
  /** Cells above the header, by row and column, that show something else than was written, and where a formula of ours stands; once that is known. */
  readonly totals: ReadonlySet<string>;
  /** Columns in which most of ours is something else at once, but for formulas, with the rows of that; once it is known. */
  readonly replaced: ReadonlyMap<number, readonly number[]>;
  /** Cells above the header that calculated, and over which values were pasted; once that is known. */
  readonly replacedAbove: readonly Place[];
  /** A text with the names with which it was written, where those of today were typed over them. */
  readonly asThen: Renamed["asThen"];
  /** What was typed into rows of the Client Page above its header, once formulas are known. */
  readonly above: ReadonlyMap<number, TypedAbove>;
  /** First and last row of the body. */
  readonly body: readonly [first: number, last: number];
}

/** Knows a generated sheet again: its columns by their header, of equal ones in the order written; its rows as `rowsOf` does. */
export function* recognize(
  sheet: StandingSheet,
  journal: Journal,
  renamed: Renamed,
  called: Called,
): Slices<Standing> {
  const { kind, cells } = sheet;
  const { header, keyColumn, titleRow, stamp: found, whole, version, readable } = knownAgain(sheet, journal);
  const newest = version === null && found !== "" ? newestOf(journal, kind) : null;
  const stamp = version?.stamp ?? found;
  const then = calledOn(called, journal, version);
  const written = columnsOf(sheet, header, keyColumn, version, journal.entries, renamed, then, newest);
  const columns = written.map((name) => renamed.slot(name));
  const known = {
    ...sheet,
    version,
    newest,
    stamp,
    readable,
    whole,
    titleRow,
    columns,
    written,
    keyColumn,
    asThen: renamed.asThen,
    totals: new Set<string>(),
    replaced: new Map<number, readonly number[]>(),
    replacedAbove: [],
  };
  // The Keys of an older state may be those of names that others were typed over since.
  const since: Renamed =
    newest === null
      ? renamed
      : { ...renamed, row: (row, label) => journal.former.get(row) ?? renamed.row(row, label) };
  const keys =
    keyColumn === GONE ? keysByWords(known, renamed, then) : cells.map((row) => textOf(row[keyColumn]));
  yield;
  const inRows = { ...known, ...(yield* rowsOf(known, keys, since, then)) };
  yield;
  return { ...inRows, ...(yield* looseOf(inRows, then)), above: new Map() };
}

function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell);
}
