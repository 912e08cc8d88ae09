import { isBlank, type Cell } from "../../src/cell";
import { inSlices, type Slices } from "../../src/slices";
import { nameKey } from "../../src/text";
import type { Called } from "./called";
import { labelColumns, labelPlace } from "./label";
import { MARK_COLUMN, markIn } from "./mark-rows";
import { otherFigures } from "./other-figures";
import { HEADINGS, isBelow, LOOSE } from "./parts-below";
import { isChartRow, isMarkRow } from "./row";
import { isField, isOwnColumn, isTypedInto, offeringOf } from "./slot";
import type { Place, Standing } from "./standing";
import { calculatesIn } from "./stray";
import { ToldApart, type Read } from "./told-apart";
import { isWords } from "./words";

/** So far down rows without a value are looked at, for formulas. */
const MOST_EMPTY = 1000;

/** The cells below the header that are nobody's but the user's, and are in no column or field of theirs. */
export function* looseOf(
  sheet: Read,
  called: Called,
): Slices<Pick<Standing, "loose" | "stray" | "calculating">> {
  const { kind, cells, headerRow, columns, whole, rows } = sheet;
  const loose = new Map<number, readonly number[]>();
  const stray: Place[] = [];
  if (!whole) return { loose, stray, calculating: [] };
  const { isOther, isOneOfMost } = yield* otherFigures(sheet);
  const apart = new ToldApart(sheet, called, isOther);
  const { others, label } = apart;
  const labels = labelColumns(kind).map((name) => columns.indexOf(name)).filter((column) => column >= 0); // prettier-ignore
  /** @param replaced Those of them in whose place something of ours will stand. */
  const add = (index: number, own: readonly number[], replaced: readonly number[]): void => {
    if (own.length > 0) loose.set(index, [...new Set(own)]);
    for (const column of replaced) stray.push([index, column]);
  };
  const headers = overHeaders(sheet, others);
  add(headerRow, headers, headers);
  yield;
  let added = false;
  yield* inSlices(headerRow + 1, cells.length, (index) => {
    const row = rows.get(index);
    const filled = apart.filledIn(index);
    if (row !== undefined) {
      const typed = apart.typedOver(index, row, filled);
      const below = isBelow(sheet, index) ? filled.filter(unwritten(sheet, index, row, called)) : [];
      const own = [...typed, ...below];
      // The words beside it say whose it is.
      const whose = own.length > 0 ? [label < 0 ? filled[0] : label, ...labels] : [];
      const told = isMarkRow(row) ? below.filter((column) => column === toldIn(sheet, row)) : [];
      add(index, [...whose, ...own], [...typed, ...told]);
      return;
    }
    const heading = filled.find((column) => HEADINGS.includes(cells[index][column]));
    added ||= heading !== undefined && cells[index][heading] === LOOSE;
    // Below the user's own rows stand the tables of charts.
    if (apart.isTitle(index, filled)) added = false;
    if (heading !== undefined)
      add(index, filled.filter((column) => column !== heading), []); // prettier-ignore
    // A formula of the user's may give nothing.
    else if (filled.length > 0 || loose.size < MOST_EMPTY)
      add(index, apart.ofNobody(index, filled, added), []);
  });
  const { version, written, keyThen } = sheet;
  const calculating = stray.filter(
    ([index, column]) =>
      isOneOfMost(column, index) ||
      calculatesIn(version, written[column], keyThen.get(index) ?? rows.get(index) ?? ""),
  );
  return { loose, stray, calculating };
}

/** Other words in the place of headers of ours. */
function overHeaders(
  { cells, headerRow, written, version, asThen }: Read,
  columns: readonly number[],
): number[] {
  const headers = new Map(version?.columns.map(({ column, header }) => [column, nameKey(header)]));
  return columns.filter((column) => {
    const [cell, name] = [cells[headerRow][column], written[column]];
    const ours = headers.get(name);
    const isOurs = [String(cell), asThen(String(cell))].some((text) => nameKey(text) === ours);
    return !isOwnColumn(name) && ours !== undefined && !isBlank(cell) && !isOurs;
  });
}

/** Where a row of one that is gone says whose it is. */
function toldIn(sheet: Read, row: string): number {
  return isMarkRow(row) ? sheet.columns.indexOf(MARK_COLUMN) : labelPlace(sheet);
}

/** Whether nobody but the user can have filled a column in the row of one that is gone, and nothing else reads it there. */
function unwritten(
  sheet: Read,
  index: number,
  row: string,
  { rows, words }: Called,
): (column: number) => boolean {
  const { kind, cells, columns } = sheet;
  const isMark = isMarkRow(row);
  const told = toldIn(sheet, row);
  const isOld = sheet.keyThen.get(index) !== row;
  return (column) => {
    const name = columns[column];
    const [text, was] = [textOf(cells[index][column]), words.get(row)];
    // Another letter changes the mark.
    if (column === told)
      return was !== undefined && text !== was && !(isMark && isSameMark(isOld, text, was));
    if (isMark) return name !== "client" || !rows.has(text);
    // Where a sheet was sorted in sight figures of another row may stand there.
    if (isChartRow(row) && !isWords(cells[index][column])) return false;
    const isTheirs = isOwnColumn(name) || (isField(name) && isTypedInto(name, row));
    return !isTheirs && (kind !== "matrix" || offeringOf(name) === null);
  };
}

/** Whether a line tells the mark that it was written with, or another letter; one that was written under other names by that letter alone. */
function isSameMark(isOld: boolean, ...texts: [string, string]): boolean {
  const [a, b] = texts.map(markIn);
  return a !== null && (a.offering === b?.offering || (isOld && a.state.value === b?.state.value));
}

function textOf(cell: Cell | undefined): string {
  return String(cell ?? "");
}
