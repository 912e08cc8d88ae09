import { isError, type Cell } from "../../src/cell";
import { inSlices, type Slices } from "../../src/slices";
import { nameKey } from "../../src/text";
import type { Called } from "./called";
import { rowsWithoutClients } from "./keys-by-words";
import { rowsKeyed } from "./keyed";
import { rowsNow } from "./keys-then";
import { labelAt, labelPlace } from "./label";
import { nobodysKeys } from "./nobodys-keys";
import type { Renamed } from "./renamed";
import { isChartRow, isClientRow, isMarkRow } from "./row";
import { withoutSetAside } from "./set-aside";
import { areNamesAlone } from "./names-alone";
import { rowsByWords } from "./rows-by-words";
import { addShortened } from "./shortened";
import type { Standing } from "./standing";
import { HEADINGS, isBelow } from "./parts-below";

/** Stands for the place of a Key column that was deleted. */
export const GONE = -1;

export const KEY = /^[a-z][0-9a-z]{14}$/;
export const STAMP = /^s[0-9a-z]{14}$/;

/** Whether something else stands among the Keys, which are out of sight: who pastes a whole row has its first cell there. */
export function isNoKey(cell: Cell | undefined): boolean {
  const text = String(cell ?? "");
  return text.trim() !== "" && !KEY.test(text) && nameKey(text) !== "key" && !isError(cell ?? null);
}

/** What is known of a sheet before its rows are. */
type Read = Pick<
  Standing,
  "kind" | "cells" | "headerRow" | "columns" | "written" | "whole" | "version" | "keyColumn"
>;

/**
 * Knows the rows below a header again: by the client's name where it is one that was
 * written there, because hidden Keys are left behind when visible columns are sorted by
 * themselves, else by Key. A Key that was left behind says nothing.
 *
 * @param keys The Key of every row below the header; empty from the end of the body on where no row of ours is.
 */
export function* rowsOf(
  sheet: Read,
  keys: readonly string[],
  renamed: Renamed,
  called: Called,
): Slices<Pick<Standing, "rows" | "keyThen" | "body" | "shuffled">> {
  const { cells, headerRow, whole, version } = sheet;
  const there = new Set(keys);
  const known = rowsNow(version);
  const labelThen = (index: number): string | undefined => {
    const label = labelAt(sheet, index);
    return label && renamed.asThen(label);
  };
  const alone = rowsWithoutClients(sheet, there, renamed, called);
  const rowNow = (index: number): string | null =>
    KEY.test(keys[index]) ? (known.get(keys[index]) ?? renamed.row(keys[index], labelThen(index))) : null;
  const rowsCalled = (index: number) => renamed.rowsCalled(labelThen(index) ?? "");
  const { rows: keyed, heirs } = yield* rowsKeyed(keys, rowNow, rowsCalled, alone !== null);
  const isNobodys = nobodysKeys(sheet, renamed, called);
  const words = whole
    ? yield* rowsByWords(sheet, keys, there, keyed, renamed, called, alone)
    : new Map<number, string>();
  for (const [index, now] of heirs) if (words.get(index) === now) words.delete(index);
  // Keys that stand elsewhere by now, or beside the words of another row.
  const others = [...words].filter(([index, row]) => isClientRow(keyed[index] ?? "") && keyed[index] !== row && !isNobodys(keyed[index] ?? "")); // prettier-ignore
  const beside = alone === null && areNamesAlone(sheet, others, keyed, keys) ? [] : others;
  if (beside !== others) for (const [index] of others) words.delete(index);
  const isSorted = alone === null && beside.length > 1;
  const place = labelPlace(sheet);
  yield;
  if (isSorted) addShortened(words, (index) => String(cells[index][place] ?? ""), keyed, called);
  yield;
  // Of two that have become one each is its own as long as it stands in its place.
  const [said, keysInPlace] = [new Set<string>(), new Set<string>()];
  for (const [index, row] of words) {
    if (keyed[index] === row) keysInPlace.add(keys[index]);
    else said.add(row);
  }
  // Of such a sheet few rows are known by their words: where one stands beside another's Key, no Key says anything.
  const all = new Set(keyed);
  const shuffled =
    alone !== null &&
    beside.some(
      ([index, row]) => all.has(row) || [said, keysInPlace].some((keyOf) => keyOf.has(keyed[index] ?? "")),
    );
  for (const [index] of beside) said.add(keyed[index] ?? "");
  const found = new Map<number, string>();
  yield* inSlices(headerRow + 1, cells.length, (index) => {
    const key = keyed[index];
    // Two clients may have one name.
    const isElsewhere =
      shuffled || (isSorted && called.words.get(key ?? "") !== String(cells[index][place] ?? ""));
    const left =
      key !== undefined &&
      (said.has(key) || keysInPlace.has(keys[index]) || (isElsewhere && isClientRow(key)) || isNobodys(key));
    const row = words.get(index) ?? (left ? undefined : key);
    // Without a journal nobody knows which mark such a line tells.
    const forgotten = row !== undefined && isMarkRow(row) && !version && !called.words.has(row);
    if (row !== undefined && !forgotten) found.set(index, row);
  });
  yield;
  const rows = whole ? withoutSetAside(found, sheet) : found;
  const keysThen = new Map(keyed.map((now, index) => [now, keys[index]]));
  const inPlace = new Set([...rows].flatMap(([index, row]) => (keyed[index] === row ? [row] : [])));
  const keyThen = new Map(
    // Where words were typed over those of another row, that one was written there.
    [...rows].map(([index, row]) => [index, inPlace.has(row) ? keys[index] : (keysThen.get(row) ?? row)]),
  );
  yield;
  return { rows, keyThen, shuffled, body: bodyOf(sheet, rows, keys, keyThen, shuffled) };
}

/** From the first row of ours to the last above those that are gone: the user may have put in others before and between them. */
function bodyOf(
  { cells, headerRow, version }: Read,
  rows: ReadonlyMap<number, string>,
  keys: readonly string[],
  keyThen: ReadonlyMap<number, string>,
  shuffled: boolean,
): readonly [first: number, last: number] {
  let body: [number, number] | null = null;
  for (let index = headerRow + 1; index < cells.length; index++) {
    const row = rows.get(index);
    const isGone = row !== undefined && isBelow({ version, keyThen }, index);
    if (isGone || cells[index].some((cell) => HEADINGS.includes(cell))) break;
    // A Key that says nothing still tells that a row of ours stood there.
    const name = row ?? (shuffled && KEY.test(keys[index]) ? keys[index] : undefined);
    if (name === undefined || isMarkRow(name) || isChartRow(name)) continue;
    body ??= [index, index];
    body[1] = index;
  }
  if (body) return body;
  // Without Keys rows may be known by nothing.
  const end = keys.indexOf("", headerRow + 1);
  return [headerRow + 1, Math.max((end < 0 ? cells.length : end) - 1, headerRow + 1)];
}
