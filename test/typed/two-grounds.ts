import { addressed, lasting, type Ground, type Grounds, type Named } from "../../shared/typed/formula";

/* A matrix and a plan as they stood when a formula was typed, and as they stand when it is written again. */

/** A sheet by the names of its columns and rows; what has none is known by its place. */
export function ground(
  kind: string,
  columns: readonly Named[],
  rows: Record<number, string>,
  body: [number, number],
): Ground {
  const placeOf = (names: [string, Named][], named: Named): number | undefined =>
    typeof named === "number" ? named : (names.find(([, name]) => name === named)?.[0] as never);
  return {
    kind,
    body,
    columnAt: (column) => columns[column] ?? column,
    rowAt: (row) => rows[row] ?? row,
    column: (named) => {
      const at = placeOf(Object.entries(columns), named);
      return at === undefined ? undefined : Number(at);
    },
    row: (named) => {
      const at = placeOf(Object.entries(rows), named);
      return at === undefined ? undefined : Number(at);
    },
  };
}

export const grounds = (own: Ground, plan: Ground, tab: string | undefined): Grounds => ({
  own,
  byTab: new Map([["our plan", plan], ["plan", plan], ["it's ours", plan], ["matrix", own]]), // prettier-ignore
  tabOf: (kind) => (kind === "plan" ? tab : "Matrix"),
});

// Typed: revenue in C, row 3 a total, rows 4 to 6 the clients A, B and C.
export const before = grounds(
  ground("matrix", ["key", "client", "revenue", "class", "gone", "odd \uE000\uE001"], { 2: "total", 3: "kA", 4: "kB", 5: "kC" }, [3, 5]), // prettier-ignore
  ground("plan", ["key", "client", "quarter"], { 3: "kZ", 4: "kY", 5: "kB" }, [3, 9]),
  "Our plan",
);
// Written again: a column and a row are new, clients stand in another order; C is gone, D and E have come.
export const after = grounds(
  ground("matrix", ["key", "client", "note", "revenue", "class", "odd \uE000\uE001"], { 3: "total", 4: "kD", 5: "kB", 6: "kA", 7: "kE" }, [4, 7]), // prettier-ignore
  ground("plan", ["key", "quarter", "client"], { 7: "kY", 8: "kB" }, [6, 12]),
  "It's ours",
);

/** A formula that was typed in B's row, 5, as it is written in B's new row, 6. */
export const moved = (formula: string, then = after): string =>
  addressed(lasting(formula, 4, before), 5, then);
