import type { SheetKind } from "../grid";
import type { Standing } from "./standing";

/** The label beside the drop-down of clients. */
export const CHOSEN = "Page for";
/** The label of the row in which other cuts can be tried. */
export const WHAT_IF = "What if the cuts were";

/** Where a cell above a header stands: the label of its row, and its column's key. */
type Spot = readonly [label: string, column: string];

/** Cells above the header that users type into, by sheet and name. */
const inputs: Readonly<Partial<Record<SheetKind, Readonly<Record<string, Spot>>>>> = {
  page: { client: [CHOSEN, "figure"] },
  portfolio: {
    core: [WHAT_IF, "revenue"],
    mid: [WHAT_IF, "cumulative"],
    a: [WHAT_IF, "gross"],
    b: [WHAT_IF, "margin"],
    c: [WHAT_IF, "serviceMargin"],
  },
};

/** The slot of what stands in such a cell. */
export const INPUT_SLOT = "value";

/** The row under which an input is kept, wherever it has been moved to. */
export function inputRow(kind: SheetKind, name: string): string {
  return `input ${kind} ${name}`;
}

/** An input of a sheet as it stands. */
export interface FoundInput {
  readonly row: string;
  readonly at: readonly [row: number, column: number];
}

/** The inputs of a standing sheet, as far as their label and their column are still there. */
export function inputsOn({
  kind,
  cells,
  columns,
  headerRow,
}: Pick<Standing, "kind" | "cells" | "columns" | "headerRow">): FoundInput[] {
  const wanted = Object.entries(inputs[kind] ?? {});
  if (wanted.length === 0) return [];
  const labels = cells.slice(0, headerRow).map((row) => row[columns.indexOf("client")]);
  return wanted.flatMap(([name, [label, column]]) => {
    const at = [labels.indexOf(label), columns.indexOf(column)] as const;
    return at.includes(-1) ? [] : [{ row: inputRow(kind, name), at }];
  });
}
