import { isBlank, type Cell } from "../../src/cell";
import type { Sheet } from "../book";
import { rowKey } from "../key";
import { headsOf, isFree } from "./heads";
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
    if (formula !== undefined) continue;
    const rows = marks.filter(
      (mark, row): mark is string =>
        mark !== null &&
        isBlank(values[row]) &&
        formulas?.[row] === undefined &&
        only?.has(String(keys[row])) !== true,
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
    const { values, formula, formulas } = column;
    const own = rowsOfTexts(values, rows);
    // What a formula of ours shows next is not known.
    const calculates =
      formula !== undefined ||
      formulas?.some((one, row) => one !== undefined && typeof values[row] === "string");
    if (calculates && own.size > 0) continue;
    for (const of of own.values()) count += of.size;
    texts.set(columnName(column), own);
  }
  if (count <= MOST) return texts;
  return new Map([...texts].map(([name, own]) => [name, nowhere(own.keys())]));
}

/** The figures, as `figureMark` shortens them, of each of our own columns that do not calculate. */
export function figuresWritten({ kind, columns }: Pick<Sheet, "kind" | "columns">): Map<string, FiguresOf> {
  const figures = new Map<string, FiguresOf>();
  // The Client Page shows another client's by itself.
  if (kind === "page") return figures;
  const marks = rowMarks(columns[0].values);
  let count = 0;
  for (const column of figuresOf({ kind, columns })) {
    const { values, formula, formulas, only } = column;
    if (formula !== undefined) continue;
    const own = new Map<string, string>();
    for (const [row, value] of values.entries()) {
      const mark = marks[row];
      const isOurs = formulas?.[row] === undefined && only?.has(String(columns[0].values[row])) !== true;
      if (typeof value === "number" && mark !== null && isOurs) own.set(mark, figureMark(value));
    }
    count += own.size;
    if (count > MOST) return new Map<string, FiguresOf>();
    if (own.size > 0) figures.set(columnName(column), own);
  }
  return figures;
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

/** Characters of a row's place in the mark of one of its cells. */
const PLACE_ROW = 3;

/** The mark of a cell above the header, by its column and its row from the title on. */
export function placeAbove(row: number, column: string): string {
  return row.toString(36).padStart(PLACE_ROW, "0") + rowMark(rowKey(column)).slice(PLACE_ROW);
}

function freeAbove(sheet: Shown): Set<string> {
  const columns = sheet.columns.map(columnName);
  return new Set(
    headsOf(sheet).flatMap((head, row) =>
      columns.filter((_, at) => isFree(head, at)).map((column) => placeAbove(row, column)),
    ),
  );
}

function wordsAbove({
  kind,
  title,
  subtitle,
  notes,
  summary,
}: Pick<Sheet, "kind" | "title" | "subtitle" | "notes" | "summary">): string[] {
  const cells = summary.flatMap((row) => Object.values(row.cells));
  const words = cells.filter(
    ({ value, formula, input }) =>
      formula === undefined && input === undefined && (kind === "page" || typeof value === "string"),
  );
  return [title, subtitle, ...notes, ...words.map(({ value }) => value)].map(textMark);
}

/** Of the Client Page those in sight: the others say something of every client. */
function figuresOf({ kind, columns }: Pick<Sheet, "kind" | "columns">): Sheet["columns"] {
  return columns
    .slice(1)
    .filter(({ states, hidden }) => !states && !(hidden && kind === "page"))
    .filter((column) => column.only ?? (!column.typed && !isField(columnName(column))));
}
