import type { Cell } from "../../src/cell";
import type { Column, Sheet, SummaryCell } from "../book";
import {
  headerFormat,
  noteFormat,
  subtitleFormat,
  titleFormat,
  toneFormats,
  userHeaderFormat,
} from "../colours";
import {
  STATUS,
  type Area,
  type DropDown,
  type FormatRun,
  type Grid,
  type GridCell,
  type Rule,
} from "../grid";
import { estimatedFormat, lookFormats, shownLength, type Look } from "../look";
import { columnLetters, resolve, type Place } from "./address";

/** Rows above the summary: title, subtitle, the notes. All rows down to the header stay in sight, so none is empty. */
function headRows(sheet: Sheet): number {
  return 2 + sheet.notes.length;
}

/** Where everything on a sheet will stand; needs no other sheet. */
export function placeOf(sheet: Sheet, name: string): Place {
  const top = headRows(sheet);
  const firstRow = top + sheet.summary.length + 1;
  return {
    sheet: name,
    columns: new Map(sheet.columns.map(({ key }, index) => [key, index])),
    summary: new Map(sheet.summary.map(({ key }, index) => [key, top + index])),
    firstRow,
    lastRow: firstRow + Math.max(sheet.rows, 1) - 1,
  };
}

/** Formats by what they are, so that each is set once for all its places. */
class Formats {
  private readonly runs = new Map<string, { areas: Area[]; format: FormatRun["format"] }>();

  add(format: FormatRun["format"], area: Area): void {
    if (area.rows === 0 || area.columns === 0) return;
    const key = JSON.stringify(format);
    const run = this.runs.get(key);
    if (run) run.areas.push(area);
    else this.runs.set(key, { areas: [area], format });
  }

  list(): FormatRun[] {
    return [...this.runs.values()];
  }
}

/** Columns that stand side by side and pass a test, as ranges [first, how many]. */
function neighbours(columns: readonly Column[], same: (a: Column, b: Column) => boolean): [number, number][] {
  const ranges: [number, number][] = [];
  columns.forEach((column, index) => {
    const last = ranges[ranges.length - 1];
    if (last && same(columns[last[0]], column)) last[1]++;
    else ranges.push([index, 1]);
  });
  return ranges;
}

/**
 * Resolves every address of a sheet: the plain JSON that a host draws.
 *
 * @param place As `placeOf` gave it.
 * @param others Places of the sheets that formulas look at, by kind.
 */
export function layOut(sheet: Sheet, place: Place, others: ReadonlyMap<string, Place>): Grid {
  const width = sheet.columns.length;
  const header = place.firstRow - 1;
  const empty = (): GridCell[] => new Array<GridCell>(width).fill(null);
  const cells: GridCell[][] = [empty(), empty(), ...sheet.notes.map(empty)];
  cells[0][1] = sheet.title;
  cells[1][1] = sheet.subtitle;
  sheet.notes.forEach((note, index) => (cells[2 + index][1] = note));
  const cellOf = ({ value, formula }: SummaryCell, row: number, column: string): GridCell =>
    formula === undefined ? value : { formula: `=${resolve(formula, row, column, place, others)}`, value };
  for (const { cells: summary } of sheet.summary) {
    const row = cells.push(empty()) - 1;
    for (const [key, cell] of Object.entries(summary)) {
      cells[row][place.columns.get(key) as number] = cellOf(cell, row, key);
    }
  }
  cells.push(sheet.columns.map((column) => column.header));
  for (let index = 0; index < sheet.rows; index++) {
    const row = place.firstRow + index;
    cells.push(
      sheet.columns.map(({ key, formula, values }) =>
        cellOf({ value: values[index] ?? null, formula }, row, key),
      ),
    );
  }
  if (sheet.gone.length > 0) {
    cells.push(empty(), empty());
    cells[cells.length - 1][1] = "No longer in the data";
    for (const row of sheet.gone) cells.push(sheet.columns.map(({ key }) => row[key] ?? null));
  }
  return {
    kind: sheet.kind,
    title: sheet.title,
    cells,
    headerRow: header,
    status: STATUS,
    formats: formatsOf(sheet, place, cells.length),
    rules: rulesOf(sheet, place),
    dropDowns: dropDownsOf(sheet, place),
    widths: sheet.columns.map((column, index) => widthOf(sheet, column, index)),
    hiddenColumns: sheet.columns.flatMap(({ hidden }, index) => (hidden ? [index] : [])),
    freeze: { rows: place.firstRow, columns: sheet.frozenColumns },
    print: {
      area: { row: 0, column: 1, rows: cells.length, columns: width - 1 },
      titleRows: [header, header],
    },
    names: Object.entries(sheet.names).map(([name, [row, column]]) => ({
      name,
      row: place.summary.get(row) as number,
      column: place.columns.get(column) as number,
    })),
  };
}

function formatsOf(sheet: Sheet, place: Place, rows: number): FormatRun[] {
  const formats = new Formats();
  const width = sheet.columns.length;
  const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
  formats.add(titleFormat, cell(0, 1));
  formats.add(subtitleFormat, cell(1, 1));
  sheet.notes.forEach((_, index) => formats.add(noteFormat, cell(2 + index, 1)));
  sheet.summary.forEach(({ key, tone, cells }) => {
    const row = place.summary.get(key) as number;
    formats.add(toneFormats[tone ?? "plain"], { row, column: 1, rows: 1, columns: width - 1 });
    for (const [column, { look, estimated }] of Object.entries(cells)) {
      const index = place.columns.get(column) as number;
      formats.add(
        estimated ? estimatedFormat : lookFormats[look ?? sheet.columns[index].look],
        cell(row, index),
      );
    }
  });
  const header = place.firstRow - 1;
  for (const [column, columns] of neighbours(sheet.columns, (a, b) => a.user === b.user)) {
    const format = sheet.columns[column].user ? userHeaderFormat : headerFormat;
    formats.add(format, { row: header, column, rows: 1, columns });
  }
  for (const [column, columns] of neighbours(sheet.columns, (a, b) => a.look === b.look)) {
    const format = lookFormats[sheet.columns[column].look];
    formats.add(format, { row: place.firstRow, column, rows: Math.max(rows - place.firstRow, 1), columns });
  }
  return formats.list();
}

function rulesOf(sheet: Sheet, place: Place): Rule[] {
  const rows = place.lastRow - place.firstRow + 1;
  return sheet.colours.flatMap(({ columns, letter, fill, color }) => {
    if (columns.length === 0) return [];
    const column = place.columns.get(columns[0]) as number;
    const area = { row: place.firstRow, column, rows, columns: columns.length };
    return [{ area, formula: `=${columnLetters(column)}${place.firstRow + 1}="${letter}"`, fill, color }];
  });
}

function dropDownsOf(sheet: Sheet, place: Place): DropDown[] {
  const rows = place.lastRow - place.firstRow + 1;
  const same = (a: Column, b: Column): boolean => a.choices === b.choices;
  return neighbours(sheet.columns, same).flatMap(([column, columns]) => {
    const { choices } = sheet.columns[column];
    return choices ? [{ area: { row: place.firstRow, column, rows, columns }, ...choices }] : [];
  });
}

/** Wide enough for the longest figure; text wraps or is cut at 40 characters, as a reader would set it. */
function widthOf(sheet: Sheet, column: Column, index: number): number {
  if (column.hidden) return 8;
  const figures = (value: Cell, look: Look): number =>
    typeof value === "number" ? shownLength(value, look) : 0;
  let longest = 0;
  for (const value of column.values) longest = Math.max(longest, shownLength(value, column.look));
  for (const { cells } of sheet.summary) {
    const summary = cells[column.key];
    if (!summary) continue;
    const look = summary.look ?? column.look;
    const own =
      index <= 2 && column.look === "text" ? shownLength(summary.value, look) : figures(summary.value, look);
    longest = Math.max(longest, own + (summary.estimated ? 5 : 0));
  }
  const longestWord = Math.max(...column.header.split(/[\s/-]+/).map((word) => word.length));
  const most = column.look === "note" ? 48 : 40;
  return Math.min(most, Math.max(longest + 3, longestWord + 2, column.room ?? 7));
}
