import type { Cell } from "../../src/cell";
import type { Version } from "./journal";
import { record, sorted } from "./journal-record";
import { packedMarks, packedRows, packedTexts } from "./row-marks";

/** A run keeps its versions twice: before its sheets are written, and after. */
const known = new WeakMap<Version, readonly Cell[][]>();

/** The journal's rows that say which cells a version was written with. */
export function marksOf(version: Version): readonly Cell[][] {
  let marks = known.get(version);
  if (!marks) known.set(version, (marks = packedVersion(version)));
  return marks;
}

function packedVersion({ kind, stamp, empty, texts }: Version): Cell[][] {
  const rows = rowsIn(empty.values());
  const table = packedMarks(rows).map((value) => record("rows", null, null, kind, stamp, null, { value }));
  for (const [column, own] of sorted(empty))
    table.push(record("empty", null, null, kind, stamp, column, { value: packedRows(rows, own) }));
  for (const [column, own] of sorted(texts)) {
    const [first, ...others] = packedTexts(own);
    const value = packedMarks(own.keys()).join("");
    for (const numberFormat of [first, ...others])
      table.push(record("marks", null, null, kind, stamp, column, { value, numberFormat }));
  }
  return table;
}

/** All rows of some sets, in order. */
function rowsIn(sets: Iterable<ReadonlySet<string>>): string[] {
  const rows = new Set<string>();
  for (const own of sets) for (const row of own) rows.add(row);
  return [...rows].sort();
}
