import { isBlank } from "../../src/cell";
import type { Slices } from "../../src/slices";
import { addressOf } from "../layout/address";
import type { Finding } from "../outcome";
import { MANY, partsOf } from "./emptied";
import { labelOf } from "./label";
import type { Typed } from "./read-typed";
import { isMarkRow } from "./row";
import { isField, isOwnColumn, isTypedInto } from "./slot";
import type { Standing } from "./standing";
import { calculatesIn, otherFigureIn } from "./stray";

/** What stands in the place of figures of ours. */
export interface OtherFigures {
  /** The rows of columns in which most figures are others: somebody pasted, or sorted single columns. */
  readonly replaced: ReadonlyMap<number, readonly number[]>;
  /** Whether a cell was typed over a figure of ours, by itself. */
  readonly isOther: (column: number, row: string, index: number) => boolean;
}

type Read = Pick<Standing, "cells" | "columns" | "written" | "version" | "rows" | "keyThen" | "body">;

/** Tells figures that were typed over ours. */
export function* otherFigures({
  cells,
  columns,
  written,
  version,
  rows,
  keyThen,
  body,
}: Read): Slices<OtherFigures> {
  const tell = written.map((name) => otherFigureIn(version, name));
  const differs = (column: number, row: string, index: number): boolean =>
    !isTypedHere(columns[column], row) &&
    tell[column]?.(keyThen.get(index) ?? row, cells[index][column]) === true;
  const replaced = new Map<number, readonly number[]>();
  for (const column of columns.keys()) {
    if (tell[column] === null) continue;
    const filled = [...rows].filter(
      ([index, row]) => index <= body[1] && !isMarkRow(row) && !isBlank(cells[index][column]),
    );
    const still = filled.filter(
      ([index, row]) => !calculatesIn(version, written[column], keyThen.get(index) ?? row),
    );
    const others = still.flatMap(([index, row]) => (differs(column, row, index) ? [index] : []));
    if (others.length >= MANY && 2 * others.length > still.length) replaced.set(column, others);
    yield;
  }
  return { replaced, isOther: (column, ...at) => !replaced.has(column) && differs(column, ...at) };
}

/** Repeats figures that stood in the place of most of ours in a column, and are written over. */
export function replacedFigures({ standing }: Pick<Typed, "standing">): Finding[] {
  const { kind, name: sheet, cells, columns, headerRow, replaced } = standing;
  const called = (row: number): string => {
    const word = (column: string): string => String(cells[row][columns.indexOf(column)] ?? "");
    return labelOf(kind, word) ?? word("client");
  };
  return [...replaced].flatMap(([column, rows]) =>
    partsOf(rows.map((row) => `${called(row)}: ${String(cells[row][column])}`)).map((found) => ({
      sheet,
      address: addressOf(headerRow, column),
      found,
      advice: `"${String(cells[headerRow][column])}" shows what the data say. Most of it was something else at once, as after a paste or where single columns are sorted, so this stands nowhere but here. Type it into your data, or into a column of your own.`,
      amount: null,
    })),
  );
}

/** Whether users type into such a cell of a column. */
export function isTypedHere(name: string, row: string): boolean {
  return isOwnColumn(name) || (isField(name) && isTypedInto(name, row));
}
