import type { Cell } from "../../../src/cell";
import { DayOrders, readDate, type DayOrder } from "../../../src/intake/date";
import { day } from "../small";

// Serial numbers by Excel: 2025-01-01 is 45658, 2026-09-30 is 46295.
test.each<[Cell, DayOrder, string | null]>([
  [45658, null, "2025-01-01"],
  [45658.75, null, "2025-01-01"],
  ["45658", null, "2025-01-01"],
  ["2025-01-01", null, "2025-01-01"],
  ["2025/1/1", null, "2025-01-01"],
  ["2025.01.01", null, "2025-01-01"],
  ["2025-01-01T08:15:00.000Z", null, "2025-01-01"],
  ["2025-01-01 8:15 PM", null, "2025-01-01"],
  ["2025-01-01T00:00:00+02:00", null, "2025-01-01"],
  ["2026-09", null, "2026-09-01"],
  ["09/2026", null, "2026-09-01"],
  [202609, null, "2026-09-01"],
  [20260930, null, "2026-09-30"],
  ["20260930", null, "2026-09-30"],
  ["30 Sep 2026", null, "2026-09-30"],
  ["30-Sep-26", null, "2026-09-30"],
  ["30th September 2026", null, "2026-09-30"],
  ["30. September 2026", null, "2026-09-30"],
  ["Sep 30, 2026", null, "2026-09-30"],
  ["September 30th 2026", null, "2026-09-30"],
  ["Sept 2026", null, "2026-09-01"],
  ["Sep-26", null, "2026-09-01"],
  ["Sep '26", null, "2026-09-01"],
  ["sEPTEMBER 2026", null, "2026-09-01"],
  ["09/30/2026", null, "2026-09-30"],
  ["30/09/2026", null, "2026-09-30"],
  ["30/09/26", null, "2026-09-30"],
  ["30.09.2026", null, "2026-09-30"],
  ["03.04.2026", null, "2026-04-03"],
  ["03/04/2026", "day first", "2026-04-03"],
  ["03/04/2026", "month first", "2026-03-04"],
  ["04/04/2026", null, "2026-04-04"],
  ["03/04/79", "month first", "2079-03-04"],
  ["03/04/81", "month first", "1981-03-04"],
  ["1980-01-01", null, "1980-01-01"],
  ["2100-12-31", null, "2100-12-31"],
  ["29 Feb 2024", null, "2024-02-29"],
  ["Wednesday, September 30, 2026", null, "2026-09-30"],
  ["Wed 30 Sep 2026", null, "2026-09-30"],
  ["thurs., 2026-10-01", null, "2026-10-01"],
  ["\u200e30/\u200e09/\u200e2026", null, "2026-09-30"],
])("readDate: %j read %j is %s", (cell, order, text) =>
  expect(readDate(cell, order)).toBe(text === null ? null : day(text)),
);

// Refuse rather than guess.
test.each<[string, Cell, DayOrder]>([
  ["nothing", null, null],
  ["empty", "", null],
  ["a truth value", true, null],
  ["a word", "soon", null],
  ["a word that begins like a month", "Marble 2026", null],
  ["another one", "5 Decimal 2026", null],
  ["a month in a language that is not ours", "Mai 2026", null],
  ["3 April or 4 March", "03/04/2026", null],
  ["the same in a column of both orders", "03/04/2026", "mixed"],
  ["30 February", "2026-02-30", null],
  ["29 February of no leap year", "29/02/2026", null],
  ["month 13", "2026-13-01", null],
  ["13 13", "13/13/2026", null],
  ["1979", "1979-12-31", null],
  ["2101", "2101-01-01", null],
  ["a year as a number", 2026, null],
  ["the serial number of 1979-12-31", 29220, null],
  ["the serial number of 2101-01-01", 73416, null],
  ["0", 0, null],
  ["less than 0", -45658, null],
  ["infinity", Infinity, null],
  ["not a number", NaN, null],
  ["a day without a year", "30 Sep", null],
  ["a weekday alone", "Wednesday", null],
  ["a word that begins like a weekday", "Sunset, 30 Sep 2026", null],
  ["marks of two kinds", "30/09-2026", null],
  ["a time of day", "08:15", null],
  ["a very long text", ` ${" ".repeat(5000)}2026-01-01x`, null],
])("readDate refuses %s", (_, cell, order) => expect(readDate(cell, order)).toBeNull());

// By hand: a number above 12 settles which one is the day.
test.each<[string, string[], DayOrder]>([
  ["nothing tells", ["03/04/2026", "05/06/2026"], null],
  ["a 13 in front", ["03/04/2026", "13/04/2026"], "day first"],
  ["a 13 in the middle", ["03/04/2026", "04/13/2026"], "month first"],
  ["both", ["13/04/2026", "04/13/2026"], "mixed"],
  ["dots stand in day first countries", ["03.04.2026"], "day first"],
  ["with a time of day", ["13/04/2026 10:00"], "day first"],
  ["other forms do not tell", ["2026-04-13", "13 Apr 2026"], null],
])("the order of a column: %s", (_, column, order) => {
  const orders = new DayOrders();
  for (const text of column) orders.look(text);
  expect(orders.order).toBe(order);
});
