import type { Cell } from "../../src/cell";
import { lastMonthOf, quarterFromText } from "../../src/quarter";
import type { HistoryRow, Snapshot } from "../../src/score/history";
import type { Standing } from "./standing";

/** The columns of its sheet that hold figures, beside Key and Client. */
export const historyHeaders = {
  quarter: "Quarter",
  class: "Class",
  revenue: "Revenue",
  margin: "Margin %",
  stack: "Stack %",
  potential: "Potential",
} as const;

/**
 * The history as it stands on its sheet, for a workbook that has lost its journal.
 *
 * @param rowNamed A client's row by what it is called.
 * @param yearStart The fiscal year's first month, by which the sheet's quarters are named.
 * @returns The latest first.
 */
export function standingHistory(
  standings: readonly Standing[],
  rowNamed: (label: string) => string,
  yearStart: number,
): Snapshot[] {
  const standing = standings.find(({ kind, readable }) => kind === "history" && readable);
  if (!standing) return [];
  const at = new Map(standing.columns.map((name, column) => [name, column]));
  const months = new Map<number, HistoryRow[]>();
  for (const index of standing.rows.keys()) {
    const cell = (name: string): Cell => standing.cells[index][at.get(name) ?? -1] ?? null;
    const figure = (name: string): number | null => {
      const value = cell(name);
      return typeof value === "number" ? value : null;
    };
    const quarter = quarterFromText(String(cell("quarter") ?? ""));
    const [client, revenue] = [cell("client"), figure("revenue")];
    if (quarter === null || client === null || revenue === null) continue;
    const month = lastMonthOf(quarter, yearStart);
    const rows = months.get(month) ?? [];
    rows.push({
      client: rowNamed(String(client)),
      class: String(cell("class") ?? ""),
      revenue,
      margin: figure("margin"),
      stack: figure("stack"),
      potential: figure("potential") ?? 0,
    });
    months.set(month, rows);
  }
  return [...months].map(([month, rows]) => ({ month, rows })).sort((a, b) => b.month - a.month);
}
