import type { Slices } from "../../src/slices";
import type { Sheet, SummaryCell } from "../book";
import { STATUS, type Grid, type GridCell } from "../grid";
import { lookFormats } from "../look";
import { isEmpty, type Content } from "../typed/content";
import { addressed, type Grounds } from "../typed/formula";
import { resolver, type Place } from "./address";
import { chartCells, chartsOf, chartTyped, placesOfCharts } from "./charts";
import { dropDownsOf, formatsOf, ownFormats, rulesOf, type OwnFormat } from "./looks";
import { printOf } from "./paper";
import { sizeOf } from "./place";
import { widthOf } from "./width";

/** A header below this row scrolls with the others: on a laptop nothing but what stays would be in sight. */
const IN_SIGHT = 20;
/** A row of a sheet is laid out in a hundredth of a millisecond or so. */
const ROWS = 1024;

/**
 * Resolves every address of a sheet, some rows at a time: the plain JSON that a host draws.
 *
 * @param place As `placeOf` gave it.
 * @param others Places of the sheets that formulas look at, by kind.
 * @param grounds What stands where, for the formulas that the user typed.
 * @param chartsAgain Whether charts that the user deleted come back.
 */
export function* layOut(
  sheet: Sheet,
  place: Place,
  others: ReadonlyMap<string, Place>,
  grounds: (kind: string) => Grounds,
  chartsAgain = false,
): Slices<Grid> {
  const width = sheet.columns.length;
  const header = place.firstRow - 1;
  const empty = (): GridCell[] => new Array<GridCell>(width).fill(null);
  const cells: GridCell[][] = [empty(), empty(), ...sheet.notes.map(empty)];
  cells[0][0] = sheet.stamp;
  cells[0][1] = sheet.title;
  cells[1][1] = sheet.subtitle;
  sheet.notes.forEach((note, index) => (cells[2 + index][1] = note));
  const formats: OwnFormat[] = [];
  const typedCell = (content: Content, row: number, column: number): GridCell => {
    const { value, formula } = content;
    const { look, emptyFormat } = sheet.columns[column];
    // With the next change a formula among texts would be its own text.
    const among = formula !== undefined && lookFormats[look].numberFormat === "@" ? "General" : undefined;
    const numberFormat = content.numberFormat ?? (isEmpty(content) ? emptyFormat : among);
    if (numberFormat !== undefined) formats.push({ row, column, numberFormat });
    if (formula === undefined) return value;
    return { formula: addressed(formula, row, grounds(sheet.kind)), value, own: true };
  };
  const formulaOf = lastTemplates(place, others);
  const cellOf = ({ value, formula }: SummaryCell, row: number, column: string): GridCell =>
    formula === undefined ? value : { formula: `=${formulaOf(formula, row, column)}`, value };
  for (const { cells: summary } of sheet.summary) {
    const row = cells.push(empty()) - 1;
    for (const [key, cell] of Object.entries(summary)) {
      const column = place.columns.get(key) as number;
      cells[row][column] = cell.typed ? typedCell(cell.typed, row, column) : cellOf(cell, row, key);
    }
  }
  cells.push(
    sheet.columns.map((column, at) =>
      column.typedHeader ? typedCell(column.typedHeader, header, at) : column.header,
    ),
  );
  for (let index = 0; index < sheet.rows; index++) {
    if (index % ROWS === ROWS - 1) yield;
    const row = place.firstRow + index;
    cells.push(
      sheet.columns.map(({ key, formula, formulas, values, typed }, column) => {
        const content = typed?.[index];
        return content
          ? typedCell(content, row, column)
          : cellOf({ value: values[index] ?? null, formula: formulas?.[index] ?? formula }, row, key);
      }),
    );
  }
  const keys = new Map(sheet.columns.map(({ key }, index) => [key, index]));
  const gone = new Map<string, number>();
  for (const { heading, rows } of sheet.below) {
    cells.push(empty(), empty());
    cells[cells.length - 1][1] = heading;
    for (const { row: key, cells: own } of rows) {
      const row = cells.push(empty()) - 1;
      cells[row][0] = key;
      if (key !== null) gone.set(key, row);
      for (const [name, content] of Object.entries(own)) {
        const column = keys.get(name) as number;
        cells[row][column] = typedCell(content, row, column);
      }
    }
  }
  yield;
  const below = cells.length;
  while (cells.length < sizeOf(sheet).rows) cells.push(empty());
  for (const { row, column, content } of chartCells(sheet, place)) {
    cells[row][keys.get(column) as number] = cellOf(content, row, column);
  }
  for (const { row, column: key, content } of chartTyped(sheet, place)) {
    const column = keys.get(key) as number;
    cells[row][column] = typedCell(content, row, column);
  }
  const widths = sheet.columns.map((column, index) => widthOf(sheet, column, index));
  const { own } = grounds(sheet.kind);
  for (const { row: name, column: key, content } of sheet.above) {
    const at = freeCell(cells, header, own.row(name), keys.get(key) as number);
    if (at) cells[at.row][at.column] = typedCell(content, at.row, at.column);
  }
  return {
    kind: sheet.kind,
    title: sheet.title,
    cells,
    headerRow: header,
    status: STATUS,
    formats: [...formatsOf(sheet, place, below), ...ownFormats(formats)],
    rules: rulesOf(sheet, place),
    dropDowns: dropDownsOf(sheet, place),
    widths,
    hiddenColumns: sheet.columns.flatMap(({ hidden }, index) => (hidden ? [index] : [])),
    freeze: {
      rows: sheet.scrolls || place.firstRow > IN_SIGHT ? 0 : place.firstRow,
      columns: sheet.frozenColumns,
    },
    // Charts say what their tables hold.
    print: printOf(sheet, widths, header, placesOfCharts(sheet, place).tables),
    charts: chartsOf(sheet, place),
    chartsAgain,
    names: Object.entries(sheet.names).map(([name, [row, column]]) => ({
      name,
      row: place.summary.get(row) ?? (own.row(row) as number),
      column: place.columns.get(column) as number,
    })),
    comments: sheet.comments.flatMap(({ row: name, column: key, text }) => {
      const row = own.row(name) ?? gone.get(name);
      return row === undefined ? [] : [{ row, column: keys.get(key) as number, text }];
    }),
  };
}

/** Formulas from templates; a column mostly has one for all its rows. */
function lastTemplates(place: Place, others: ReadonlyMap<string, Place>) {
  const last = new Map<string, { readonly template: string; readonly formula: (row: number) => string }>();
  return (template: string, row: number, column: string): string => {
    let known = last.get(column);
    if (known?.template !== template) {
      known = { template, formula: resolver(template, column, place, others) };
      last.set(column, known);
    }
    return known.formula(row);
  };
}

/** Where a text can stand whose row is no client: in its place, else in the column's first free row. */
function freeCell(
  cells: readonly (readonly GridCell[])[],
  header: number,
  row: number | undefined,
  column: number,
): { row: number; column: number } | null {
  const isFree = (at: number): boolean => (cells[at][column] ?? null) === null;
  if (row !== undefined && row < cells.length && isFree(row)) return { row, column };
  for (let at = 0; at < header; at++) if (isFree(at)) return { row: at, column };
  return null;
}
