import { atOnce } from "../../src/slices";
import type { Cell } from "../../src/cell";
import { takeIn } from "../../src/intake/intake";
import { numberStyle, readNumber } from "../../src/intake/number";
import { readDate } from "../../src/intake/date";
import { backtest } from "../../src/measures/backtest/backtest";
import { measure } from "../../src/measures/measure";
import { Sums } from "../../src/sums";
import { TODAY } from "./small";

// What a run costs, counted and not timed: twice the rows may cost twice as much, not four times.

const options = { today: TODAY, lastMonth: null, mapping: {} };
const header: Cell[] = ["Client", "Offering", "Date", "Revenue", "Cost", "Stream"];
const line = (at: number): Cell[] => [
  `Client ${at % 500}`,
  `Offering ${at % 20}`,
  46000 - (at % 700),
  at % 97,
  at % 89,
  "MRR",
];
const marks = (at: number): Cell[] => [
  `Client ${at}`,
  ...Array.from({ length: 20 }, (_, offering) => (at % (offering + 2) ? null : "Y")),
];

/** Rows that count how often one of their cells is looked at. */
function counting(rows: readonly Cell[][]) {
  const looks = { count: 0 };
  const cells = rows.map(
    (row) =>
      new Proxy(row, {
        get(target, key) {
          looks.count++;
          return Reflect.get(target, key) as unknown;
        },
      }),
  );
  return { cells, looks };
}
function looksAt(head: Cell[], rowOf: (at: number) => Cell[], rows: number): number {
  const { cells, looks } = counting([head, ...Array.from({ length: rows }, (_, at) => rowOf(at))]);
  takeIn([{ name: "Sheet", cells }], options);
  return looks.count / (rows * head.length);
}

test.each<[string, Cell[], (at: number) => Cell[]]>([
  ["invoice lines", header, line],
  ["lines of text", header, (at) => line(at).map((cell) => (typeof cell === "number" ? `${cell}.00` : cell))],
  ["lines that are all problems", header, () => [null, null, "soon", "n/a", null, null]],
  ["a grid of marks", ["Client", ...Array.from({ length: 20 }, (_, at) => `Offering ${at}`)], marks],
  ["a table of clients", ["Client", "Seats", "Segment", "MRR"], (at) => [`Client ${at}`, at, "Dental", at]],
])("taking in %s looks at each cell a few times, however many there are", (_, head, rowOf) => {
  const [few, many] = [500, 4000].map((rows) => looksAt(head, rowOf, rows));
  expect(few).toBeLessThan(25);
  expect(many).toBeLessThan(few * 1.1);
});

/** Additions that measuring takes, by line. */
function additions(lines: number): number {
  const cells = [header, ...Array.from({ length: lines }, (_, at) => line(at))];
  const { portfolio } = takeIn([{ name: "Sheet", cells }], options);
  const add = jest.spyOn(Sums.prototype, "add");
  measure(portfolio, { marks: new Map(), profiles: new Map() });
  const count = add.mock.calls.length;
  add.mockRestore();
  return count / lines;
}

test("measuring adds each line up a few times, however many there are", () => {
  const [few, many] = [additions(20000), additions(80000)];
  expect(many).toBeLessThanOrEqual(few);
  expect(many).toBeLessThan(16);
});

test("a backtest adds each line once and takes it away once, however many months have trials", () => {
  // 503 has no divisor in common with 20: every client buys every offering, in months of its own.
  const bought = (at: number): Cell[] => [`Client ${at % 503}`, ...line(at).slice(1)];
  const cells = [header, ...Array.from({ length: 20000 }, (_, at) => bought(at))];
  const { portfolio } = takeIn([{ name: "Sheet", cells }], options);
  const add = jest.spyOn(Sums.prototype, "add");
  const { trials } = atOnce(backtest(portfolio));
  // Net revenue, and the offering's revenue and cost: three sums a line.
  expect(add.mock.calls.length).toBeLessThanOrEqual(20000 * 3 * 2);
  add.mockRestore();
  expect(trials).toBeGreaterThan(400);
});

// A regular expression that goes back and forth over a long text would take minutes for these.
test.each([
  ["letters", "a".repeat(32767)],
  ["letters and a sign", `${"a".repeat(32766)}+`],
  ["signs", "-".repeat(32767)],
  ["white space", `x${" ".repeat(32000)}x`],
  ["digits", "1".repeat(32767)],
  ["digits and marks", "1,".repeat(16000)],
  ["parentheses", "(".repeat(32767)],
])("a cell full of %s is no number and no date, and is told so at once", (_, text) => {
  const column = new Array<string>(2000).fill(text);
  expect(numberStyle(column)).toEqual({ decimal: "unproven", currency: "" });
  for (const cell of column)
    expect([readNumber(cell, { decimal: ".", currency: "" }), readDate(cell, null)]).toEqual([null, null]);
});
