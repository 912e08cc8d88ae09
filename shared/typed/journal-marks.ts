import type { Cell } from "../../src/cell";
import type { Version, Written } from "./journal";
import { record, sorted } from "./journal-record";
import { packedFigures, packedMarks, packedRows, packedTexts } from "./packed-marks";

/** A run keeps its versions twice: before its sheets are written, and after. */
const known = new WeakMap<Version, readonly Cell[][]>();

/** The journal's rows that say which cells a version was written with. */
export function marksOf(version: Version): readonly Cell[][] {
  let marks = known.get(version);
  if (!marks) known.set(version, (marks = packedVersion(version)));
  return marks;
}

function packedVersion({ kind, stamp, empty, texts, figures }: Version): Cell[][] {
  const rows = rowsOf({ empty, texts, figures });
  const table = packedMarks(rows).map((value) => record("rows", null, null, kind, stamp, null, { value }));
  for (const [column, own] of sorted(empty))
    for (const value of packedRows(rows, own))
      table.push(record("empty", null, null, kind, stamp, column, { value }));
  for (const [column, own] of sorted(texts)) {
    const [marks, places] = [packedMarks(own.keys()), packedTexts(own, rows)];
    for (let at = 0; at < Math.max(marks.length, places.length, 1); at++) {
      const content = { value: marks[at] ?? "", numberFormat: places[at] };
      table.push(record("marks", null, null, kind, stamp, column, content));
    }
  }
  for (const [column, own] of sorted(figures))
    for (const value of packedFigures(own, rows))
      table.push(record("figures", null, null, kind, stamp, column, { value }));
  return table;
}

/** All rows of which anything is kept, in order. */
export function rowsOf({ empty, texts, figures }: Written): string[] {
  const rows = new Set<string>();
  const add = (own: ReadonlySet<string>): void => own.forEach((row) => rows.add(row));
  for (const own of figures.values()) for (const row of own.keys()) rows.add(row);
  for (const own of empty.values()) add(own);
  for (const byText of texts.values()) byText.forEach(add);
  return [...rows].sort();
}
