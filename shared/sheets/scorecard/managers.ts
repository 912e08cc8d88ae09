import { firstDay } from "../../../src/calendar";
import { accountManagers } from "../../../src/score/managers";
import type { Sales } from "../../../src/score/sale-kinds";
import { rowKey } from "../../key";
import type { Context } from "../../context";
import { row, type Section } from "./row";

/** What clients without an account manager stand under. */
export const NO_MANAGER = "(No account manager)";

/** The account managers, ranked by gross margin. */
export function managerSection({ intake, measures, won, policies }: Context, sales: Sales): Section {
  const { clients, window } = intake.portfolio;
  const found = accountManagers(intake.portfolio, measures, sales);
  if (found.every(({ name }) => name === null)) return { section: "Account managers", rows: [] };
  const since = firstDay(window.first);
  const wins = new Map<string, number>();
  for (const { row: key, day } of won) if (day >= since) wins.set(key, (wins.get(key) ?? 0) + 1);
  return {
    section: "Account managers",
    rows: found.flatMap((one, index) => {
      const item = one.name ?? NO_MANAGER;
      const rank = one.name === null ? null : `rank ${index + 1}`;
      const offers = [...one.members].reduce(
        (sum, client) => sum + (wins.get(rowKey(clients[client].key)) ?? 0),
        0,
      );
      return [
        ...row(item, "Gross margin", "money", one.gross, rank),
        ...row(item, "Margin a client", "money", one.marginPerClient),
        ...row(item, "Role", "letter", one.role),
        ...row(item, "Clients", "count", one.clients),
        ...row(item, "Revenue", "money", one.revenue),
        ...row(item, "Mean stack %", "share", one.meanStack),
        ...row(item, "Potential", "money", one.potential),
        ...row(item, "Offers won in the window and since", "count", offers),
        ...row(item, "Cross-sale revenue", "money", one.crossSales),
        ...row(item, "Cross-sale margin", "money", one.crossSalesMargin),
        ...row(item, "Cross-sale share of revenue", "share", one.crossSaleShare, policies.crossSaleTarget, {
          benchmarkLook: "target",
        }),
      ].map((each) => ({ ...each, id: one.name === null ? "" : item }));
    }),
  };
}
