import { dayText } from "../../../src/calendar";
import { places, take } from "../small";

/** The days of Ada's lines, and the addresses of the rows that have none. */
function daysOf(dates: readonly string[]) {
  const rows = dates.map((date) => `Ada | Backup | ${date} | 5`);
  const intake = take({ Lines: `Client | Offering | Date | Revenue\n${rows.join("\n")}` });
  const { day, count } = intake.portfolio.lines;
  return { days: Array.from(day.subarray(0, count), dayText), left: places(intake).map(([place]) => place) };
}

// Method, part 2: the column says which number is the day, wherever in it the proof stands.
test.each<[string, string[], string[], string[]]>([
  ["a proof in front", ["13/02/2026", "03/04/2026"], ["2026-02-13", "2026-04-03"], []],
  ["a proof at the end", ["03/04/2026", "02/13/2026"], ["2026-03-04", "2026-02-13"], []],
  [
    "behind dates as programs write them",
    ["2026-01-31", "03/04/2026", "13/02/2026"],
    ["2026-01-31", "2026-04-03", "2026-02-13"],
    [],
  ],
  ["behind numbers", ["46023", "03/04/2026", "02/13/2026"], ["2026-01-01", "2026-03-04", "2026-02-13"], []],
  ["no proof", ["2026-01-31", "03/04/2026"], ["2026-01-31"], ["C3"]],
  [
    "no such day",
    ["2026-02-29", "2026-13-01", "2026-00-10", "2026-02-28"],
    ["2026-02-28"],
    ["C2", "C3", "C4"],
  ],
  ["almost as programs write them", ["2026-1x-05", "2026-01-1", "2026-1-011"], ["2026-01-01"], ["C2", "C4"]],
])("dates of lines: %s", (_, dates, days, left) => expect(daysOf(dates)).toEqual({ days, left }));
