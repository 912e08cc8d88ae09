import { timings } from "../../../src/measures/timing";
import { dayText } from "../../../src/calendar";
import { day, take } from "../small";

/* When to talk to a client, by hand: its first 90 days, else the 90 days before its contract ends. Today is 10 July 2026. */

const today = day("2026-07-10");

/** The timing of Ada, whose row and lines are given; a line of Bob's makes the data complete. */
function timing(row: string, lines: readonly string[] = []): string {
  const intake = take({
    Clients: `Client | Client since | Contract end\nAda | ${row}`,
    Lines: ["Client | Offering | Date | Revenue", "Bob | Email | 2024-01-01 | 9", ...lines.map((date) => `Ada | Email | ${date} | 9`)].join("\n"),
  }); // prettier-ignore
  const { clients } = intake.portfolio;
  const found = timings(intake.portfolio, today)[clients.findIndex(({ label }) => label === "Ada")];
  const { kind, ...days } = found;
  return [kind, ...Object.values(days as Record<string, number>).map(dayText)].join(" ");
}

test.each<[string, string, string[], string]>([
  ["nothing known", "|", [], "any"],
  ["an old client without a contract", "2024-01-01 |", [], "any"],
  ["new since yesterday", "2026-07-09 |", [], "new 2026-10-07"],
  ["on its first day", "2026-07-10 |", [], "new 2026-10-08"],
  ["on its 90th day after the first", "2026-04-11 |", [], "new 2026-07-10"],
  ["a day later", "2026-04-10 |", [], "any"],
  ["coming tomorrow", "2026-07-11 |", [], "any"],
  ["without Client since its first line counts", "|", ["2026-06-20", "2026-06-01", "2026-06-10"], "new 2026-08-30"],
  ["which may be old", "|", ["2025-06-01", "2026-06-20"], "any"],
  ["Client since counts before its lines", "2024-01-01 |", ["2026-06-01"], "any"],
  ["the same the other way round", "2026-06-01 |", ["2025-01-01"], "new 2026-08-30"],
  ["a contract that ends later", "2024-01-01 | 2026-12-31", [], "contract 2026-10-02 2026-12-31"],
  ["today", "2024-01-01 | 2026-07-10", [], "contract 2026-04-11 2026-07-10"],
  ["one that ended yesterday", "2024-01-01 | 2026-07-09", [], "ended 2026-07-09"],
  ["a new client's contract comes later", "2026-07-01 | 2026-12-31", [], "new 2026-09-29"],
])("%s", (_, row, lines, told) => expect(timing(row, lines)).toBe(told)); // prettier-ignore
