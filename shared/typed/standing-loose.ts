import { isBlank, type Cell } from "../../src/cell";
import { nameKey } from "../../src/text";
import { CALLED, TABLED, TITLED, type Called } from "./called";
import { labelColumns, labelPlace, showsNotes } from "./label";
import { MARK_COLUMN, markIn } from "./mark-rows";
import { HEADINGS, isBelow, LOOSE, withCharts } from "./parts-below";
import { isChartRow, isMarkRow } from "./row";
import { nowhere, textMark } from "./row-marks";
import { isField, isOwnColumn, isTypedInto, offeringOf } from "./slot";
import type { Standing } from "./standing";
import { GONE } from "./standing-rows";
import { strayIn } from "./stray";
import { isWords } from "./words";

/** So far down rows without a value are looked at, for formulas. */
const MOST_EMPTY = 1000;

type Read = Pick<
  Standing,
  | "kind"
  | "cells"
  | "headerRow"
  | "columns"
  | "written"
  | "whole"
  | "version"
  | "keyColumn"
  | "rows"
  | "keyThen"
  | "body"
  | "shuffled"
>;

/** The cells below the header that are nobody's but the user's, and are in no column or field of theirs. */
export function looseOf(sheet: Read, called: Called): Pick<Standing, "loose" | "stray"> {
  const {
    kind,
    cells,
    headerRow,
    columns,
    written,
    whole,
    version,
    keyColumn,
    rows,
    keyThen,
    body,
    shuffled,
  } = sheet;
  const loose = new Map<number, readonly number[]>();
  const stray: (readonly [row: number, column: number])[] = [];
  if (!whole) return { loose, stray };
  const others = [...columns.keys()].filter((column) => column !== keyColumn);
  const label = labelPlace(sheet);
  const labels = labelColumns(kind).map((name) => columns.indexOf(name)).filter((column) => column >= 0); // prettier-ignore
  // However many clients there are, their names are known.
  const names = version
    ? nowhere([...called.words.values(), ...called.rows.keys()].map(textMark))
    : undefined;
  const strays = new Map(
    others.map((column) => [
      column,
      strayIn(version, written[column], columns[column] === "client" ? names : undefined),
    ]),
  );
  const isStray = (column: number, row: string, index: number): boolean =>
    !isTypedHere(columns[column], row) &&
    strays.get(column)?.((row && keyThen.get(index)) ?? row, cells[index][column]) === true;
  /** Whether a row of the body may be one of ours though nobody knows which. */
  const mayBeOurs = (index: number): boolean => {
    if (label < 0) return true;
    // Of a client's row the name is known.
    if (version && columns.includes("client") && showsNotes(kind)) return false;
    const isEmpty = isBlank(cells[index][label]);
    return isEmpty ? version?.empty.has(written[label] ?? "") === true : !isStray(label, "", index);
  };
  const wordsIn = (slot: string): Set<Cell | undefined> =>
    new Set([...(version?.shown.values() ?? [])].map((slots) => slots.get(slot)?.value));
  const [bodies, titles] = [CALLED, TITLED].map(wordsIn);
  const ourWords = new Set([...bodies, ...titles, ...wordsIn(TABLED)]);
  const calledAs = (row: string): Cell | undefined => {
    const slots = version?.shown.get(row);
    return (slots?.get(TABLED) ?? slots?.get(TITLED))?.value;
  };
  /** Whether a row with the Key of a chart's bears its cells: where rows in sight were sorted it may bear one's of the body. */
  const isTable = (index: number, row: string): boolean => {
    const known = calledAs(row);
    if (shuffled || label < 0 || known === undefined) return false;
    return cells[index].includes(known) || (kind === "summary" && !bodies.has(textOf(cells[index][label])));
  };
  const filledIn = (index: number): number[] => others.filter((column) => !isBlank(cells[index][column]));
  let added = false;
  /** Without Keys, or where they say nothing, nobody else tells a row that was added from one of a chart's table, or of the body. */
  const users = (index: number, filled: readonly number[]): readonly number[] => {
    const ours = keyColumn === GONE || (shuffled && index <= body[1]);
    if (
      !ours ||
      added ||
      (index <= body[1] && !mayBeOurs(index)) ||
      (index > body[1] && !withCharts.has(kind))
    )
      return others;
    const typed = filled.filter((column) => {
      return isTypedHere(columns[column], "") || (index <= body[1] && isStray(column, "", index));
    });
    return typed.length === 0 ? [] : [filled[0], ...typed];
  };
  // Another word in the place of a header of ours.
  const headers = new Map(version?.columns.map(({ column, header }) => [column, nameKey(header)]));
  const over = others.filter((column) => {
    const [cell, ours] = [cells[headerRow][column], headers.get(written[column] ?? "")];
    return !isOwnColumn(written[column] ?? "") && ours !== undefined && !isBlank(cell) && nameKey(String(cell)) !== ours; // prettier-ignore
  });
  if (over.length > 0) loose.set(headerRow, over);
  for (const column of over) stray.push([headerRow, column]);
  for (let index = headerRow + 1; index < cells.length; index++) {
    const row = rows.get(index);
    const filled = filledIn(index);
    const own: number[] = [];
    if (row === undefined) {
      const heading = filled.find((column) => HEADINGS.includes(cells[index][column]));
      added ||= heading !== undefined && cells[index][heading] === LOOSE;
      // Below the user's own rows stand the tables of charts.
      if (filled.some((column) => titles.has(cells[index][column]))) added = false;
      if (heading !== undefined) own.push(...filled.filter((column) => column !== heading));
      // A formula of the user's may give nothing.
      else if (filled.length > 0 || (index > body[1] && loose.size < MOST_EMPTY))
        own.push(...users(index, filled));
    } else {
      const isGone = isMarkRow(row) || (isChartRow(row) && !isTable(index, row)) || isBelow(sheet, index);
      const isOver = (column: number): boolean =>
        isChartRow(row) &&
        column === label &&
        !ourWords.has(cells[index][column]) &&
        isWords(cells[index][column]);
      const typed = filled.filter((column) => !isGone && (isOver(column) || isStray(column, row, index)));
      for (const column of typed) stray.push([index, column]);
      own.push(...typed);
      if (isBelow(sheet, index)) {
        const others = filled.filter(unwritten(sheet, index, row, called));
        own.push(...others);
        // In the place of a word of ours it goes elsewhere.
        for (const column of others)
          if (isMarkRow(row) && column === toldIn(sheet, row)) stray.push([index, column]);
      }
      // The words beside it say whose it is.
      if (own.length > 0) own.unshift(label < 0 ? filled[0] : label, ...labels);
    }
    if (own.length > 0) loose.set(index, [...new Set(own)]);
  }
  return { loose, stray };
}

function isTypedHere(name: string | null, row: string): boolean {
  return name !== null && (isOwnColumn(name) || (isField(name) && isTypedInto(name, row)));
}

function textOf(cell: Cell | undefined): string {
  return String(cell ?? "");
}

function isAboutOne(...texts: [string, string]): boolean {
  const [a, b] = texts.map(markIn);
  return a !== null && a.offering === b?.offering;
}

/** Where a row of one that is gone says whose it is. */
function toldIn(sheet: Read, row: string): number {
  return isMarkRow(row) ? sheet.columns.indexOf(MARK_COLUMN) : labelPlace(sheet);
}

/** Whether nobody but the user can have filled a column in the row of one that is gone, and nothing else reads it there. */
function unwritten(sheet: Read, index: number, row: string, { words }: Called): (column: number) => boolean {
  const { kind, cells, columns } = sheet;
  const isMark = isMarkRow(row);
  const told = toldIn(sheet, row);
  return (column) => {
    const name = columns[column];
    const [text, was] = [textOf(cells[index][column]), words.get(row)];
    // Another letter changes the mark.
    if (column === told) return was !== undefined && text !== was && !(isMark && isAboutOne(text, was));
    if (name === null || name === "client" || isChartRow(row)) return false;
    // A line of a mark that was won or deleted meanwhile may still stand.
    if (isMark) return words.has(row);
    return !isOwnColumn(name) && !isField(name) && (kind !== "matrix" || offeringOf(name) === null);
  };
}
