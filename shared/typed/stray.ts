import { isBlank, isError, type Cell } from "../../src/cell";
import { nameKey } from "../../src/text";
import type { Sheet } from "../book";
import type { Version } from "./journal";
import { columnName } from "./own-columns";
import { CHART_WORDS, chartRow, isChartRow } from "./row";
import { nowhere, rowMark, type RowsOf } from "./row-marks";
import { isField } from "./slot";

/*
 * Figures are written anew whatever stands in their cells. But what stands in a cell that was
 * written empty can only be the user's, and so can words in a column that was written without
 * them, and whatever stands where another text was written. So a version keeps which those are.
 */

/** A sheet with more empty cells among its figures, or more with texts, does not keep where they are: the journal would be larger than the sheet. */
const MOST_CELLS = 20_000;
/** A column with more different texts, or longer ones together, does not keep them, for the same reason. */
const [MOST_TEXTS, MOST_CHARACTERS] = [50, 8000];

/** Under this name, which no column has, the Client Page keeps the words above its header. */
export const ABOVE = "above";

/** Letters or pictures, but for the word that money of ours bears: a figure may have become text by its format. */
const WORDS = /[\p{L}\p{So}]/u;
const ESTIMATED = /\d est\.$/;

/** Whether a cell cannot be a figure. */
export function isWords(cell: Cell | undefined): boolean {
  return typeof cell === "string" && !isError(cell) && WORDS.test(cell.replace(ESTIMATED, ""));
}

/**
 * Tells what in a column of figures can only be the user's.
 *
 * @param texts What the column was written with, where the version does not keep that.
 * @returns null where nothing is known about the column.
 */
export function strayIn(
  version: Version | null,
  column: string | null | undefined,
  texts = version?.texts.get(column ?? ""),
): ((row: string, cell: Cell) => boolean) | null {
  const empty = version?.empty.get(column ?? "");
  if (!empty && !texts) return null;
  // Thousands of rows show few texts.
  const met = new Map<Cell, (mark: string) => boolean>();
  const withText = new Set([...(texts?.values() ?? [])].flatMap((rows) => [...rows]));
  const judge = (cell: Cell): ((mark: string) => boolean) => {
    const rows = texts?.get(nameKey(String(cell)));
    if (rows) return (mark) => withText.has(mark) && !rows.has(mark);
    if (isWords(cell)) return () => true;
    return (mark) => withText.has(mark) && !(typeof cell === "string" && isError(cell));
  };
  return (row, cell) => {
    if (isBlank(cell)) return false;
    const mark = rowMark(row);
    if (empty?.has(mark)) return true;
    if (texts === undefined || isChartRow(row) || (typeof cell !== "string" && !withText.has(mark)))
      return false;
    const isNew = met.get(cell) ?? judge(cell);
    met.set(cell, isNew);
    return isNew(mark);
  };
}

/** The cells of our own columns that are written empty, by column; in rows of a chart's table those beside it. */
export function emptyCells(sheet: Pick<Sheet, "columns" | "charts">): Map<string, ReadonlySet<string>> {
  const [{ values: keys }] = sheet.columns;
  const empty = new Map<string, ReadonlySet<string>>();
  let count = 0;
  for (const column of figuresOf(sheet)) {
    const { values, formula, formulas, only } = column;
    if (formula !== undefined) continue;
    const rows = keys.filter(
      (key, row) => isBlank(values[row]) && formulas?.[row] === undefined && !only?.has(String(key)),
    );
    count += rows.length;
    if (count > MOST_CELLS) return new Map<string, ReadonlySet<string>>();
    if (rows.length > 0) empty.set(columnName(column), new Set(rows.map((key) => rowMark(String(key)))));
  }
  for (const { key, categories, series, rows } of sheet.charts) {
    const used = new Set([categories, ...series].map(({ column }) => column));
    const marks = [...CHART_WORDS, ...rows.map(({ id }) => id)].map((id) => rowMark(chartRow(key, id)));
    for (const column of figuresOf(sheet)) {
      const name = columnName(column);
      if (!used.has(column.key)) empty.set(name, new Set([...(empty.get(name) ?? []), ...marks]));
    }
  }
  return empty;
}

/** The texts, as `nameKey` has them, of each of our own columns that shows few. */
export function textsOf(sheet: Pick<Sheet, "kind" | "columns" | "summary">): Map<string, RowsOf> {
  const texts = new Map<string, RowsOf>();
  // The Client Page shows another client's by itself.
  if (sheet.kind === "page") return texts.set(ABOVE, nowhere(wordsAbove(sheet)));
  const rows = sheet.columns[0].values.map((key) => rowMark(String(key)));
  let count = 0;
  for (const column of figuresOf(sheet)) {
    const { values, formula, formulas } = column;
    const own = new Set<string>();
    for (const value of values) {
      if (typeof value === "string") own.add(value);
      if (own.size > MOST_TEXTS) break;
    }
    // What a formula of ours shows next is not known.
    const calculates =
      formula !== undefined ||
      formulas?.some((one, row) => one !== undefined && typeof values[row] === "string");
    const keys = [...own].map(nameKey);
    if (keys.length > (calculates ? 0 : MOST_TEXTS) || keys.join("\n").length > MOST_CHARACTERS) continue;
    const each = nowhere(keys);
    values.forEach((value, row) => {
      if (typeof value === "string") each.get(nameKey(value))?.add(rows[row]);
    });
    for (const of of each.values()) count += of.size;
    texts.set(columnName(column), each);
  }
  return count > MOST_CELLS ? new Map([...texts].map(([name, own]) => [name, nowhere(own.keys())])) : texts;
}

function wordsAbove({ summary }: Pick<Sheet, "summary">): string[] {
  const cells = summary.flatMap((row) => Object.values(row.cells));
  const words = cells.filter((cell) => cell.formula === undefined && cell.input === undefined);
  return words.map(({ value }) => nameKey(String(value ?? "")));
}

function figuresOf({ columns }: Pick<Sheet, "columns">): Sheet["columns"] {
  return columns
    .slice(1)
    .filter(({ states, hidden }) => !states && !hidden)
    .filter((column) => column.only ?? (!column.typed && !isField(columnName(column))));
}
