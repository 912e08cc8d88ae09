import { atOnce } from "../../../../src/slices";
import fc from "fast-check";
import { monthText } from "../../../../src/calendar";
import type { Cell } from "../../../../src/cell";
import { takeIn } from "../../../../src/intake/intake";
import { backtest } from "../../../../src/measures/backtest/backtest";
import { Past } from "../../../../src/measures/backtest/past";
import { groupOf, grouped, type Group } from "../../../../src/measures/peers";
import type { Portfolio } from "../../../../src/portfolio";
import { TODAY } from "../../small";
import { backtestAnew, marketAt } from "./anew";

/* Moving the year on is adding it up anew: on made-up ledgers with credits, ties and restated months. */

const FIRST = 2023 * 12;
const LAST = 2026 * 12 + 5;
const names = Array.from({ length: 14 }, (_, at) => `Client ${at}`);
// Few amounts, so that many sums tie; thirds, which no decimal writes; a fortune, beside which cents get lost.
const amount = fc.constantFrom(100, 100, 250.1, 0.1, 0.2, 0.3, 1 / 3, 19.99, 9e11, 0);
const line = fc
  .record({
    client: fc.constantFrom(...names),
    offering: fc.constantFrom("Backup", "Email", "Phone", "Old", "Older", "New", "Files", ""),
    month: fc.integer({ min: FIRST, max: LAST }),
    amount,
    cost: fc.constantFrom(0.4, 0.4, 1.1, null),
    stream: fc.constantFrom("MRR", "MRR", "Project", ""),
    // Billed once, credited too, or restated: taken back in the same month and billed again.
    times: fc.constantFrom([1], [1], [1], [-1], [1, -1], [1, -1, 1.5]),
  })
  .map(
    ({ client, offering, month, amount: paid, cost, stream, times }): Cell[][] =>
    times.map((by) => [client, offering, `${monthText(month)}-15`, paid * by, cost === null ? null : paid * by * cost, stream]), // prettier-ignore
  );
const sources = fc
  .record({
    lines: fc.array(line, { minLength: 60, maxLength: 160 }),
    segments: fc.array(fc.constantFrom("Dental", "Law", ""), { minLength: 14, maxLength: 14 }),
    profiles: fc.array(fc.constantFrom("yes", "no", ""), { minLength: 14, maxLength: 14 }),
  })
  .map(({ lines, segments, profiles }) => [
    { name: "Lines", cells: [["Client", "Offering", "Date", "Revenue", "Cost", "Stream"], ...lines.flat()] },
    {
      name: "Clients",
      cells: [
        ["Client", "Segment", "In profile"],
        ...names.map((name, at) => [name, segments[at], profiles[at]]),
      ],
    },
    {
      name: "Offerings",
      cells: [
        ["Offering", "Step", "Replaces", "List price", "Margin %", "Segments"],
        ["Email", 1, null, null, 0.3, null],
        ["Backup", 3, null, 90, null, "Dental"],
        ["New", 2, "Old; Older", 70, null, "Dental; Law"],
        ["Phone", 5, null, null, -0.1, "Law"],
      ],
    },
  ]);
const portfolioOf = (tables: { name: string; cells: Cell[][] }[]): Portfolio =>
  takeIn(tables, { today: TODAY, lastMonth: null, mapping: {} }).portfolio;

test("the hits are those of adding every month up anew", () => {
  let trials = 0;
  fc.assert(
    fc.property(sources, (tables) => {
      const portfolio = portfolioOf(tables);
      const moved = atOnce(backtest(portfolio));
      expect(moved).toEqual(backtestAnew(portfolio));
      trials += moved.trials;
    }),
    { numRuns: 25 },
  );
  expect(trials).toBeGreaterThan(100);
});

const facts = (group: Group): unknown[] => [
  group.size,
  [...group.held],
  [...group.applies],
  [...group.held.keys()].map((column) => group.paid(column)),
];

test("in whichever steps the year moves on, every cell, margin and group is as if added up anew", () => {
  const steps = fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 3, maxLength: 9 });
  fc.assert(
    fc.property(sources, steps, (tables, by) => {
      const portfolio = portfolioOf(tables);
      const past = new Past(portfolio);
      let last = FIRST - 1;
      for (const step of by) {
        past.moveTo((last += step));
        const { listing, market } = marketAt(portfolio, last);
        const { matrix } = market;
        const groups = grouped(market, (rows) => groupOf(matrix, rows));
        expect(portfolio.clients.flatMap((_, client) => (past.isListed(client) ? [client] : []))).toEqual([...listing.clients]); // prettier-ignore
        expect(past.margins()).toEqual(market.margins);
        listing.clients.forEach((client, row) => {
          const [own, anew] = [past.matrix, matrix].map((one, at) => {
            const from = (at === 0 ? client : row) * matrix.columns;
            return [one.codes, one.revenue].map((values) => [
              ...values.subarray(from, from + matrix.columns),
            ]);
          });
          expect(own).toEqual(anew);
        });
        expect([past.groups.everyone, past.groups.profiled].map(facts)).toEqual([groups.everyone, groups.profiled].map(facts)); // prettier-ignore
        for (const [segment, group] of groups.bySegment)
          expect(facts(past.groups.bySegment.get(segment) as Group)).toEqual(facts(group));
      }
    }),
    { numRuns: 25 },
  );
});
