import { isBlank, type Cell } from "../../src/cell";
import type { Slices } from "../../src/slices";
import { nameKey } from "../../src/text";
import { INCOMPLETE, STATUS, type NamedArea, type SheetKind } from "../grid";
import { calledOn, type Called } from "./called";
import type { Journal, Version } from "./journal";
import { hasClients, labelHeaders } from "./label";
import { newestOf, versionOf } from "./journal";
import type { Renamed } from "./renamed";
import { columnsOf } from "./standing-columns";
import type { TypedAbove } from "./page-cells";
import { keysByWords } from "./keys-by-words";
import { looseOf } from "./standing-loose";
import { GONE, KEY, rowsOf, STAMP } from "./standing-rows";

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
export interface Standing extends StandingSheet {
  /** What it showed when it was written; null when the journal does not know. */
  readonly version: Version | null;
  /** What was written last, where this is an older state that was put back: of that one no version is kept. */
  readonly newest: Version | null;
  readonly stamp: string;
  /** Whether rows and columns can be told: not where a run was cut off while it moved the header. */
  readonly readable: boolean;
  /** Whether what is missing was taken away by the user, not by a run that was cut off. */
  readonly whole: boolean;
  /** The row of the title; rows above it are the user's. */
  readonly titleRow: number;
  /** Where the Keys stand; GONE where their column was deleted. */
  readonly keyColumn: number;
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
  /** Those of them where a formula of ours stood: as long as it still does, they are none. Empty once that is known. */
  readonly calculating: readonly Place[];
  /** Columns in which most figures are others at once, with the rows of those. */
  readonly replaced: ReadonlyMap<number, readonly number[]>;
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
  const { kind, cells, headerRow } = sheet;
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const header = Array.from({ length: width }, (_, column) => textOf(cells[headerRow][column]));
  const headed = keyColumnIn(sheet, header);
  // The word may have been typed over, or cleared by a run that was cut off; Keys and stamp stand in the first column as long as nobody moves them.
  const isKeyed = cells.some((row, index) => (index > headerRow ? KEY : STAMP).test(textOf(row[0])));
  const unheaded = isKeyed ? 0 : GONE;
  const keyColumn = headed < 0 ? unheaded : headed;
  const { titleRow, stamp: found } = stampOf(sheet, keyColumn);
  const status = keyColumn === GONE ? STATUS.column - 1 : STATUS.column;
  const isStatus = (row: number): boolean => cells[row]?.[status] === INCOMPLETE;
  const whole = !isStatus(STATUS.row) && !isStatus(titleRow + STATUS.row);
  const there = headed >= 0 || keyColumn === GONE;
  // A sheet whose first row was deleted was written to its end as long as it does not say otherwise.
  const version = versionOf(journal, kind, found === "" && there && whole ? null : found);
  const newest = version === null && found !== "" ? newestOf(journal, kind) : null;
  const stamp = version?.stamp ?? found;
  const then = calledOn(called, journal, version);
  const written = columnsOf(sheet, header, keyColumn, version, journal.entries, renamed, then, newest);
  const columns = written.map((name) => renamed.slot(name));
  const readable =
    keyColumn === GONE
      ? whole && headedAsOurs(kind, header, version)
      : headed >= 0 || (whole && found !== "");
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
  };
  // The Keys of an older state may be those of names that others were typed over since.
  const since: Renamed =
    newest === null
      ? renamed
      : { ...renamed, row: (row, label) => renamed.row(journal.former.get(row) ?? row, label) };
  const keys =
    keyColumn === GONE ? keysByWords(known, renamed, then) : cells.map((row) => textOf(row[keyColumn]));
  yield;
  const inRows = { ...known, ...(yield* rowsOf(known, keys, since, then)) };
  yield;
  return { ...inRows, ...(yield* looseOf(inRows, then)), above: new Map() };
}

/** Of the columns that are called so the one with Keys or the stamp; GONE where it was deleted, as far as rows tell. */
function keyColumnIn({ cells, headerRow }: StandingSheet, header: readonly string[]): number {
  const named = [...header.keys()].filter((column) => nameKey(header[column]) === "key");
  const isOurs = (column: number): boolean =>
    cells.some((row, index) => (index > headerRow ? KEY : STAMP).test(textOf(row[column])));
  const hasRows = cells.some((row, index) => index > headerRow && !row.every(isBlank));
  return named.find(isOurs) ?? (hasRows ? undefined : named[0]) ?? GONE;
}

/** Without its Keys a sheet is known by half of its headers; without a journal, by that of its clients or of its words. */
function headedAsOurs(kind: SheetKind, header: readonly string[], version: Version | null): boolean {
  const [words] = hasClients(kind)
    ? ["Client"]
    : Object.values(labelHeaders[kind as keyof typeof labelHeaders]);
  const wanted = version?.columns.slice(1).map((column) => column.header) ?? [words];
  const there = new Set(header.map(nameKey));
  return 2 * wanted.filter((word) => there.has(nameKey(word))).length >= wanted.length;
}

function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell);
}

/** Stands in the Key column above the header, in the first row unless rows were put in or that was deleted. */
function stampOf(
  { cells, headerRow }: StandingSheet,
  keyColumn: number,
): { titleRow: number; stamp: string } {
  const above = cells.slice(0, headerRow).map((row) => textOf(row[keyColumn]));
  const row = above.findIndex((text) => STAMP.test(text));
  return row < 0 ? { titleRow: -1, stamp: "" } : { titleRow: row, stamp: above[row] };
}
