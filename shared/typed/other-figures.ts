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
  /** Whether a cell was typed over a figure of ours. */
  readonly isOther: (column: number, index: number) => boolean;
  /** Whether most figures of its column are others, too: somebody pasted, filled down, or sorted single columns. */
  readonly isOneOfMost: (column: number, index: number) => boolean;
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
  const [all, most] = [new Map<number, ReadonlySet<number>>(), new Map<number, ReadonlySet<number>>()];
  for (const [column, name] of columns.entries()) {
    const isOther = otherFigureIn(version, written[column]);
    if (isOther === null || isOwnColumn(name)) continue;
    let still = 0;
    const [others, calculated]: number[][] = [[], []];
    for (const [index, row] of rows) {
      const cell = cells[index][column];
      if (index > body[1] || isMarkRow(row) || isBlank(cell)) continue;
      const then = keyThen.get(index) ?? row;
      const calculates = calculatesIn(version, written[column], then);
      if (!calculates) still++;
      if (isOther(then, cell) && !isTypedHere(name, row)) (calculates ? calculated : others).push(index);
    }
    if (others.length >= MANY && 2 * others.length > still) most.set(column, new Set(others));
    all.set(column, new Set([...others, ...calculated]));
    yield;
  }
  return {
    isOther: (column, index) => all.get(column)?.has(index) === true,
    isOneOfMost: (column, index) => most.get(column)?.has(index) === true,
  };
}

/** Repeats figures that stood in the place of most of ours in a column, or above the header, and are written over. */
export function replacedFigures({ standing }: Pick<Typed, "standing">): Finding[] {
  const { kind, name: sheet, cells, columns, headerRow, replaced, replacedAbove } = standing;
  const headerOf = (column: number): string => String(cells[headerRow][column]);
  const called = (row: number): string => {
    const word = (column: string): string => String(cells[row][columns.indexOf(column)] ?? "");
    return labelOf(kind, word) ?? word("client");
  };
  const told = (lines: readonly string[], address: string, what: string, type: string): Finding[] =>
    partsOf(lines).map((found) => ({
      sheet,
      address,
      found,
      advice: `${what} what the data say. Most of it was something else at once, as after a paste${type}, so this stands nowhere but here. Type it into your data, or into a column of your own.`,
      amount: null,
    }));
  const inColumns = [...replaced].flatMap(([column, rows]) =>
    told(
      rows.map((row) => `${called(row)}: ${String(cells[row][column])}`),
      addressOf(headerRow, column),
      `"${headerOf(column)}" shows`,
      " or where single columns are sorted",
    ),
  );
  const first = columns.findIndex((_, column) => column !== standing.keyColumn);
  const label = columns.includes("client") ? columns.indexOf("client") : first;
  const above = replacedAbove.map(([row, column]) => `${String(cells[row][label] ?? "")}, ${headerOf(column)}: ${String(cells[row][column])}`); // prettier-ignore
  const [at] = replacedAbove;
  return [
    ...inColumns,
    ...(replacedAbove.length === 0 ? [] : told(above, addressOf(...at), "What calculates above the header shows", "")), // prettier-ignore
  ];
}

/** Whether users type into such a cell of a column. */
export function isTypedHere(name: string, row: string): boolean {
  return isOwnColumn(name) || (isField(name) && isTypedInto(name, row));
}
