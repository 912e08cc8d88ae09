import { monthText } from "../../../src/calendar";
import { take } from "../small";

/** Lines of Ada's by month, each of the amount given. */
const monthly = (amounts: Readonly<Record<string, number>>): string =>
  [
    "Client | Offering | Date | Revenue",
    ...Object.entries(amounts).map(([month, amount]) => `Ada | B | ${month}-15 | ${amount}`),
  ].join("\n");
const windowOf = (text: string, lastMonth?: string) => {
  const { first, last, monthsOfData, dataFrom, incomplete } = take({ Lines: text }, { lastMonth }).portfolio
    .window;
  return {
    span: `${monthText(first)} to ${monthText(last)}`,
    months: monthsOfData,
    from: dataFrom === null ? null : monthText(dataFrom),
    incomplete,
  };
};

// Method, part 1 (window): twelve whole months ending with the month of the latest line.
test.each<[string, Record<string, number>, string | undefined, object]>([
  [
    "the latest line's month is the last",
    { "2025-07": 1, "2026-06": 1 },
    undefined,
    { span: "2025-07 to 2026-06", months: 12, from: "2025-07" },
  ],
  [
    "older lines do not move it",
    { "2020-01": 1, "2026-06": 1 },
    undefined,
    { span: "2025-07 to 2026-06", months: 12, from: "2020-01" },
  ],
  [
    "fewer than twelve months are said, not stretched",
    { "2026-04": 1, "2026-06": 1 },
    undefined,
    { span: "2025-07 to 2026-06", months: 3, from: "2026-04" },
  ],
  ["one month", { "2026-06": 1 }, undefined, { span: "2025-07 to 2026-06", months: 1, from: "2026-06" }],
  [
    "the user's last month",
    { "2024-01": 1, "2026-06": 1 },
    "2026-03",
    { span: "2025-04 to 2026-03", months: 12, from: "2024-01" },
  ],
  [
    "the user's last month before all data",
    { "2026-06": 1 },
    "2026-03",
    { span: "2025-04 to 2026-03", months: 0, from: "2026-06" },
  ],
  [
    "the user's last month after all data",
    { "2026-04": 1 },
    "2026-06",
    { span: "2025-07 to 2026-06", months: 3, from: "2026-04" },
  ],
  [
    "a line of tomorrow does not move it",
    { "2026-06": 1, "2026-07": 1 },
    undefined,
    { span: "2025-07 to 2026-06", months: 1, from: "2026-06" },
  ],
])("%s", (_, amounts, lastMonth, found) =>
  expect(windowOf(monthly(amounts), lastMonth)).toMatchObject(found),
);

test("without lines the window ends with the month before the run", () =>
  expect(windowOf("Client | MRR\nAda | 5")).toEqual({
    span: "2025-07 to 2026-06",
    months: 0,
    from: null,
    incomplete: false,
  }));

const months = [
  "2025-07",
  "2025-08",
  "2025-09",
  "2025-10",
  "2025-11",
  "2025-12",
  "2026-01",
  "2026-02",
  "2026-03",
  "2026-04",
  "2026-05",
  "2026-06",
];
const year = (amounts: readonly number[]): string =>
  monthly(Object.fromEntries(months.map((month, at) => [month, amounts[at]])));
const eleven = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100];

// By hand: half the median of the eleven months before.
test.each<[string, string, boolean]>([
  ["half the usual is whole", year([...eleven, 50]), false],
  ["a cent less is not", year([...eleven, 49.99]), true],
  ["the median does not mind one large month", year([5000, ...eleven.slice(1), 60]), false],
  ["a month of credits is not whole", year([...eleven, -1]), true],
  ["months without lines count as 0", monthly({ "2025-07": 100, "2026-05": 100, "2026-06": 1 }), false],
  [
    "only months since the first line are usual ones",
    monthly({ "2026-04": 100, "2026-05": 100, "2026-06": 49 }),
    true,
  ],
  ["one month has nothing before it", monthly({ "2026-06": 1 }), false],
])("incomplete: %s", (_, text, incomplete) => expect(windowOf(text).incomplete).toBe(incomplete));
