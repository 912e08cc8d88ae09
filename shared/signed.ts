import { quarterFromText, quarterText, type Quarter } from "../src/quarter";
import { clientAt, type Context } from "./context";
import { rowKey } from "./key";
import type { Planning } from "./planning";
import type { Entries } from "./typed/entries";
import type { Standing } from "./typed/standing";

/** The quarters that the plan's sheet shows as it stands, by row. */
export function quartersShown(standings: readonly Standing[]): Map<string, Quarter> {
  const shown = new Map<string, Quarter>();
  const plan = standings.find(({ kind, readable, whole }) => kind === "plan" && readable && whole);
  if (!plan) return shown;
  const column = plan.columns.indexOf("quarter");
  for (const [index, row] of plan.rows) {
    const quarter = quarterFromText(String(plan.cells[index][column] ?? ""));
    if (quarter !== null) shown.set(row, quarter);
  }
  return shown;
}

/**
 * Writes down the quarter of every client that has signed without one, so that it stays there
 * however the plan changes.
 */
export function keepSigned(context: Context, { rows, plan }: Planning, entries: Entries): void {
  rows.forEach(({ status, target }, row) => {
    const own = rowKey(clientAt(context, row).key);
    const quarter = target ?? plan.quarters[row];
    if (status !== "signed" || quarter === null || entries.value(own, "targetQuarter") !== null) return;
    entries.set(own, "targetQuarter", { value: quarterText(quarter) });
  });
}
