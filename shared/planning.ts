import { clientsWon } from "../src/measures/plan-actual";
import { planRows, type PlanEntry } from "../src/measures/plan-rows";
import { planUpgrades, type Plan, type PlanRow } from "../src/measures/plan";
import { statusOf } from "../src/measures/plan-status";
import { quarterFromText, quarterOf, type Quarter } from "../src/quarter";
import type { Cell } from "../src/cell";
import { isBlank } from "../src/cell";
import { clientAt, type Context } from "./context";
import { rowKey } from "./key";
import { addressOf, type Place } from "./layout/address";
import type { Finding } from "./outcome";
import type { Entries } from "./typed/entries";
import { cellSlot, columnIn, planFields } from "./typed/slot";

/** Who is upgraded when, by the figures and by what people typed. */
export interface Planning {
  /** By row of the listing. */
  readonly rows: readonly PlanRow[];
  readonly plan: Plan;
  /** Rows of the sheet, in order: planned ones by quarter, then those without a quarter. */
  readonly order: readonly number[];
  /** Rows whose Target quarter is no quarter, with the text. */
  readonly unread: readonly { readonly row: number; readonly text: string }[];
}

/** Whether the plan's sheet shows an entry: then its client stands there, planned or not. */
function isOnPlan(slot: string): boolean {
  return planFields.includes(slot) || columnIn(slot, cellSlot, "plan") !== null;
}

/**
 * The plan, with what people typed beside each client.
 *
 * @param shown The quarters that the plan's sheet shows as it stands, by row: who has signed without one stays there.
 */
export function planning(context: Context, entries: Entries, shown: ReadonlyMap<string, Quarter>): Planning {
  const { measures, intake, policies } = context;
  const { portfolio } = intake;
  const typed = new Map<string, PlanEntry>();
  const unread: { row: number; text: string }[] = [];
  const noted = new Set<number>();
  for (const row of measures.listing.clients.keys()) {
    const { key } = clientAt(context, row);
    const own = entries.of(rowKey(key));
    if (![...own.keys()].some(isOnPlan)) continue;
    noted.add(row);
    const target = textOf(own.get("targetQuarter")?.value);
    const quarter = target === null ? null : quarterFromText(target);
    if (target !== null && quarter === null) unread.push({ row, text: target });
    const status = statusOf(textOf(own.get("status")?.value));
    const kept = status === "signed" && target === null ? (shown.get(rowKey(key)) ?? null) : quarter;
    typed.set(key, { target: kept, status });
  }
  const rows = planRows(portfolio, measures, typed);
  const last = quarterOf(portfolio.window.last, policies.yearStart);
  const plan = planUpgrades(rows, last, clientsWon(portfolio, policies.yearStart), policies.plan);
  const served = plan.byQuarter.flatMap((quarter) => quarter.rows);
  const planned = new Set(served);
  const others = measures.order.filter(
    (row) => !planned.has(row) && (rows[row].wave !== null || noted.has(row)),
  );
  return { rows, plan, order: [...served, ...others], unread };
}

/** Target quarters that are no quarters, where they stand. */
export function unreadQuarters(
  context: Context,
  { unread, order }: Planning,
  place: Place | undefined,
): Finding[] {
  if (!place || unread.length === 0) return [];
  const rank = new Map(order.map((row, index) => [row, index]));
  return unread.map(({ row, text }) => ({
    sheet: place.sheet,
    address: addressOf(
      place.firstRow + (rank.get(row) as number),
      place.columns.get("targetQuarter") as number,
    ),
    found: text,
    advice: "Not a quarter, so the plan chooses one. Write it like 2026-Q4, or clear the cell.",
    amount: null,
    about: rowKey(clientAt(context, row).key),
  }));
}

function textOf(value: Cell | undefined): string | null {
  return value === undefined || isBlank(value) ? null : String(value);
}
