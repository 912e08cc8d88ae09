import type { SummaryCell } from "../book";
import type { Context } from "../context";

/**
 * What a holder pays for an offering. Where the Holdings sheet is there the cell looks at
 * it; where nobody pays, the list price stands in and says so.
 */
export function averageCell(context: Context, index: number): SummaryCell {
  const { measures, intake, kinds, policies } = context;
  const { averages } = measures;
  const found = averages.perClient[index];
  const value = Number.isNaN(found) ? null : found;
  const estimated = averages.estimated[index] === 1;
  const otherwise = intake.portfolio.offerings[index].listPrice ?? '""';
  const byFormula = kinds.has("holdings") && !policies.perSeat && policies.averageBy === "mean";
  const formula = `IFERROR(AVERAGEIF({holdings!o${index}:body},">0"),${otherwise})`;
  return { value, look: "money", estimated, ...(byFormula ? { formula } : {}) };
}
