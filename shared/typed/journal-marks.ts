import type { Cell } from "../../src/cell";
import type { Slices } from "../../src/slices";
import type { Content } from "./content";
import type { Calculating, Version, Written } from "./journal";
import { record, sorted } from "./journal-record";
import {
  packedFigures,
  packedMarks,
  packedRows,
  packedTexts,
  unpackedFigures,
  unpackedMarks,
  unpackedRows,
  unpackedTexts,
} from "./packed-marks";
import type { FiguresOf, RowsOf } from "./row-marks";

/** A run keeps its versions twice: before its sheets are written, and after. */
const known = new WeakMap<Version, readonly Cell[][]>();

/** The journal's rows that say which cells a version was written with. */
export function marksOf(version: Version): readonly Cell[][] {
  let marks = known.get(version);
  if (!marks) known.set(version, (marks = packedVersion(version)));
  return marks;
}

function packedVersion(version: Version): Cell[][] {
  const { kind, stamp, empty, texts, figures, calculates } = version;
  const rows = rowsOf(version);
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
  for (const [column, { rows: own, shapes }] of sorted(calculates)) {
    const numberFormat = packedMarks(shapes).join("");
    for (const value of packedRows(rows, own))
      table.push(record("calculates", null, null, kind, stamp, column, { value, numberFormat }));
  }
  return table;
}

/** All rows of which anything is kept, in order. */
export function rowsOf({ empty, texts, figures, calculates }: Written): string[] {
  const rows = new Set<string>();
  const add = (own: ReadonlySet<string>): void => own.forEach((row) => rows.add(row));
  for (const own of figures.values()) for (const row of own.keys()) rows.add(row);
  for (const own of empty.values()) add(own);
  for (const { rows: own } of calculates.values()) add(own);
  for (const byText of texts.values()) byText.forEach(add);
  return [...rows].sort();
}

/** What rows of one record say of each column: texts of its value, and of its format. */
type Said = Map<string, { values: string[]; formats: string[] }>;

/** Reads those rows again, in whatever order they come. */
export class WrittenRows {
  private readonly rows: string[] = [];
  private readonly said: ReadonlyMap<string, Said> = new Map(
    ["empty", "marks", "figures", "calculates"].map((name) => [name, new Map()]),
  );

  /** @param name Of the record; others are passed over. */
  take(name: string, column: string, { value, numberFormat = "" }: Content): void {
    if (name === "rows") this.rows.push(...unpackedMarks(String(value)));
    const said = this.said.get(name);
    const { values, formats } = said?.get(column) ?? { values: [], formats: [] };
    values.push(String(value ?? ""));
    formats.push(numberFormat);
    said?.set(column, { values, formats });
  }

  *read(): Slices<Written> {
    const rows = [...this.rows].sort();
    yield;
    const empty = new Map<string, ReadonlySet<string>>();
    const texts = new Map<string, RowsOf>();
    const figures = new Map<string, FiguresOf>();
    const calculates = new Map<string, Calculating>();
    for (const [column, { values }] of this.of("empty")) {
      const own = unpackedRows(values, rows);
      if (own) empty.set(column, own);
      yield;
    }
    for (const [column, { values, formats }] of this.of("marks")) {
      texts.set(column, unpackedTexts(formats, values.flatMap(unpackedMarks), rows));
      yield;
    }
    for (const [column, { values }] of this.of("figures")) {
      figures.set(column, unpackedFigures(values, rows));
      yield;
    }
    for (const [column, { values, formats }] of this.of("calculates")) {
      const own = unpackedRows(values, rows);
      if (own) calculates.set(column, { rows: own, shapes: new Set(formats.flatMap(unpackedMarks)) });
    }
    return { empty, texts, figures, calculates };
  }

  private of(name: string): Said {
    return this.said.get(name) ?? new Map<string, never>();
  }
}
