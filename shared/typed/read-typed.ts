import { isBlank, type Cell } from "../../src/cell";
import type { Slices } from "../../src/slices";
import type { SheetKind } from "../grid";
import { isEmpty, NOTHING, type Content } from "./content";
import type { Detail } from "./detail";
import { lasting, type Ground, type Grounds } from "./formula";
import { headsAt } from "./standing-heads";
import { INPUT_SLOT, inputsOn } from "./inputs";
import { BODY_ROW, HEADER_ROW, isChartRow, isMarkRow, placeRow } from "./row";
import { cellSlot, emptySlot, isField, isOwnColumn, isTypedInto, noteSlot, offeringOf } from "./slot";
import type { Standing } from "./standing";

/** One cell that the user may have typed into, as found. */
export interface Found {
  readonly row: string;
  readonly slot: string;
  readonly content: Content;
  /** Where it stands on the sheet, from 0. */
  readonly at: readonly [row: number, column: number];
}

/** What stands in the cells of a sheet that users type into. */
export interface Typed {
  readonly standing: Standing;
  /** Where everything stands there. */
  readonly ground: Ground;
  /** Fields and states, of which every sheet shows the same value. */
  readonly shared: readonly Found[];
  /** What this sheet alone holds: columns that the user added, loose cells, notes. */
  readonly alone: readonly Found[];
}

/** Whether users type into a column of a sheet, in its body or elsewhere. */
export function isTypedColumn(kind: SheetKind, column: string): boolean {
  return isOwnColumn(column) || isField(column) || isState(kind, column);
}

/** Whether they do in this row of the body, or of a chart's table. */
export function isTypedAt(column: string, row: string): boolean {
  return !isMarkRow(row) && isTypedInto(column, row) && (isOwnColumn(column) || !isChartRow(row));
}

function isState(kind: SheetKind, column: string): boolean {
  return kind === "matrix" && offeringOf(column) !== null;
}

/**
 * Collects every cell of a standing sheet that may be the user's.
 *
 * @param names Those of its rows that are the user's own.
 */
export function* readTyped(
  standing: Standing,
  details: readonly Detail[],
  grounds: Grounds,
  names: ReadonlyMap<number, string>,
): Slices<Typed> {
  const { kind, cells, columns, written, rows, headerRow, loose, whole } = standing;
  const closer = new Map(details.map((detail) => [`${detail.row} ${detail.column}`, detail]));
  const contentAt = (row: number, column: number, here: number | null = row): Content =>
    contentOf(cells[row]?.[column] ?? null, closer.get(`${row} ${column}`), here, grounds, whole);
  const spilled = spilledCells(details);
  const shared: Found[] = [];
  const alone: Found[] = [];
  // Where that is a guess, a text of the user's may stand there.
  const results = spilledCells(details.filter(({ spill }) => !spill?.isGuess));
  const free = (row: string, at: number, column: number): void => {
    const name = columns[column];
    if (results.has(`${at} ${column}`)) return;
    const content = contentAt(at, column);
    // Of two columns that have become one each has its own text.
    const isTaken = columns.indexOf(name) !== column && !isBlank(cells[at][columns.indexOf(name)]);
    const slot = cellSlot(kind, (isTaken && written[column]) || name);
    if (!isEmpty(content)) alone.push({ row, slot, content, at: [at, column] });
  };
  const typed = { standing, ground: grounds.own, shared, alone };
  if (!standing.readable) return typed;
  const readColumn = (name: string, column: number): void => {
    if (!isTypedColumn(kind, name)) return;
    const state = isState(kind, name);
    const own = isOwnColumn(name);
    const formats: Seen[] = [];
    for (const [at, row] of rows) {
      if (!isTypedAt(name, row)) continue;
      if (own) formats.push({ format: closer.get(`${at} ${column}`)?.numberFormat, filled: !isBlank(cells[at]?.[column] ?? null) }); // prettier-ignore
      const slot = own ? cellSlot(kind, name) : written[column];
      const reaches = closer.get(`${at} ${column}`)?.spill !== undefined;
      const fills = (own && reaches) || spilled.has(`${at} ${column}`);
      const content = fills && !state ? NOTHING : contentAt(at, column, own ? at : null);
      (own ? alone : shared).push({ row, slot, content, at: [at, column] });
      // A formula that fills a column belongs to its place, not to the client that stands there.
      if (own && reaches) {
        const place = placeRow(at - standing.body[0]);
        alone.push({ row: place, slot, content: contentAt(at, column), at: [at, column] });
      }
    }
    const numberFormat = whole ? ofEmpty(formats) : undefined;
    if (numberFormat !== undefined)
      alone.push({ row: BODY_ROW, slot: cellSlot(kind, name), content: { value: true, numberFormat }, at: [headerRow, column] }); // prettier-ignore
  };
  for (const [column, name] of columns.entries()) {
    readColumn(name, column);
    yield;
  }
  for (const { row, at } of inputsOn(standing)) {
    shared.push({ row, slot: INPUT_SLOT, content: contentAt(at[0], at[1]), at });
  }
  if (whole) {
    const heads = headsAt(standing);
    columns.forEach((name, column) => {
      if (!isOwnColumn(name)) return;
      const content = contentAt(headerRow, column);
      const plain = typeof content.value === "string" && content.formula === undefined;
      if (!plain && !isEmpty(content))
        alone.push({ row: HEADER_ROW, slot: cellSlot(kind, name), content, at: [headerRow, column] });
    });
    for (const [at, own] of loose) {
      const row = names.get(at);
      if (row !== undefined) for (const column of own) free(row, at, column);
    }
    for (const [at, { columns: own, label }] of standing.above) {
      const row = names.get(at) as string;
      const put = (column: number, content: Content): void => {
        const slot = cellSlot(kind, columns[column]);
        alone.push({ row, slot, content, at: [at, column] });
      };
      if (label.column >= 0) put(label.column, { value: label.text });
      for (const column of own) put(column, contentAt(at, column, null));
    }
    heads.slice(0, headerRow).forEach(({ name, isOurs }, at) => {
      const row = name ?? names.get(at);
      if (row === undefined) return;
      columns.forEach((_, column) => {
        if (!isOurs(column)) free(row, at, column);
      });
    });
    for (const { row: at, column, note } of details) {
      const name = written[column];
      const known = at === headerRow ? HEADER_ROW : at < headerRow ? heads[at].name : rows.get(at);
      const row = known ?? names.get(at);
      if (note === undefined || name === null || row === undefined) continue;
      alone.push({ row, slot: noteSlot(kind, name), content: { value: note }, at: [at, column] });
    }
    const said = new Set(alone.map(({ row }) => row));
    for (const [at, row] of names) {
      if (!said.has(row)) alone.push({ row, slot: emptySlot(kind), content: { value: true }, at: [at, 0] });
    }
  }
  return typed;
}

interface Seen {
  readonly format: string | undefined;
  readonly filled: boolean;
}

/** What more than half of the empty cells have; where none is empty, what all have. */
function ofEmpty(cells: readonly Seen[]): string | undefined {
  const empty = cells.filter(({ filled }) => !filled);
  const [first] = cells;
  if (empty.length === 0)
    return cells.every(({ format }) => format === first.format) ? first?.format : undefined;
  const counts = new Map<string | undefined, number>();
  for (const { format } of empty) counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].find(([, count]) => 2 * count > empty.length)?.[0];
}

function contentOf(
  value: Cell,
  detail: Detail | undefined,
  row: number | null,
  grounds: Grounds,
  formats: boolean,
): Content {
  const { formula, numberFormat } = detail ?? {};
  if (isBlank(value) && formula === undefined) return NOTHING;
  return {
    value,
    ...(formula === undefined ? {} : { formula: lasting(formula, row, grounds) }),
    ...(numberFormat === undefined || !formats ? {} : { numberFormat }),
  };
}

/** The cells, as "row column", into which the results of formulas elsewhere reach. */
export function spilledCells(details: readonly Detail[]): Set<string> {
  const cells = new Set<string>();
  for (const { row, column, spill } of details) {
    for (let down = 0; spill && down < spill.rows; down++) {
      for (let right = 0; right < spill.columns; right++) {
        if (down + right > 0) cells.add(`${row + down} ${column + right}`);
      }
    }
  }
  return cells;
}
