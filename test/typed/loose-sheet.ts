import { atOnce } from "../../src/slices";
import type { SheetKind } from "../../shared/grid";
import type { Called } from "../../shared/typed/called";
import type { Version } from "../../shared/typed/journal";
import { figureMark, rowMark, textMark } from "../../shared/typed/row-marks";
import type { Standing } from "../../shared/typed/standing";
import { looseOf } from "../../shared/typed/standing-loose";
import { GONE } from "../../shared/typed/standing-rows";
import { sheetOf, written, type Rows } from "./small";

/* A sheet of a few cells of which it is asked what on it is nobody's but the user's. Rows count from 0, the header's. */

export type Line = Parameters<typeof sheetOf>[2][number];

/** @param lines Each begins with its row, "" for one that is none of ours. */
export function standingOf(
  kind: SheetKind,
  columns: readonly string[],
  lines: readonly Line[],
  more: Partial<Standing> = {},
): Standing {
  const rows = new Map(lines.flatMap(([row], at) => (row === "" ? [] : [[at + 1, row] as const])));
  return sheetOf(kind, columns, lines, { rows, keyThen: rows, ...more }).standing;
}

/** The same without its column of Keys. */
export function keyless(standing: Standing): Standing {
  const [columns, names] = [standing.columns.slice(1), standing.written.slice(1)];
  const cells = standing.cells.map((row) => row.slice(1));
  return { ...standing, cells, columns, written: names, keyColumn: GONE };
}

/** Column → the rows in which it was written empty. */
type Empty = Readonly<Record<string, readonly string[]>>;
/** Column → text → the rows in which it stood. */
type Texts = Readonly<Record<string, Empty>>;

const marksOf = (rows: readonly string[]): Set<string> => new Set(rows.map(rowMark));

/** Column → row → the figure that it was written with. */
type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What such a sheet was written with. */
export function versionWith(
  kind: SheetKind,
  columns: readonly string[],
  { empty = {}, texts = {}, figures = {}, shown = {} }: { empty?: Empty; texts?: Texts; figures?: Figures; shown?: Rows } = {}, // prettier-ignore
): Version {
  const textsOf = (all: Empty) => new Map(Object.entries(all).map(([text, rows]) => [textMark(text), marksOf(rows)])); // prettier-ignore
  return {
    ...written(kind, ["key", ...columns], {}, shown),
    empty: new Map(Object.entries(empty).map(([column, rows]) => [column, marksOf(rows)])),
    texts: new Map(Object.entries(texts).map(([column, all]) => [column, textsOf(all)])),
    figures: new Map(Object.entries(figures).map(([column, all]) => [column, new Map(Object.entries(all).map(([row, one]) => [rowMark(row), figureMark(one)]))])), // prettier-ignore
  };
}

type Words = Readonly<Record<string, string>>;

/** Rows by their words, and words by their row. */
export function calledBy(rows: Words = {}, words: Words = {}): Called {
  return {
    rows: new Map(Object.entries(rows)),
    alone: new Map(),
    marks: new Map(),
    words: new Map(Object.entries(words)),
  };
}

/** Row → the columns with cells of the user's; and where those stand that are told. */
export function looseOn(standing: Standing, called = calledBy()) {
  const { loose, stray } = atOnce(looseOf(standing, called));
  const { columns } = standing;
  return {
    loose: Object.fromEntries([...loose].map(([row, own]) => [row, own.map((one) => columns[one] ?? one)])),
    stray: stray.map(([row, column]) => [row, columns[column] ?? column]),
  };
}
