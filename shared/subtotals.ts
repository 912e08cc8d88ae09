import { exactSum } from "../src/sums";
import type { SummaryCell, SummaryRow } from "./book";
import { label, type Context } from "./context";

const classLabels = { A: "Class A", B: "Class B", C: "Class C", D: "Class D" } as const;

/** All clients, one class, or those without a class. */
export type Subtotal = "total" | keyof typeof classLabels | "none";

const rowKeys: Readonly<Record<Subtotal, string>> = {
  total: "total",
  A: "classA",
  B: "classB",
  C: "classC",
  D: "classD",
  none: "classNone",
};

/** The key of a subtotal's row. */
export function rowKeyOf(which: Subtotal): string {
  return rowKeys[which];
}

/**
 * The rows Total, Class A to D and No class.
 *
 * @param cells The cells of one row, from the clients that it is about.
 */
export function classRows(
  { measures: { classes } }: Context,
  cells: (which: Subtotal, rows: number[]) => Record<string, SummaryCell>,
): SummaryRow[] {
  const all = [...classes.keys()];
  const named = Object.keys(classLabels) as (keyof typeof classLabels)[];
  const members = (which: Subtotal): number[] =>
    which === "total"
      ? all
      : all.filter((row) =>
          which === "none" ? !named.some((name) => name === classes[row]) : classes[row] === which,
        );
  return (["total", ...named, "none"] as const).map((which) => ({
    key: rowKeys[which],
    tone: which === "none" ? undefined : which,
    cells: {
      client: label(which === "total" ? "Total" : which === "none" ? "No class" : classLabels[which]),
      ...cells(which, members(which)),
    },
  }));
}

/** Clients without a class are what the four classes leave of the total. */
const rest = "{this@total}-SUM({this@classA},{this@classB},{this@classC},{this@classD})";

/** The sum of a column over the clients of a row. */
export function sumCell(which: Subtotal, value: number): SummaryCell {
  const formula =
    which === "total"
      ? "SUM({this:body})"
      : which === "none"
        ? rest
        : `SUMIFS({this:body},{class:body},"${which}")`;
  return { value, formula };
}

/** How many clients a row is about. */
export function countCell(which: Subtotal, rows: readonly number[]): SummaryCell {
  const formula =
    which === "total" ? "COUNTA({key:body})" : which === "none" ? rest : `COUNTIF({class:body},"${which}")`;
  return { value: rows.length, formula, look: "clients" };
}

/** The plain mean of stack % over the clients of a row that have one. */
export function meanStackCell(
  which: Exclude<Subtotal, "none">,
  { measures: { stack } }: Context,
  rows: readonly number[],
): SummaryCell {
  const known = rows.map((row) => stack[row]).filter((share) => share !== null);
  const mean =
    which === "total" ? "AVERAGE({stack:body})" : `AVERAGEIFS({stack:body},{class:body},"${which}")`;
  return { value: known.length > 0 ? exactSum(known) / known.length : null, formula: `IFERROR(${mean},"")` };
}

/** Gaps and potential of the clients of a row; those that have left have none. */
export function gapCells(
  which: Subtotal,
  { measures }: Context,
  rows: readonly number[],
): Record<"gaps" | "potential", SummaryCell> {
  const open = rows.filter((row) => measures.classes[row] !== "Left");
  const { gapsByClient, byClient } = measures.potential;
  return {
    gaps: sumCell(which, exactSum(open.map((row) => gapsByClient[row]))),
    potential: sumCell(which, exactSum(open.map((row) => byClient[row]))),
  };
}
