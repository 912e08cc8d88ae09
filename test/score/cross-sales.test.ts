import type { Sheets } from "../core/small";
import { base, changed, scored } from "./desk";

/*
 * What counts as a cross-sale, by hand. Of the base Ada's Backup (60) and Dot's Phone (30) do. The data begin in June
 * 2024: what is first bought before June 2025 may be older than they are.
 */

const lines = (...more: string[]): Sheets => ({ ...base, Lines: [base.Lines, ...more].join("\n    ") });
const replaces = (old: string, tables: Sheets): Sheets =>
  changed("Offerings", "", `Offering | Replaces\nPhone | ${old}`, tables);
const phone = (day: string): Sheets => changed("Lines", "Phone | 2026-03-01", `Phone | ${day}`);
const fax = (client: string, day: string): Sheets =>
  replaces("Fax", lines(`${client} | Fax | ${day} | 9 | 1 | 9 |`));
/** Bob buys Files on a day before the window, and for 20 in it; Client since, where it is told. */
function files(day: string, since?: string): Sheets {
  const bought = lines(`Bob | Files | ${day} | 5 | 1 | 9 |`, "Bob | Files | 2025-09-01 | 20 | 1 | 9 |");
  if (since === undefined) return bought;
  const told = changed("Clients", "IT budget", "IT budget | Client since", bought);
  return changed("Clients", "Law | 5 | yes |", `Law | 5 | yes | | ${since}`, told);
}

test.each<[string, Sheets, number]>([
  ["as it is", base, 90],
  ["on the 90th day after the start it belongs to the start", phone("2025-12-30"), 60],
  ["a day later it does not", phone("2025-12-31"), 90],
  ["what replaces an offering that the client had is none", replaces("Email", base), 60],
  ["what replaces one that only others had is one", fax("Ada", "2025-08-20"), 99],
  // Fax itself is one then, and Phone is not.
  ["the old one bought a day before", fax("Dot", "2026-02-28"), 69],
  ["the old one bought on the same day", fax("Dot", "2026-03-01"), 99],
  ["first bought on the last day of the data's first twelve months: not known", files("2025-05-31"), 90],
  ["a day later: known", files("2025-06-01"), 110],
  ["known too if the client came within the data", files("2025-05-31", "2024-06-01"), 110],
  ["not if it came a day before them", files("2025-05-31", "2024-05-31"), 90],
])("%s", (_, tables, expected) => {
  expect(scored(tables).score("Cross-sales | All | Revenue")).toBe(expected);
});
