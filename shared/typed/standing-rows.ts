import { isBlank, type Cell } from "../../src/cell";
import type { SheetKind } from "../grid";
import { historyKey, offerKey } from "../key";
import type { Called } from "./called";
import { MARK_COLUMN } from "./mark-rows";
import type { Renamed } from "./renamed";
import { isChartRow, isClientRow, isMarkRow } from "./row";
import { isField, isOwnColumn, offeringOf } from "./slot";
import type { Standing } from "./standing";

/** Lines below the body that are ours and no entries. */
export const NO_LONGER = "No longer in the data";
export const LOOSE = "Added by you";
const HEADINGS: readonly Cell[] = [NO_LONGER, LOOSE];

/** The slot by which a version keeps that a row was written below the body. */
export const BELOW = "below";

/** So far down rows without a value are looked at, for formulas. */
const MOST_EMPTY = 1000;

/** Stands for the place of a Key column that was deleted. */
export const GONE = -1;

/** Sheets with tables of charts below their body. */
const withCharts: ReadonlySet<SheetKind> = new Set(["summary", "history"]);

export const KEY = /^[a-z][0-9a-z]{14}$/;

/** What is known of a sheet before its rows are. */
type Read = Pick<Standing, "kind" | "cells" | "headerRow" | "columns" | "whole" | "version" | "keyColumn">;

/**
 * Knows the rows below a header again: by the client's name where it is one that was
 * written there, because hidden Keys are left behind when visible columns are sorted by
 * themselves, else by Key. A Key that was left behind says nothing.
 */
export function rowsOf(
  sheet: Read,
  texts: readonly string[],
  renamed: Renamed,
  called: Called,
): Pick<Standing, "rows" | "loose" | "body"> {
  const { kind, cells, headerRow, columns, whole, version, keyColumn } = sheet;
  const keys = texts.map((text, index) => (index > headerRow ? text : ""));
  const keyed = keys.map((key) => (KEY.test(key) ? renamed.row(key) : undefined));
  const words = whole ? rowsByWords(sheet, keys, keyed, renamed, called) : new Map<number, string>();
  const said = new Set(words.values());
  const client = columns.indexOf("client");
  const others = [...columns.keys()].filter((column) => column !== keyColumn);
  const filledIn = (index: number): number[] =>
    others.filter((column) => !isBlank(cells[index][column] ?? null));
  const rows = new Map<number, string>();
  const loose = new Map<number, readonly number[]>();
  /** Without Keys nobody else tells a row that was added from one of a chart's table, or of the body. */
  const users = (filled: readonly number[]): readonly number[] => {
    if (keyColumn !== GONE || added || (ended && !withCharts.has(kind))) return others;
    const typed = filled.filter(
      (column) => isOwnColumn(columns[column] ?? "") || isField(columns[column] ?? ""),
    );
    return typed.length === 0 ? [] : [...new Set([filled[0], ...typed])];
  };
  let [ended, added, last] = [false, false, headerRow];
  for (let index = headerRow + 1; index < cells.length; index++) {
    const key = keyed[index];
    const row = words.get(index) ?? (key !== undefined && said.has(key) ? undefined : key);
    if (keys[index] === "") ended = true;
    else if (!ended) last = index;
    // Without a journal nobody knows which mark such a line tells.
    const forgotten = row !== undefined && isMarkRow(row) && !version && !called.words.has(row);
    if (row === undefined || forgotten) {
      const filled = filledIn(index);
      const heading = filled.find((column) => HEADINGS.includes(cells[index][column]));
      if (heading !== undefined && cells[index][heading] === LOOSE) added = true;
      const own = filled.length === 0 ? [] : heading === undefined ? users(filled) : filled.filter((column) => column !== heading); // prettier-ignore
      // A formula of the user's may give nothing.
      if (whole && filled.length === 0 && ended && loose.size < MOST_EMPTY) loose.set(index, others);
      else if (whole && own.length > 0) loose.set(index, own);
      continue;
    }
    rows.set(index, row);
    if (!whole || !version?.shown.get(row)?.has(BELOW)) continue;
    const own = filledIn(index).filter(unwritten(sheet, index, row, called));
    if (own.length > 0) loose.set(index, client < 0 ? own : [...new Set([client, ...own])]);
  }
  return { rows, loose, body: [headerRow + 1, Math.max(last, headerRow + 1)] };
}

function textOf(cell: Cell | undefined): string {
  return String(cell ?? "");
}

/** Rows by place, where the words in sight say what they are about. */
function rowsByWords(
  { kind, cells, headerRow, columns }: Read,
  keys: readonly string[],
  keyed: readonly (string | undefined)[],
  renamed: Renamed,
  called: Called,
): Map<number, string> {
  const there = new Set(keyed);
  const [clientColumn, offeringColumn, markColumn, quarterColumn] = ["client", "offering", MARK_COLUMN, kind === "history" ? "quarter" : ""].map((name) => columns.indexOf(name)); // prettier-ignore
  const rowOf = (row: readonly Cell[]): string | undefined => {
    const client = called.rows.get(textOf(row[clientColumn]));
    if (client === undefined) return undefined;
    const [offering, quarter] = [textOf(row[offeringColumn]), textOf(row[quarterColumn])];
    // The row of one that is gone bears the whole of its name in one cell.
    const alone = there.has(client) ? client : undefined;
    if (quarterColumn >= 0) return quarter === "" ? alone : historyKey(quarter, client);
    if (offeringColumn < 0) return called.marks.get(`${client} ${textOf(row[markColumn])}`) ?? client;
    const sold = renamed.offering(offering);
    return offering === "" ? alone : sold === null ? undefined : offerKey(client, sold);
  };
  const words = new Map<number, string>();
  /** Words beside another Key than a client's, or none: rows that were sorted down to there, or the user's own. */
  const elsewhere = new Map<number, string>();
  for (let index = headerRow + 1; index < cells.length; index++) {
    const key = keyed[index] ?? (keys[index] === "" ? "" : "k");
    const row = isChartRow(key) ? undefined : rowOf(cells[index]);
    if (row !== undefined) (isClientRow(key) ? words : elsewhere).set(index, row);
  }
  // A row was sorted down only if its Key was left behind: else the user's own row bears the name.
  const inPlace = new Set(words.values());
  for (const [index, row] of elsewhere) if (there.has(row) && !inPlace.has(row)) words.set(index, row);
  return words;
}

/** Whether nobody but the user can have filled a column in the row of one that is gone, and nothing else reads it there. */
function unwritten(
  { kind, cells, columns }: Read,
  index: number,
  row: string,
  { words }: Called,
): (column: number) => boolean {
  const isMark = isMarkRow(row);
  return (column) => {
    const name = columns[column];
    if (name === (isMark ? MARK_COLUMN : "client"))
      return words.has(row) && textOf(cells[index][column]) !== words.get(row);
    if (name === null || name === "client" || isChartRow(row)) return false;
    // A line of a mark that was won or deleted meanwhile may still stand.
    if (isMark) return words.has(row);
    return !isOwnColumn(name) && !isField(name) && (kind !== "matrix" || offeringOf(name) === null);
  };
}
