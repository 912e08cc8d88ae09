import type { Cell } from "../../src/cell";
import { SLICE, type Slices } from "../../src/slices";
import type { Content } from "./content";
import type { Calculating, Version, Written } from "./journal";
import { record, sorted } from "./journal-record";
import {
  packedByMark,
  packedFigures,
  packedMarks,
  packedRows,
  packedTexts,
  unpackedByMark,
  unpackedFigures,
  unpackedMarks,
  unpackedRows,
  unpackedTexts,
} from "./packed-marks";
import { ABOVE, type FiguresOf, type RowsOf } from "./row-marks";

/** What a version keeps of its cells, as texts that fit into cells of the journal. */
interface Packed {
  /** All rows of which anything is kept, in order. Cells above the header are none of them, and stand as they are. */
  readonly rows: readonly string[];
  readonly empty: readonly (readonly [column: string, cells: readonly string[]])[];
  readonly texts: readonly (readonly [column: string, marks: readonly string[], places: readonly string[]])[];
  readonly figures: readonly (readonly [column: string, cells: readonly string[]])[];
  readonly calculates: readonly (readonly [column: string, cells: readonly string[], shapes: string])[];
}

/** By their figures: a run asks for the same when it stamps a sheet, and keeps its versions twice, before its sheets are written and after. */
const known = new WeakMap<Written["figures"], { readonly of: Written; readonly packed: Packed }>();

export function* packedWritten(written: Written): Slices<Packed> {
  const before = known.get(written.figures);
  const parts = ["empty", "texts", "calculates"] as const;
  if (before && parts.every((part) => before.of[part] === written[part])) return before.packed;
  const all = new Set<string>();
  const sets = [...below(written.empty), ...below(written.texts).flatMap((of) => [...of.values()]), ...below(written.calculates).map(({ rows }) => rows)]; // prettier-ignore
  let count = 0;
  for (const own of sets) {
    own.forEach((row) => all.add(row));
    count += own.size;
    if (count <= SLICE) continue;
    count = 0;
    yield;
  }
  for (const own of below(written.figures)) {
    for (const row of own.keys()) all.add(row);
    yield;
  }
  const rows = [...all].sort();
  yield;
  const packed = {
    rows,
    empty: yield* eachColumn(written.empty, (column, own) => [column, column === ABOVE ? packedMarks(own) : packedRows(rows, own)] as const), // prettier-ignore
    texts: yield* eachColumn(written.texts, (column, own) => [column, packedMarks(own.keys()), packedTexts(own, rows)] as const), // prettier-ignore
    figures: yield* eachColumn(written.figures, (column, own) => [column, column === ABOVE ? packedByMark(own) : packedFigures(own, rows)] as const), // prettier-ignore
    calculates: yield* eachColumn(written.calculates, (column, own) => [column, column === ABOVE ? packedMarks(own.rows) : packedRows(rows, own.rows), packedMarks(own.shapes).join("")] as const), // prettier-ignore
  };
  known.set(written.figures, { of: written, packed });
  return packed;
}

/** What is kept of columns: of cells above the header nothing is said by the list of rows. */
function below<A>(columns: ReadonlyMap<string, A>): A[] {
  return [...columns].flatMap(([column, own]) => (column === ABOVE ? [] : [own]));
}

function* eachColumn<A, B>(
  columns: ReadonlyMap<string, A>,
  pack: (column: string, own: A) => B,
): Slices<B[]> {
  const all: B[] = [];
  for (const [column, own] of sorted(columns)) {
    all.push(pack(column, own));
    yield;
  }
  return all;
}

/** The journal's rows that say which cells a version was written with. */
export function* marksOf(version: Version): Slices<readonly Cell[][]> {
  const { kind, stamp } = version;
  const { rows, empty, texts, figures, calculates } = yield* packedWritten(version);
  const say = (name: string, column: string | null, value: string, numberFormat?: string): Cell[] =>
    record(name, null, null, kind, stamp, column, { value, numberFormat });
  return [
    ...packedMarks(rows).map((value) => say("rows", null, value)),
    ...empty.flatMap(([column, cells]) => cells.map((value) => say("empty", column, value))),
    ...texts.flatMap(
      ([column, marks, places]) =>
      Array.from({ length: Math.max(marks.length, places.length, 1) }, (_, at) => say("marks", column, marks[at] ?? "", places[at])), // prettier-ignore
    ),
    ...figures.flatMap(([column, cells]) => cells.map((value) => say("figures", column, value))),
    ...calculates.flatMap(([column, cells, shapes]) =>
      cells.map((value) => say("calculates", column, value, shapes)),
    ),
  ];
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
    // A run that was cut off may have kept a version twice.
    const rows = [...new Set(this.rows)].sort();
    yield;
    const empty = new Map<string, ReadonlySet<string>>();
    const texts = new Map<string, RowsOf>();
    const figures = new Map<string, FiguresOf>();
    const calculates = new Map<string, Calculating>();
    for (const [column, { values }] of this.of("empty")) {
      const own = rowsIn(column, values, rows);
      if (own) empty.set(column, own);
      yield;
    }
    for (const [column, { values, formats }] of this.of("marks")) {
      texts.set(column, unpackedTexts(formats, values.flatMap(unpackedMarks), rows));
      yield;
    }
    for (const [column, { values }] of this.of("figures")) {
      figures.set(column, column === ABOVE ? unpackedByMark(values) : unpackedFigures(values, rows));
      yield;
    }
    for (const [column, { values, formats }] of this.of("calculates")) {
      const own = rowsIn(column, values, rows);
      if (own) calculates.set(column, { rows: own, shapes: new Set(formats.flatMap(unpackedMarks)) });
    }
    return { empty, texts, figures, calculates };
  }

  private of(name: string): Said {
    return this.said.get(name) ?? new Map<string, never>();
  }
}

function rowsIn(column: string, cells: readonly string[], rows: readonly string[]): Set<string> | null {
  return column === ABOVE ? new Set(cells.flatMap(unpackedMarks)) : unpackedRows(cells, rows);
}
