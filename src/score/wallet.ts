import type { Measures } from "../measures/measure";
import type { Portfolio } from "../portfolio";
import { exactSum } from "../sums";
import { beside, type Beside } from "./beside";

/** How much of their IT budgets clients spend with us. */
export interface Wallet {
  /** Revenue ÷ IT budget: of all together, and where the best tenth begins. Fractions. */
  readonly share: Beside;
  /** Rows with the most money left, the most first. */
  readonly open: readonly { readonly row: number; readonly left: number; readonly share: number }[];
}

/**
 * Share of wallet, over the clients whose IT budget is known and above 0.
 *
 * @returns null when there is none. Clients that have left have nothing open.
 * @source Method, part 14 (wallet).
 */
export function wallet({ clients }: Portfolio, { listing, year, ranking }: Measures): Wallet | null {
  const budget = (row: number): number => clients[listing.clients[row]].itBudget ?? 0;
  const rows = ranking.filter((row) => budget(row) > 0);
  const all = exactSum(rows.map((row) => year.total[row])) / exactSum(rows.map(budget));
  const share = beside(
    all,
    rows.map((row) => year.total[row] / budget(row)),
  );
  if (share === null) return null;
  const open = rows
    .filter((row) => listing.standing[row] !== "Left")
    .map((row) => ({ row, left: budget(row) - year.total[row], share: year.total[row] / budget(row) }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => b.left - a.left);
  return { share, open };
}
