import {
  byRevenue,
  clientsThatMake,
  cumulativeShare,
  shareBefore,
  shareOfTotal,
  type Column,
} from "../../../src/measures/shares";
import { refusal } from "../refusal";

// By hand: 50 of 100, then 80, then 100.
test.each<[string, Column, Column]>([
  ["sorted or not, the share is the same", [20, 50, 30], [1, 0.5, 0.8]],
  ["ties run in the order given", [40, 20, 40], [0.4, 1, 0.8]],
  ["a credit rises above 1 and returns", [90, 30, -20], [0.9, 1.2, 1]],
  ["a blank row stays blank", [60, null, 40], [0.6, null, 1]],
  ["0 is a client, blank is none", [60, 0, null, 40], [0.6, 1, null, 1]],
  ["one client", [7], [1]],
  ["a million alike", [1e6, 1e6], [0.5, 1]],
])("cumulativeShare: %s", (_, revenues, shares) => expect(cumulativeShare(revenues)).toEqual(shares));

// Cents that no double holds: 0.1 + 0.2 + 0.7 is 1 all the same.
test("the last share is exactly 1, whatever the cents", () => {
  const revenues = Array.from({ length: 1000 }, (_, at) => (at % 97) + 0.1);
  const shares = cumulativeShare(revenues);
  expect(shares[revenues.indexOf(0.1)]).toBeLessThan(1);
  expect(shares.filter((share) => share === 1)).toHaveLength(1);
});

// By hand, in parts of 100: what stands before a client, or before the first of its equals.
test.each<[string, Column, Column]>([
  ["from the largest on", [20, 50, 30], [0.8, 0, 0.5]],
  ["equals share the start of the first", [25, 50, 25], [0.5, 0, 0.5]],
  ["equal after rounding to a millionth", [25.0000004, 50, 24.9999996], [0.5, 0, 0.5]],
  ["a millionth apart is apart", [30, 30.000001, 39.999999], [0.7, 0.4, 0]],
  ["all equal: all at the start", [5, 5, 5, 5], [0, 0, 0, 0]],
  ["credits stand behind what is above 1", [90, 30, -20], [0, 0.9, 1.2]],
  ["blank rows have none", [null, 10], [null, 0]],
])("shareBefore: %s", (_, revenues, starts) =>
  shareBefore(revenues).forEach((start, row) => {
    const wanted = starts[row];
    if (wanted === null) expect(start).toBeNull();
    else expect(start).toBeCloseTo(wanted, 7);
  }),
);

test.each<[string, Column, Column]>([
  ["of the sum", [20, null, 60], [0.25, null, 0.75]],
  ["credits included, so that it ties to the ledger", [90, 30, -20], [0.9, 0.3, -0.2]],
])("shareOfTotal: %s", (_, revenues, shares) => expect(shareOfTotal(revenues)).toEqual(shares));

// Method, part 3: a sum of 0 or less forms no shares; say so.
test.each<[string, Column, string]>([
  ["zeros", [0, 0], "0"],
  ["what cancels", [0.1, 0.2, -0.3], "0"],
  ["credits", [10, -30], "-20"],
])("no shares of %s", (_, revenues, sum) => {
  const message = `Shares need a total above 0: the revenues sum to ${sum}. Check the range, or leave out the credits.`;
  for (const share of [shareOfTotal, cumulativeShare, shareBefore]) {
    expect(refusal(() => share(revenues))).toEqual(["revenue/no-total", message]);
  }
});

test.each<[string, Column]>([
  ["no row", []],
  ["blank rows", [null, null]],
])("%s: no client, so there is nothing to share and nothing to refuse", (_, revenues) => {
  for (const share of [shareOfTotal, cumulativeShare, shareBefore]) expect(share(revenues)).toEqual(revenues);
});

test.each<[string, Column, number[]]>([
  ["largest first", [20, null, 50, 30], [2, 3, 0]],
  ["equals in the order given", [1, 2, 1.0000001, 2], [1, 3, 0, 2]],
  ["credits last", [-1, 0, -2], [1, 0, 2]],
])("byRevenue: %s", (_, revenues, order) => expect([...byRevenue(revenues)]).toEqual(order));

// By hand from 50, 80, 95, 100.
test.each<[number, number]>([
  [0.5, 1],
  [0.500001, 2],
  [0.8, 2],
  [0.95, 3],
  [1, 4],
  [0.8 + 1e-10, 2],
])("%d of the revenue comes from %d clients", (share, clients) =>
  expect(clientsThatMake(share, [0.8, 1, 0.5, null, 0.95])).toBe(clients),
);
