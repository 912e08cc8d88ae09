import fc from "fast-check";
import { monthFromText, type Month } from "../../src/calendar";
import { lastMonthOf, quarterFromText, quarterOf, quarterText } from "../../src/quarter";
import { refusal } from "./refusal";

const month = (text: string): Month => monthFromText(text) as Month;

// By hand. A year that starts in July 2026 ends in June 2027, and is called 2027.
test.each<[string, number, string]>([
  ["2026-01", 1, "2026-Q1"],
  ["2026-03", 1, "2026-Q1"],
  ["2026-04", 1, "2026-Q2"],
  ["2026-12", 1, "2026-Q4"],
  ["2026-06", 7, "2026-Q4"],
  ["2026-07", 7, "2027-Q1"],
  ["2026-10", 7, "2027-Q2"],
  ["2027-06", 7, "2027-Q4"],
  ["2026-03", 4, "2026-Q4"],
  ["2026-04", 4, "2027-Q1"],
  ["2026-01", 2, "2026-Q4"],
  ["2026-02", 2, "2027-Q1"],
  ["2026-11", 12, "2026-Q4"],
  ["2026-12", 12, "2027-Q1"],
])("%s lies in, the year starting in month %d, %s", (text, yearStart, quarter) =>
  expect(quarterText(quarterOf(month(text), yearStart))).toBe(quarter),
);

test("without a word the year starts in January", () =>
  expect(quarterText(quarterOf(month("2026-05")))).toBe("2026-Q2"));

test.each([0, 13, 1.5, NaN])("no year starts in month %d", (yearStart) =>
  expect(refusal(() => quarterOf(month("2026-05"), yearStart))).toEqual([
    "quarter/year-start",
    `The fiscal year starts in a month from 1 to 12: found ${yearStart}. Enter 1 for January.`,
  ]),
);

test.each<[string, string | null]>([
  ["2026-Q4", "2026-Q4"],
  ["2026 Q4", "2026-Q4"],
  ["Q4 2026", "2026-Q4"],
  ["q4/2026", "2026-Q4"],
  ["Q1-2026", "2026-Q1"],
  ["2026/q1", "2026-Q1"],
  ["  2026 \u00a0Q2 ", "2026-Q2"],
  ["1980-Q1", "1980-Q1"],
  ["2100-Q4", "2100-Q4"],
  ["1979-Q4", null],
  ["2101-Q1", null],
  ["2026-Q5", null],
  ["2026-Q0", null],
  ["2026-4", null],
  ["2026Q4", null],
  ["Q42026", null],
  ["26-Q4", null],
  ["Q4 26", null],
  ["Q4", null],
  ["2026", null],
  ["2026-Q4 or later", null],
  ["by 2026-Q4", null],
  ["Q4 2026-Q4", null],
  ["2026-10", null],
  ["46295", null],
  ["", null],
])("quarterFromText: %j is %j", (text, quarter) => {
  const found = quarterFromText(text);
  expect(found === null ? null : quarterText(found)).toBe(quarter);
});

test("a quarter as written is read as itself, and the next is one more", () => {
  const first = quarterFromText("1980-Q1") as number;
  const last = quarterFromText("2100-Q4") as number;
  expect(last - first).toBe(121 * 4 - 1);
  for (let quarter = first; quarter <= last; quarter++) {
    expect(quarterFromText(quarterText(quarter))).toBe(quarter);
  }
});

test("three months make a quarter, whenever the year starts", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: month("1980-01"), max: month("2100-12") }),
      fc.integer({ min: 1, max: 12 }),
      (at, yearStart) => {
        const quarter = quarterOf(at, yearStart);
        const last = lastMonthOf(quarter, yearStart);
        expect([last - 2, last, last + 1].map((one) => quarterOf(one, yearStart) - quarter)).toEqual([
          0, 0, 1,
        ]);
        expect(quarterOf(at + 3, yearStart)).toBe(quarter + 1);
        expect([0, 1, 2].filter((more) => quarterOf(at + more, yearStart) === quarter).length).toBe(
          3 - ((at + 13 - yearStart) % 3),
        );
      },
    ),
  ));
