import { exactSum } from "../../src/sums";
import type { SummaryCell, SummaryRow } from "../book";
import { label, type Context } from "../context";
import type { Entries } from "../typed/entries";
import { whatIfCell } from "./what-if";
import { classRows, countCell, gapCells, meanStackCell, rowKeyOf, sumCell } from "../subtotals";

/** Every cut that the classes were made with, printed where a reader asks for it. */
export function cutsRow({ policies: { cuts } }: Context): SummaryRow {
  return {
    key: "cuts",
    cells: {
      client: label("Cuts"),
      revenue: { value: cuts.core, look: "coreBelow" },
      cumulative: { value: cuts.mid, look: "midBelow" },
      gross: { value: cuts.a, look: "aFrom" },
      margin: { value: cuts.b, look: "bFrom" },
      serviceMargin: { value: cuts.c, look: "cFrom" },
    },
  };
}

/** By class: clients, revenue and its share, margin, mean stack %, gaps, potential. */
export function portfolioTotals(context: Context, entries: Entries): SummaryRow[] {
  const { year, margins, current } = context.measures;
  return classRows(context, (which, rows) => {
    const revenue = exactSum(rows.map((row) => year.total[row]));
    const gross = sumKnown(rows.map((row) => margins[row].gross));
    const own = rowKeyOf(which);
    const share: SummaryCell = {
      value: revenue / current,
      formula: `{revenue@${own}}/{revenue@total}`,
      look: "ofRevenue",
    };
    const cells: Record<string, SummaryCell> = {
      manager: countCell(which, rows),
      revenue: sumCell(which, revenue),
      gross: sumCell(which, gross),
      ...(current > 0 ? { cumulative: share } : {}),
      ...gapCells(which, context, rows),
      ...whatIfCell(context, entries, which),
    };
    if (which === "none") return cells;
    const costedRevenue =
      which === "total" ? "SUM({grossOf:body})" : `SUMIFS({grossOf:body},{class:body},"${which}")`;
    return {
      ...cells,
      margin: {
        value: marginOfCosted(context, rows),
        formula: `IF(${costedRevenue}>0,{gross@${own}}/${costedRevenue},"")`,
      },
      stack: meanStackCell(which, context, rows),
    };
  });
}

/** The margin of clients together, of their revenue whose cost is known; null where there is none. */
export function marginOfCosted({ measures: { margins } }: Context, rows: readonly number[]): number | null {
  const revenue = sumKnown(rows.map((row) => margins[row].grossOf));
  return revenue > 0 ? sumKnown(rows.map((row) => margins[row].gross)) / revenue : null;
}

function sumKnown(amounts: readonly (number | null)[]): number {
  return exactSum(amounts.filter((amount) => amount !== null));
}
