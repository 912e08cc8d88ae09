import type { Cell } from "../../src/cell";
import { isBlank } from "../../src/cell";
import { nameKey } from "../../src/text";
import { INCOMPLETE, STATUS, type SheetKind } from "../grid";
import { historyKey, offerKey } from "../key";
import type { Journal, Version } from "./journal";
import { versionOf } from "./journal";
import type { Renamed } from "./renamed";
import { headRow, isClientRow } from "./row";
import { columnsOf } from "./standing-columns";

/** A generated sheet as it stands before it is written again. */
export interface StandingSheet {
  readonly id: string;
  readonly kind: SheetKind;
  readonly name: string;
  readonly headerRow: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** Lines below the body that are ours and no entries. */
export const GONE = "No longer in the data";
export const LOOSE = "Added by you";

/** A standing sheet with its rows and columns known again, wherever they have been moved to. */
export interface Standing extends StandingSheet {
  /** What it showed when it was written; null when the journal does not know. */
  readonly version: Version | null;
  readonly stamp: string;
  /** Whether rows and columns can be told: not where a run was cut off while it moved the header. */
  readonly readable: boolean;
  /** Whether what is missing was taken away by the user, not by a run that was cut off. */
  readonly whole: boolean;
  /** The row of the title; rows above it are the user's. */
  readonly titleRow: number;
  /** What each column is; null for an empty one. */
  readonly columns: readonly (string | null)[];
  /** The same under the offerings of when it was written: two of them may be one today. */
  readonly written: readonly (string | null)[];
  /** Rows of the body and of those that are gone, by place, with their row's key. */
  readonly rows: ReadonlyMap<number, string>;
  /** Rows without a Key that hold something. */
  readonly loose: readonly number[];
  /** First and last row of the body. */
  readonly body: readonly [first: number, last: number];
}

const KEY = /^[a-z][0-9a-z]{14}$/;
const STAMP = /^s[0-9a-z]{14}$/;

/**
 * Knows a generated sheet again: rows by the client's name where it is one that was
 * written there, because a hidden Key is left behind when visible columns are sorted by
 * themselves, else by Key; columns by their header, of equal ones in the order written.
 */
export function recognize(
  sheet: StandingSheet,
  journal: Journal,
  renamed: Renamed,
  rowCalled: ReadonlyMap<string, string>,
): Standing {
  const { kind, cells, headerRow } = sheet;
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const header = Array.from({ length: width }, (_, column) => textOf(cells[headerRow]?.[column]));
  const headed = header.findIndex((word) => nameKey(word) === "key");
  // The word may have been typed over; the Keys stand in the first column as long as nobody moves them.
  const keyColumn = headed < 0 ? 0 : headed;
  const { titleRow, stamp: found } = stampOf(sheet, keyColumn);
  const isStatus = (row: number): boolean => cells[row]?.[STATUS.column] === INCOMPLETE;
  const whole = !isStatus(STATUS.row) && !isStatus(titleRow + STATUS.row);
  const readable = headed >= 0 || (whole && found !== "");
  // A sheet whose first row was deleted was written to its end as long as it does not say otherwise.
  const version = versionOf(journal, kind, found === "" && headed >= 0 && whole ? null : found);
  const stamp = version?.stamp ?? found;
  const written = columnsOf(sheet, header, keyColumn, version, journal.entries, renamed);
  const columns = written.map((name) => name && renamed.slot(name));
  const [clientColumn, offeringColumn, quarterColumn] = ["client", "offering", kind === "history" ? "quarter" : ""].map((name) => columns.indexOf(name)); // prettier-ignore
  /** What a row is about by the words in sight; undefined where they are not those of today. */
  const rowByWords = (row: readonly Cell[]): string | undefined => {
    const client = clientColumn < 0 ? undefined : rowCalled.get(textOf(row[clientColumn]));
    if (client !== undefined && quarterColumn >= 0) return historyKey(textOf(row[quarterColumn]), client);
    if (client === undefined || offeringColumn < 0) return client;
    const offering = renamed.offering(textOf(row[offeringColumn]));
    return offering === null ? undefined : offerKey(client, offering);
  };
  const rows = new Map<number, string>();
  const loose: number[] = [];
  let ended = false;
  let last = headerRow;
  for (let index = headerRow + 1; index < cells.length; index++) {
    const key = textOf(cells[index][keyColumn]);
    if (key === "") {
      ended = true;
      if (whole && isLoose(cells[index])) loose.push(index);
      continue;
    }
    if (!ended) last = index;
    if (!KEY.test(key)) continue;
    if (!isClientRow(key)) rows.set(index, key);
    else rows.set(index, (whole ? rowByWords(cells[index]) : undefined) ?? renamed.row(key));
  }
  return {
    ...sheet,
    version,
    stamp,
    readable,
    whole,
    titleRow,
    columns,
    written,
    rows,
    loose,
    body: [headerRow + 1, Math.max(last, headerRow + 1)],
  };
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

function isLoose(row: readonly Cell[]): boolean {
  const typed = row.filter((cell) => !isBlank(cell));
  return typed.length > 0 && !(typed.length === 1 && (typed[0] === GONE || typed[0] === LOOSE));
}

/** What a row down to the header is called: by its label where it has one, else by its place from the top. */
export function headName(
  cells: readonly Cell[],
  { columns, titleRow }: Pick<Standing, "columns" | "titleRow">,
  row: number,
): string {
  const index = Math.max(row - titleRow, 0);
  const label = index > STATUS.row ? (cells[columns.indexOf("client")] ?? null) : null;
  return headRow(typeof label === "string" && label !== "" ? label : index);
}
