import { firstDay, monthOf } from "../calendar";
import type { Portfolio } from "../portfolio";
import { quarterOf, type Quarter } from "../quarter";
import { compareText, nameKey } from "../text";
import { firstBuys } from "./first-buys";
import type { Listing } from "./listing";
import type { Plan, PlanRow } from "./plan";

/** Clients planned for one quarter, of one account manager. */
export interface PlanActual {
  readonly quarter: Quarter;
  /** As first written; null for clients without one. */
  readonly accountManager: string | null;
  readonly planned: number;
  readonly signed: number;
  /** Clients to whom an in-stack offering was first invoiced in the quarter, and how many these were. */
  readonly invoiced: number;
  readonly offerings: number;
}

/**
 * The quarter against which a client's success is held: its quarter in the plan, and once it
 * has left the plan the one typed, where that is past or it has signed.
 *
 * @param last The quarter of the window's last month.
 * @returns By row; null for clients that were not planned.
 * @source Method, part 9.
 */
export function accountedQuarters(rows: readonly PlanRow[], plan: Plan, last: Quarter): (Quarter | null)[] {
  return rows.map(({ target, status }, row) => {
    const kept = target !== null && (target <= last || status === "signed") ? target : null;
    return plan.quarters[row] ?? kept;
  });
}

/**
 * In-stack offerings first invoiced to each client in the quarter planned for it.
 *
 * @param quarters By row of the listing; null for clients that were not planned.
 * @param yearStart The fiscal year's first month, 1 to 12.
 * @returns Number of offerings by row. An invoice is a line above 0, up to the window's end.
 * @throws Fault "quarter/year-start" when there is no such month.
 * @source Method, part 9.
 */
export function firstInvoices(
  portfolio: Portfolio,
  { clients }: Listing,
  quarters: readonly (Quarter | null)[],
  yearStart = 1,
): Int32Array {
  const { offerings } = portfolio;
  const width = offerings.length;
  const first = firstBuys(portfolio);
  return Int32Array.from(quarters, (quarter, row) => {
    if (quarter === null) return 0;
    const base = clients[row] * width;
    return offerings.filter(({ inStack }, column) => {
      const day = first[base + column];
      return inStack && day > 0 && quarterOf(monthOf(day), yearStart) === quarter;
    }).length;
  });
}

/**
 * New clients by the quarter of their first invoice.
 *
 * @param yearStart The fiscal year's first month, 1 to 12.
 * @returns Clients first seen in the data's first twelve months are of unknown start and not counted, unless Client since lies inside the data.
 * @throws Fault "quarter/year-start" when there is no such month.
 * @source Method, parts 9 and 10 (unknown start).
 */
export function clientsWon({ clients, lines, window }: Portfolio, yearStart = 1): Map<Quarter, number> {
  const won = new Map<Quarter, number>();
  if (window.dataFrom === null) return won;
  const first = new Int32Array(clients.length);
  const [from, end] = [firstDay(window.dataFrom), firstDay(window.last + 1)];
  const known = firstDay(window.dataFrom + 12);
  for (let line = 0; line < lines.count; line++) {
    const [client, day] = [lines.client[line], lines.day[line]];
    if (day >= end || !(lines.revenue[line] > 0)) continue;
    if (first[client] === 0 || day < first[client]) first[client] = day;
  }
  clients.forEach(({ since }, client) => {
    const day = first[client];
    if (day === 0 || (since === null ? day < known : since < from)) return;
    const quarter = quarterOf(monthOf(day), yearStart);
    won.set(quarter, (won.get(quarter) ?? 0) + 1);
  });
  return won;
}

/**
 * Plan against actual, by quarter and account manager.
 *
 * @param quarters By row, as `accountedQuarters` gives them.
 * @param managers By row, as written; spellings of one name are one.
 * @param invoiced Offerings by row, as `firstInvoices` gives them.
 * @returns The earliest quarter first, managers by name, those without one last.
 * @source Method, part 9.
 */
export function planAgainstActual(
  rows: readonly PlanRow[],
  quarters: readonly (Quarter | null)[],
  managers: readonly (string | null)[],
  invoiced: Int32Array,
): PlanActual[] {
  const found = new Map<string, { -readonly [Field in keyof PlanActual]: PlanActual[Field] }>();
  const names = new Map<string, string>();
  rows.forEach(({ status }, row) => {
    const [quarter, manager] = [quarters[row], managers[row]];
    if (manager !== null && !names.has(nameKey(manager))) names.set(nameKey(manager), manager);
    if (quarter === null) return;
    const accountManager = manager === null ? null : (names.get(nameKey(manager)) as string);
    const place = `${quarter} ${accountManager ?? ""}`;
    const one = found.get(place) ?? {
      quarter,
      accountManager,
      planned: 0,
      signed: 0,
      invoiced: 0,
      offerings: 0,
    };
    one.planned++;
    if (status === "signed") one.signed++;
    if (invoiced[row] > 0) one.invoiced++;
    one.offerings += invoiced[row];
    found.set(place, one);
  });
  return [...found.values()].sort(
    (a, b) => a.quarter - b.quarter || byManager(a.accountManager, b.accountManager),
  );
}

function byManager(a: string | null, b: string | null): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : compareText(a, b);
}
