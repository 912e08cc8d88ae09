import { dayText, firstDay, monthFromText, monthOf, monthText, serialOf } from "../../src/calendar";

// Serial numbers as Excel's DATE gives them.
test.each<[number, number, number, number | null]>([
  [1980, 1, 1, 29221],
  [2000, 2, 29, 36585],
  [2025, 1, 1, 45658],
  [2024, 2, 29, 45351],
  [2026, 9, 30, 46295],
  [2100, 12, 31, 73415],
  [1979, 12, 31, null],
  [2101, 1, 1, null],
  [2025, 2, 29, null],
  [2100, 2, 29, null],
  [2026, 4, 31, null],
  [2024, 4, 31, null],
  [2026, 13, 1, null],
  [2026, 0, 1, null],
  [2026, 1, 0, null],
])("serialOf(%d, %d, %d) is %d", (year, month, day, serial) =>
  expect(serialOf(year, month, day)).toBe(serial),
);

// By the calendar that every browser has: no day is left out and none counted twice.
test("every day from 1980 to 2100 has the number behind the one before it", () => {
  const days = [];
  for (let time = Date.UTC(1980, 0, 1); time <= Date.UTC(2100, 11, 31); time += 86_400_000) {
    const date = new Date(time);
    days.push(serialOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()));
  }
  expect(days).toEqual(Array.from({ length: 44195 }, (_, place) => 29221 + place));
});

test.each([
  ["2026-09-01", "2026-09"],
  ["2026-09-30", "2026-09"],
  ["1999-12-31", "1999-12"],
])("%s lies in %s", (text, month) => {
  const [year, number, day] = text.split("-").map(Number);
  const serial = serialOf(year, number, day) as number;
  expect([dayText(serial), dayText(serial + 0.99), monthText(monthOf(serial))]).toEqual([text, text, month]);
});

test.each<[string, string | null]>([
  ["2026-09", "2026-09"],
  [" 2026-9 ", "2026-09"],
  ["2026-12", "2026-12"],
  ["2026-13", null],
  ["2026-00", null],
  ["1979-12", null],
  ["26-09", null],
  ["September", null],
  ["2026-09-01", null],
  ["from 2026-09", null],
  ["", null],
])("monthFromText: %j is %j", (text, month) => {
  const found = monthFromText(text);
  expect(found === null ? null : monthText(found)).toBe(month);
});

test("months follow each other, and each begins on its first day", () => {
  const first = monthFromText("1980-01") as number;
  const last = monthFromText("2100-12") as number;
  for (let month = first; month <= last; month++) {
    expect(dayText(firstDay(month))).toBe(`${monthText(month)}-01`);
    if (month < last) expect(monthOf(firstDay(month + 1) - 1)).toBe(month);
  }
});
