import { atOnce } from "../../src/slices";
import type { Cell } from "../../src/cell";
import type { Content } from "../../shared/typed/content";
import type { Detail } from "../../shared/typed/detail";
import { readTyped, type Found, type Typed } from "../../shared/typed/read-typed";
import type { Standing } from "../../shared/typed/standing";
import { ground } from "./two-grounds";

/* A sheet of a few cells is read, and what was found is told by its addresses. */

/** @param names Rows of the user's own, by place from 0. */
export function reading(
  standing: Standing,
  details: readonly Detail[] = [],
  names: Readonly<Record<number, string>> = {},
): Typed {
  const { kind, columns, rows, body } = standing;
  const own = ground(
    kind,
    columns.map((name, column) => name ?? column),
    Object.fromEntries(rows),
    [...body],
  );
  const named = new Map(Object.entries(names).map(([at, name]) => [Number(at), name]));
  return atOnce(readTyped(standing, details, { own, byTab: new Map(), tabOf: () => undefined }, named));
}

/** Row, slot, what stands there, a plain value where it is no more than that, and the cell. */
export type Told = [row: string, slot: string, content: Cell | Content, address: string];

const toldOf = ({ row, slot, content, at }: Found): Told => {
  const { value, ...more } = content;
  const address = `${String.fromCharCode(65 + at[1])}${at[0] + 1}`;
  return [row, slot, Object.keys(more).length === 0 ? value : content, address];
};

export const found = ({ shared, alone }: Typed): { shared: Told[]; alone: Told[] } => ({
  shared: shared.map(toldOf),
  alone: alone.map(toldOf),
});
