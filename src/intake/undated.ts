import { firstDay } from "../calendar";
import {
  streams,
  UNCLASSIFIED,
  type Offering,
  type Portfolio,
  type Reconciliation,
  type Window,
} from "../portfolio";
import { exactSum, Sums } from "../sums";
import type { DescribedClients } from "./clients";
import type { Holdings } from "./holdings";

/** What a year's figures without dates add to the portfolio. */
export interface OtherRevenue extends Pick<Portfolio, "undated" | "holdings" | "marks"> {
  readonly reconciliation: Reconciliation;
}

/**
 * Marks always count; revenue from the Clients table, else from Holdings, where there are no lines.
 *
 * @source Method, part 2: lines beat the Clients table, which beats Holdings.
 */
export function otherRevenue(
  haveLines: boolean,
  clientCount: number,
  offerings: readonly Offering[],
  described: DescribedClients,
  holdings: Holdings,
  window: Window,
): OtherRevenue {
  const width = offerings.length;
  const marks = new Uint8Array(clientCount * width);
  const amounts = new Float64Array(haveLines ? 0 : clientCount * width).fill(NaN);
  for (const { client, offering, revenue } of holdings.cells) {
    const at = client * width + offering;
    if (revenue === null) marks[at] = 1;
    else if (!haveLines) amounts[at] = exactSum([Number.isNaN(amounts[at]) ? 0 : amounts[at], revenue]);
  }
  if (haveLines) {
    const reconciliation = { read: 0, used: 0, outside: 0, problem: 0, totals: 0 };
    return { undated: null, holdings: null, marks, reconciliation };
  }
  const cost = new Float64Array(clientCount).fill(NaN);
  const fromTable = described.givesRevenue;
  const byStream = new Sums(clientCount * streams.length);
  for (const [client, facts] of described.byClient) {
    facts.revenue?.forEach((amount, stream) => byStream.add(client * streams.length + stream, amount));
    if (facts.cost !== null) cost[client] = facts.cost;
  }
  if (!fromTable) {
    for (const { client, offering, revenue } of holdings.cells) {
      const stream = offerings[offering].stream ?? UNCLASSIFIED;
      if (revenue !== null) byStream.add(client * streams.length + stream, revenue);
    }
  }
  const revenue = byStream.values();
  const sums = new Sums(2);
  revenue.forEach((amount, at) => {
    const left = described.byClient.get(Math.floor(at / streams.length))?.leftOn ?? null;
    sums.add(left !== null && left < firstDay(window.first) ? 1 : 0, amount);
  });
  const { problem, totals } = fromTable ? described : holdings;
  const [used, outside] = [sums.at(0), sums.at(1)];
  const anyAmount = holdings.cells.some((cell) => cell.revenue !== null);
  return {
    undated: { revenue, cost },
    holdings: anyAmount ? amounts : null,
    marks,
    reconciliation: { read: exactSum([used, outside, problem, totals]), used, outside, problem, totals },
  };
}
