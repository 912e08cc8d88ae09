import { monthOf } from "../src/calendar";
import {
  accountedQuarters,
  firstInvoices,
  planAgainstActual,
  type PlanActual,
} from "../src/measures/plan-actual";
import { quarterOf } from "../src/quarter";
import { clientAt, type Context } from "./context";
import type { Planning } from "./planning";

/**
 * Plan against actual, of the quarters up to that of the day of the run.
 *
 * @returns The latest quarter first, managers by name.
 */
export function planAccount(context: Context, { rows, plan }: Planning): PlanActual[] {
  const { intake, measures, policies, today } = context;
  const { yearStart } = policies;
  const { portfolio } = intake;
  const quarters = accountedQuarters(rows, plan, quarterOf(portfolio.window.last, yearStart));
  const invoiced = firstInvoices(portfolio, measures.listing, quarters, yearStart);
  const managers = rows.map((_, row) => clientAt(context, row).accountManager);
  const now = quarterOf(monthOf(today), yearStart);
  return planAgainstActual(rows, quarters, managers, invoiced)
    .filter(({ quarter }) => quarter <= now)
    .sort((a, b) => b.quarter - a.quarter);
}
