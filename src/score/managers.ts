import type { Measures } from "../measures/measure";
import type { Portfolio, Role } from "../portfolio";
import { exactSum } from "../sums";
import { compareText, nameKey } from "../text";
import { crossSales } from "./cross-sales";
import type { Sales } from "./sale-kinds";

/** One account manager's clients. Money a year; null = not known. */
export interface Manager {
  /** As first written; null for the clients without one. */
  readonly name: string | null;
  readonly role: Role | null;
  readonly clients: number;
  readonly revenue: number;
  /** Of the clients whose margin is known. */
  readonly gross: number | null;
  readonly marginPerClient: number | null;
  readonly meanStack: number | null;
  readonly potential: number;
  readonly crossSales: number;
  readonly crossSalesMargin: number | null;
  /** Cross-sale revenue ÷ revenue; null without revenue. */
  readonly crossSaleShare: number | null;
  /** Clients of the portfolio, by index. */
  readonly members: ReadonlySet<number>;
}

/**
 * The account managers, ranked by gross margin and not by count.
 *
 * @returns The largest gross margin first, unknown ones behind, equal ones by name; last the clients without one.
 * @source Method, parts 10 (by account manager) and 14 (roles).
 */
export function accountManagers(portfolio: Portfolio, measures: Measures, sales: Sales): Manager[] {
  const { clients, roles } = portfolio;
  const { listing, year, margins, stack, potential } = measures;
  const groups = new Map<string | null, { name: string | null; rows: number[] }>();
  listing.clients.forEach((client, row) => {
    const name = clients[client].accountManager;
    const key = name === null ? null : nameKey(name);
    const group = groups.get(key) ?? { name, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  });
  const groupOf = new Int32Array(clients.length).fill(-1);
  [...groups.values()].forEach(({ rows }, group) => {
    for (const row of rows) groupOf[listing.clients[row]] = group;
  });
  const sold = crossSales(portfolio, sales, groupOf, groups.size);
  const managers = [...groups].map(([key, { name, rows }], group): Manager => {
    const known = rows.map((row) => margins[row].gross).filter((gross) => gross !== null);
    const shares = rows.map((row) => stack[row]).filter((share) => share !== null);
    const revenue = exactSum(rows.map((row) => year.total[row]));
    const gross = known.length > 0 ? exactSum(known) : null;
    return {
      name,
      role: key === null ? null : (roles.get(key) ?? null),
      clients: rows.length,
      revenue,
      gross,
      marginPerClient: gross === null ? null : gross / known.length,
      meanStack: shares.length > 0 ? exactSum(shares) / shares.length : null,
      potential: exactSum(rows.map((row) => potential.byClient[row])),
      crossSales: sold[group].revenue,
      crossSalesMargin: sold[group].margin,
      crossSaleShare: revenue > 0 ? sold[group].revenue / revenue : null,
      members: new Set(rows.map((row) => listing.clients[row])),
    };
  });
  return managers.sort(
    (a, b) =>
      Number(a.name === null) - Number(b.name === null) ||
      (b.gross ?? -Infinity) - (a.gross ?? -Infinity) ||
      compareText(a.name ?? "", b.name ?? ""),
  );
}
