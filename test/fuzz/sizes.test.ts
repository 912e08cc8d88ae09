import type { Cell } from "../../src/cell";
import { takeIn, type Intake } from "../../src/intake/intake";
import { TODAY } from "../core/small";

/*
 * Sheets of shapes that take hours where work grows with the square of the cells, and a moment where
 * it grows with the cells. Nothing is timed: what hangs does not end.
 */

const take = (cells: Cell[][]): Intake =>
  takeIn([{ name: "Data", cells }], { today: TODAY, lastMonth: null, mapping: {} });
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const header = ["Client", "Offering", "Date", "Revenue"];

/** Clients, offerings, problems and tables that were found. */
const outline = ({ portfolio, problems, tables }: Intake): number[] => [
  portfolio.clients.length,
  portfolio.offerings.length,
  problems.length,
  tables.length,
];

test.each<[string, () => Cell[][], number[]]>([
  [
    "200,000 offerings in one row",
    () => [
      ["Client", ...times(200_000, (at) => `Offering ${at}`)],
      ["Acme", ...times(200_000, (at) => (at % 2 ? 5 : null))],
    ],
    [1, 200_000, 0, 1],
  ],
  [
    "200,000 headers that all say Client",
    () => [
      [...header, ...times(200_000, () => "Client")],
      ["Acme", "Backup", 46174, 5, ...times(200_000, () => "x")],
    ],
    [1, 1, 0, 1],
  ],
  [
    "40,000 tables side by side, and as many below them",
    () => [
      times(120_000, (at) => ["Client", "Seats", null][at % 3]),
      times(120_000, (at) => [`Client ${at}`, 5, null][at % 3]),
      [],
      times(120_000, (at) => ["Client", "Industry", null][at % 3]),
    ],
    [40_000, 0, 0, 80_000],
  ],
  [
    "40,000 tables one below the other",
    () =>
      times(20_000, (at) => [
        ["Client", "Seats"],
        [`Client ${at}`, 5],
        [null, null],
        ["Offering", "Step"],
        ["Backup", 3],
        [null, null],
      ]).flat(),
    // Each offering but the first repeats it.
    [20_000, 1, 19_999, 40_000],
  ],
  [
    "labels and values, again and again",
    () =>
      times(60_000, (at) => [
        ["Customer:", `Client ${at}`],
        [null, null],
      ]).flat(),
    [0, 0, 0, 0],
  ],
  [
    "a long list of names, and rows beside it that could be headers",
    () => [["Client", "Seats"], ...times(60_000, () => [null, "Service", "Client"])],
    // Neither a client nor a number of seats in each of them.
    [0, 0, 120_000, 1],
  ],
  [
    "names with as many spaces inside as a cell takes",
    () => [
      header,
      ...times(100, (at) => [`A${" ".repeat(32_000)}${at}`, `B${"\n".repeat(32_000)}C`, 46174, 5]),
    ],
    [100, 1, 0, 1],
  ],
  [
    "figures and dates of that length",
    () => [
      header,
      ...times(100, () => ["Acme", "Backup", `2026${" ".repeat(32_000)}x`, "1,".repeat(16_000)]),
      ...times(100, () => ["Acme", "Backup", "9".repeat(32_000), `${"% ".repeat(16_000)}5`]),
    ],
    [0, 0, 200, 1],
  ],
  [
    "offerings that replace each other in a circle of 5,000",
    () => [
      ["Offering", "Replaces"],
      ...times(5_000, (at) => [`Offering ${at}`, `Offering ${(at + 1) % 5_000}`]),
    ],
    [0, 5_000, 5_000, 1],
  ],
])("%s", (_, cells, found) => expect(outline(take(cells()))).toEqual(found));
