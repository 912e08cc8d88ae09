import { atOnce } from "../../../../src/slices";
import { backtest } from "../../../../src/measures/backtest/backtest";
import { take, type Sheets } from "../../small";

/* Method, part 7. Each case is worked by hand; all of it lies before July 2026. */

const tried = (lines: string, more: Sheets = {}) => {
  const { portfolio } = take({ Lines: `Client | Offering | Date | Revenue | Cost\n${lines}`, ...more });
  const { trials, offers, popularity } = atOnce(backtest(portfolio));
  return [trials, offers.first, offers.firstThree, popularity.first, popularity.firstThree];
};

/** Six clients with Email and Backup from January on. */
const six = ["Ada", "Bob", "Cid", "Dot", "Eva", "Fay"]
  .map((name) => `${name} | Email | 2026-01-10 | 100 | 40\n${name} | Backup | 2026-01-10 | 200 | 80`)
  .join("\n");

test.each<[string, string, number[]]>([
  ["who bought everything in one month is no trial", six, [0, 0, 0, 0, 0]],
  // In April Gil lacks Backup alone.
  [
    "the last new offering is hidden: it is the only gap, and so the first",
    `${six}\nGil | Email | 2026-01-12 | 90 | 40\nGil | Backup | 2026-05-12 | 150 | 60`,
    [1, 1, 1, 1, 1],
  ],
  // Up to April one of seven has Voice, at 5,000 with a margin of 90 %: fit (1+10/6)÷16 = 1/6 × 4,500 = 750 beats
  // Backup's (6+10)÷16 = 1 × 120; by popularity Backup is first.
  [
    "margin and popularity may disagree",
    `${six}\nAda | Voice | 2026-01-10 | 5000 | 500\nGil | Email | 2026-01-12 | 90 | 40\nGil | Voice | 2026-05-12 | 4000 | 400`,
    [1, 1, 1, 0, 1],
  ],
  // Gil bought both in May: one trial, and Backup or Voice first is a hit.
  [
    "two first bought in one month are one trial",
    `${six}\nAda | Voice | 2026-01-10 | 5000 | 500\nGil | Email | 2026-01-12 | 90 | 40\nGil | Voice | 2026-05-12 | 4000 | 400\nGil | Backup | 2026-05-13 | 150 | 60`,
    [1, 1, 1, 1, 1],
  ],
  // Nobody had Voice up to April: no price, so it is not offered; among the gaps it is the second after Backup.
  [
    "what nobody had before is never offered",
    `${six}\nGil | Email | 2026-01-12 | 90 | 40\nGil | Voice | 2026-05-12 | 4000 | 400`,
    [1, 0, 0, 0, 1],
  ],
  // Bought again, or a credit, is no first purchase.
  [
    "only first purchases count",
    `${six}\nGil | Email | 2026-01-12 | 90 | 40\nGil | Email | 2026-05-12 | 90 | 40\nGil | Backup | 2026-05-12 | -5 | 0`,
    [0, 0, 0, 0, 0],
  ],
])("%s", (_, lines, expected) => expect(tried(lines)).toEqual(expected));

test("what the tables mark or say of later does not help", () => {
  const lines = `${six}\nGil | Email | 2026-01-12 | 90 | 40\nGil | Backup | 2026-05-12 | 150 | 60`;
  expect(tried(lines, { Clients: "Client | Client since\nGil | 2026-06-01\nHal | 2026-01-01" })).toEqual([
    1, 1, 1, 1, 1,
  ]);
});

test("without dated lines there is no trial", () => {
  const { portfolio } = take({ Clients: "Client | MRR\nAda | 100" });
  expect(atOnce(backtest(portfolio)).trials).toBe(0);
});
