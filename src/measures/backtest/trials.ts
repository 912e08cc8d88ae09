import { monthOf, type Month } from "../../calendar";
import type { Portfolio } from "../../portfolio";
import { firstBuys } from "../first-buys";

/** What a client first bought in its last month with something new. */
export interface Trial {
  readonly client: number;
  readonly hidden: readonly number[];
}

/**
 * Trials by month, earliest first; a client's first purchase is none.
 *
 * @source Method, part 7 (backtest).
 */
export function trialsByMonth(portfolio: Portfolio): { month: Month; trials: readonly Trial[] }[] {
  const { clients, offerings } = portfolio;
  const width = offerings.length;
  const first = firstBuys(portfolio);
  const byMonth = new Map<Month, Trial[]>();
  for (const client of clients.keys()) {
    const days = first.subarray(client * width, (client + 1) * width);
    const bought = days.filter((day) => day > 0);
    if (bought.length === 0) continue;
    const [earliest, latest] = [Math.min(...bought), Math.max(...bought)].map(monthOf);
    if (latest === earliest) continue;
    const hidden = [...days.keys()].filter((column) => days[column] > 0 && monthOf(days[column]) === latest);
    const same = byMonth.get(latest);
    if (same) same.push({ client, hidden });
    else byMonth.set(latest, [{ client, hidden }]);
  }
  return [...byMonth].sort(([a], [b]) => a - b).map(([month, trials]) => ({ month, trials }));
}
