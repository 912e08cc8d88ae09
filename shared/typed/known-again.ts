import { isBlank, type Cell } from "../../src/cell";
import { nameKey } from "../../src/text";
import { INCOMPLETE, STATUS, type SheetKind } from "../grid";
import { versionOf, type Journal, type Version } from "./journal";
import { hasClients, labelHeaders } from "./label";
import type { StandingSheet } from "./standing";
import { GONE, KEY, STAMP } from "./standing-rows";

/** How far a generated sheet is known again by what stands on it. */
export interface KnownAgain {
  /** The words of its header, as wide as the sheet is. */
  readonly header: readonly string[];
  /** Where the Keys stand; GONE where their column was deleted. */
  readonly keyColumn: number;
  /** The row of the title; rows above it are the user's. */
  readonly titleRow: number;
  /** As found; empty where it is gone. */
  readonly stamp: string;
  /** Whether what is missing was taken away by the user, not by a run that was cut off. */
  readonly whole: boolean;
  /** What it showed when it was written; null when the journal does not know. */
  readonly version: Version | null;
  /** Whether rows and columns can be told: not where a run was cut off while it moved the header, nor where nothing of ours is left. */
  readonly readable: boolean;
}

export function knownAgain(sheet: StandingSheet, journal: Journal): KnownAgain {
  const { kind, cells, headerRow } = sheet;
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const header = Array.from({ length: width }, (_, column) => textOf(cells[headerRow][column]));
  const headed = keyColumnIn(sheet, header);
  // The word may have been typed over, or cleared by a run that was cut off; Keys and stamp stand in the first column as long as nobody moves them.
  const isKeyed = cells.some((row, index) => (index > headerRow ? KEY : STAMP).test(textOf(row[0])));
  const unheaded = isKeyed ? 0 : GONE;
  const keyColumn = headed < 0 ? unheaded : headed;
  const { titleRow, stamp } = stampOf(sheet, keyColumn);
  const status = keyColumn === GONE ? STATUS.column - 1 : STATUS.column;
  const isStatus = (row: number): boolean => cells[row]?.[status] === INCOMPLETE;
  const whole = !isStatus(STATUS.row) && !isStatus(titleRow + STATUS.row);
  const there = headed >= 0 || keyColumn === GONE;
  // A sheet whose first row was deleted was written to its end as long as it does not say otherwise.
  const version = versionOf(journal, kind, stamp === "" && there && whole ? null : stamp);
  const readable =
    keyColumn === GONE
      ? whole && headedAsOurs(kind, header, version)
      : headed >= 0 || (whole && stamp !== "");
  return { header, keyColumn, titleRow, stamp, whole, version, readable };
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

/** Stands in the Key column above the header, in the first row unless rows were put in or that was deleted. */
function stampOf(
  { cells, headerRow }: StandingSheet,
  keyColumn: number,
): { titleRow: number; stamp: string } {
  const above = cells.slice(0, headerRow).map((row) => textOf(row[keyColumn]));
  const row = above.findIndex((text) => STAMP.test(text));
  return row < 0 ? { titleRow: -1, stamp: "" } : { titleRow: row, stamp: above[row] };
}

function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell);
}
