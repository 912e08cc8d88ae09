import { isBlank, type Cell } from "../../src/cell";
import type { Sheet } from "../book";
import { freeAbove, totalsOf, wordsAbove } from "./cells-above";
import { shapeOf } from "./formula-shape";
import type { headsOf } from "./heads";
import type { Calculating } from "./journal";
import { columnName } from "./own-columns";
import { CHART_WORDS, chartRow } from "./row";
import {
  ABOVE,
  figureMark,
  nowhere,
  rowMark,
  rowMarks,
  textMark,
  type FiguresOf,
  type RowsOf,
} from "./row-marks";
import { isField } from "./slot";

/*
 * Our own columns are written anew whatever stands in their cells. But what stands in a cell that
 * was written empty can only be the user's, and so can words in a column that was written without
 * them, and whatever stands where another text or figure was written. So a version keeps which those are.
 */

/** Of more cells that are empty, have texts, or figures, a sheet does not keep them. */
const MOST = 1_000_000;

type Shown = Pick<Sheet, "kind" | "columns" | "charts"> & Parameters<typeof headsOf>[0];

/** The cells of our own columns that are written empty, by column; in rows of a chart's table those beside it. */
export function emptyCells(sheet: Shown): Map<string, ReadonlySet<string>> {
  const [{ values: keys }] = sheet.columns;
  const marks = rowMarks(keys);
  const empty = new Map<string, ReadonlySet<string>>();
  if (sheet.kind === "page") empty.set(ABOVE, freeAbove(sheet));
  let count = 0;
  // Those that are hidden come last: of a large page they do not keep it.
  const figures = [...figuresOf(sheet), ...(sheet.kind === "page" ? sheet.columns.slice(1).filter(({ hidden }) => hidden) : [])]; // prettier-ignore
  for (const column of figures) {
    const { values, formula, formulas, only } = column;
    // Of a client's page nobody keeps what calculates.
    const isOther = (row: number): boolean =>
      sheet.kind !== "page" || (formula ?? formulas?.[row]) === undefined;
    const rows = marks.filter(
      (mark, row): mark is string =>
        mark !== null && isBlank(values[row]) && isOther(row) && only?.has(String(keys[row])) !== true,
    );
    count += rows.length;
    if (count > MOST && column.hidden && sheet.kind === "page") break;
    if (count > MOST) return new Map<string, ReadonlySet<string>>();
    if (rows.length > 0) empty.set(columnName(column), new Set(rows));
  }
  for (const { key, categories, series, rows } of sheet.charts) {
    const used = new Set([categories, ...series].map(({ column }) => column));
    const [title, sentence, ...others] = [...CHART_WORDS, ...rows.map(({ id }) => id)].map((id) =>
      rowMark(chartRow(key, id)),
    );
    for (const column of figuresOf(sheet)) {
      const name = columnName(column);
      // Title and sentence stand in the first column in sight alone.
      const beside = column === sheet.columns[1] ? [] : [title, sentence];
      const free = [...beside, ...(used.has(column.key) ? [] : others)];
      empty.set(name, new Set([...(empty.get(name) ?? []), ...free]));
    }
  }
  return empty;
}

/** The texts, as `textMark` shortens them, of each of our own columns. */
export function textsOf(
  sheet: Pick<Sheet, "kind" | "columns" | "title" | "subtitle" | "notes" | "summary">,
): Map<string, RowsOf> {
  const texts = new Map<string, RowsOf>([[ABOVE, nowhere(wordsAbove(sheet))]]);
  // The Client Page shows another client's by itself.
  if (sheet.kind === "page") return texts;
  const rows = rowMarks(sheet.columns[0].values);
  let count = 0;
  for (const column of figuresOf(sheet)) {
    const own = rowsOfTexts(column.values, rows);
    for (const of of own.values()) count += of.size;
    texts.set(columnName(column), own);
  }
  if (count <= MOST) return texts;
  return new Map([...texts].map(([name, own]) => [name, nowhere(own.keys())]));
}

type Ours = Pick<Sheet, "kind" | "columns">;
type WithHeads = Parameters<typeof totalsOf>[0];

/** The figures, as `figureMark` shortens them, of each of our own columns, of charts' tables, and above the header. */
export function figuresWritten(sheet: WithHeads & Pick<Sheet, "charts">): Map<string, FiguresOf> {
  const figures = new Map<string, Map<string, number>>();
  const above = [...totalsOf(sheet)].flatMap(([mark, { value }]) => (typeof value === "number" ? [[mark, figureMark(value)] as const] : [])); // prettier-ignore
  if (above.length > 0) figures.set(ABOVE, new Map(above));
  let count = 0;
  const add = (column: string, row: string, value: Cell): void => {
    if (typeof value !== "number") return;
    const own = figures.get(column) ?? new Map<string, number>();
    figures.set(column, own.set(row, figureMark(value)));
    count++;
  };
  eachOfOurs(sheet, add);
  const nameOf = namesOf(sheet);
  for (const { key, rows } of sheet.charts) {
    for (const { id, cells } of rows)
      for (const [column, { value }] of Object.entries(cells)) add(nameOf(column), rowMark(chartRow(key, id)), value); // prettier-ignore
  }
  return count > MOST ? new Map<string, FiguresOf>() : figures;
}

/** Where these are written with formulas; what those of charts' tables do besides. */
export function calculating(sheet: WithHeads & Pick<Sheet, "charts">): Map<string, Calculating> {
  const all = new Map<string, { rows: Set<string>; shapes: Set<string> }>();
  const known = new Map<string, string>();
  const ofColumn = (column: string): { rows: Set<string>; shapes: Set<string> } => {
    const own = all.get(column) ?? { rows: new Set(), shapes: new Set() };
    all.set(column, own);
    return own;
  };
  const shapeIn = (formula: string): string => {
    const shape = known.get(formula) ?? textMark(shapeOf(formula));
    known.set(formula, shape);
    return shape;
  };
  const add = (column: string, row: string, formula: string | undefined): void => {
    if (formula === undefined) return;
    const { rows, shapes } = ofColumn(column);
    rows.add(row);
    shapes.add(shapeIn(formula));
  };
  for (const [mark, { formula }] of totalsOf(sheet)) add(ABOVE, mark, formula);
  eachOfOurs(sheet, (column, row, _, formula) => add(column, row, formula));
  const nameOf = namesOf(sheet);
  for (const { cells } of sheet.charts.flatMap(({ rows }) => rows)) {
    for (const [key, { formula }] of Object.entries(cells))
      if (formula !== undefined) ofColumn(nameOf(key)).shapes.add(shapeIn(formula));
  }
  return all;
}

/** Tells the cells of our own columns; none of the Client Page, which shows another client's by itself. */
function eachOfOurs(
  { kind, columns }: Ours,
  tell: (column: string, row: string, value: Cell, formula: string | undefined) => void,
): void {
  if (kind === "page") return;
  const [{ values: keys }] = columns;
  const marks = rowMarks(keys);
  const ours = figuresOf({ kind, columns });
  for (const column of ours) {
    const { values, formula, formulas, only } = column;
    const name = columnName(column);
    marks.forEach((mark, row) => {
      const isOurs = mark !== null && only?.has(String(keys[row])) !== true;
      if (isOurs) tell(name, mark, values[row], formula ?? formulas?.[row]);
    });
  }
}

/** What a column is kept under, by its key. */
function namesOf({ columns }: Ours): (key: string) => string {
  const names = new Map(columns.map((column) => [column.key, columnName(column)]));
  return (key) => names.get(key) ?? key;
}

/** The mark of each text → the rows that it stands in. */
function rowsOfTexts(values: readonly Cell[], rows: readonly (string | null)[]): Map<string, Set<string>> {
  const [marks, texts] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const [row, value] of values.entries()) {
    if (typeof value !== "string") continue;
    let own = texts.get(value);
    if (!own) {
      const mark = textMark(value);
      own = marks.get(mark) ?? new Set();
      marks.set(mark, own);
      texts.set(value, own);
    }
    const mark = rows[row];
    if (mark !== null) own.add(mark);
  }
  return marks;
}

/** Of the Client Page those in sight: the others say something of every client. */
function figuresOf({ kind, columns }: Pick<Sheet, "kind" | "columns">): Sheet["columns"] {
  return columns
    .slice(1)
    .filter(({ states, hidden }) => !states && !(hidden && kind === "page"))
    .filter((column) => column.only ?? (!column.typed && !isField(columnName(column))));
}
