import type { Column, Sheet } from "../book";
import {
  belowFormat,
  headerFormat,
  inputFormat,
  noteFormat,
  subtitleFormat,
  titleFormat,
  toneFormats,
  userHeaderFormat,
} from "../colours";
import type { Area, DropDown, FormatRun, Rule } from "../grid";
import { estimatedFormat, lookFormats } from "../look";
import { columnLetters, type Place } from "./address";
import { chartFormats } from "./charts";

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

/** A number format that the user gave to a cell. */
export interface OwnFormat {
  readonly row: number;
  readonly column: number;
  readonly numberFormat: string;
}

/** Number formats that users gave to cells, with cells of one format below each other as one area. */
export function ownFormats(cells: readonly OwnFormat[]): FormatRun[] {
  const formats = new Formats();
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (let first = 0; first < sorted.length;) {
    const { row, column, numberFormat } = sorted[first];
    let end = first + 1;
    while (
      end < sorted.length &&
      sorted[end].column === column &&
      sorted[end].row === row + end - first &&
      sorted[end].numberFormat === numberFormat
    )
      end++;
    formats.add({ numberFormat }, { row, column, rows: end - first, columns: 1 });
    first = end;
  }
  return formats.list();
}

/**
 * What every cell looks like.
 *
 * @param rows Down to the last row under the body; below these are charts.
 */
export function formatsOf(sheet: Sheet, place: Place, rows: number): FormatRun[] {
  const formats = new Formats();
  const width = sheet.columns.length;
  const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
  formats.add(titleFormat, cell(0, 1));
  formats.add(subtitleFormat, cell(1, 1));
  sheet.notes.forEach((_, index) => formats.add(noteFormat, cell(2 + index, 1)));
  sheet.summary.forEach(({ key, tone, cells }) => {
    const row = place.summary.get(key) as number;
    formats.add(toneFormats[tone ?? "plain"], { row, column: 1, rows: 1, columns: width - 1 });
    for (const [column, { look, estimated, input }] of Object.entries(cells)) {
      const index = place.columns.get(column) as number;
      if (input !== undefined) formats.add(inputFormat, cell(row, index));
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
  const wraps = ({ most }: Column): boolean => most !== undefined;
  // Texts of several lines and figures beside them begin on one line.
  const top = sheet.columns.some(wraps) ? ({ vertical: "top" } as const) : {};
  const same = (a: Column, b: Column): boolean => a.look === b.look && wraps(a) === wraps(b);
  for (const [column, columns] of neighbours(sheet.columns, same)) {
    const wrap = wraps(sheet.columns[column]) ? { wrap: true } : {};
    const format = { ...lookFormats[sheet.columns[column].look], ...wrap, ...top };
    formats.add(format, { row: place.firstRow, column, rows: Math.max(rows - place.firstRow, 1), columns });
  }
  sheet.columns.forEach(({ looks }, column) =>
    looks?.forEach((look, index) => formats.add(lookFormats[look], cell(place.firstRow + index, column))),
  );
  let row = place.firstRow + sheet.rows;
  for (const { rows: lines } of sheet.below) {
    formats.add(belowFormat, cell(row + 1, 1));
    row += 2 + lines.length;
  }
  for (const { format, area } of chartFormats(sheet, place)) formats.add(format, area);
  return formats.list();
}

export function rulesOf(sheet: Sheet, place: Place): Rule[] {
  const rows = place.lastRow - place.firstRow + 1;
  return sheet.colours.flatMap(({ columns, letter, fill, color }) => {
    if (columns.length === 0) return [];
    const column = place.columns.get(columns[0]) as number;
    const area = { row: place.firstRow, column, rows, columns: columns.length };
    return [{ area, formula: `=${columnLetters(column)}${place.firstRow + 1}="${letter}"`, fill, color }];
  });
}

export function dropDownsOf(sheet: Sheet, place: Place): DropDown[] {
  return [...choicesAbove(sheet, place), ...choicesInBody(sheet, place)];
}

function choicesAbove(sheet: Sheet, { columns, summary, firstRow, lastRow }: Place): DropDown[] {
  return sheet.summary.flatMap(({ key, cells }) =>
    Object.entries(cells).flatMap(([at, { choicesFrom }]): DropDown[] => {
      if (choicesFrom === undefined) return [];
      const [row, column] = [summary.get(key) as number, columns.get(at) as number];
      const source = columns.get(choicesFrom) as number;
      const from = { row: firstRow, column: source, rows: lastRow - firstRow + 1, columns: 1 };
      return [{ area: { row, column, rows: 1, columns: 1 }, values: [], from, strict: true, hint: "" }];
    }),
  );
}

function choicesInBody(sheet: Sheet, place: Place): DropDown[] {
  const rows = place.lastRow - place.firstRow + 1;
  const same = (a: Column, b: Column): boolean => a.choices === b.choices;
  return neighbours(sheet.columns, same).flatMap(([column, columns]) => {
    const { choices, choicesByRow } = sheet.columns[column];
    const single = (choicesByRow ?? []).flatMap((values, index): DropDown[] => {
      const area = { row: place.firstRow + index, column, rows: 1, columns: 1 };
      return values ? [{ area, values, strict: false, hint: `One of ${values.join(", ")}.` }] : [];
    });
    const whole = { row: place.firstRow, column, rows, columns };
    return choices ? [{ area: whole, ...choices }, ...single] : single;
  });
}
