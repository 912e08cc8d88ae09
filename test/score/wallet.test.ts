import { wallet } from "../../src/score/wallet";
import { run } from "../core/small";

/* Revenue ÷ IT budget, by hand. */

/** Clients as "Ada | 30 | 100": what they paid in the window, and their budget; behind that the day they left on. */
function told(rows: readonly string[]) {
  const cells = rows.map((row) => row.split(" | "));
  const { intake, measures, order } = run({
    Lines: ["Client | Offering | Date | Revenue", ...cells.map(([name, paid]) => `${name} | Email | 2026-01-01 | ${paid}`)].join("\n"),
    Clients: ["Client | IT budget | Left on", ...cells.map(([name, , budget, left = ""]) => `${name} | ${budget} | ${left}`)].join("\n"),
  }); // prettier-ignore
  const found = wallet(intake.portfolio, measures);
  const nameOf = (row: number): string => intake.portfolio.clients[measures.listing.clients[row]].label;
  expect(order).toHaveLength(rows.length);
  return (
    found && [
      [found.share.all, Number(found.share.bestTenth.toFixed(9)), found.share.of],
      ...found.open.map(({ row, left, share }) => [nameOf(row), left, share]),
    ]
  );
}

test.each<[string, string[], ReturnType<typeof told>]>([
  ["nobody tells a budget", ["Ada | 30 |", "Bob | 20 | 0"], null],
  // The 90th percentile of 0.25 and 0.5 is nine tenths of the way.
  ["the most money left first", ["Ada | 50 | 100", "Bob | 25 | 100"], [[0.375, 0.475, 2], ["Bob", 75, 0.25], ["Ada", 50, 0.5]]],
  ["who spends it all has nothing open", ["Ada | 100 | 100", "Bob | 250 | 200", "Cid | 50 | 100"], [[1, 1.2, 3], ["Cid", 50, 0.5]]],
  // Who has left counts in the share, for its revenue is of the window.
  ["who has left has nothing open", ["Ada | 50 | 100 | 2026-01-15", "Bob | 25 | 100"], [[0.375, 0.475, 2], ["Bob", 75, 0.25]]],
])("%s", (_, rows, figures) => {
  expect(told(rows)).toEqual(figures);
}); // prettier-ignore
