import fc from "fast-check";
import type { Cell } from "../../../src/cell";
import { takeIn } from "../../../src/intake/intake";
import { defaultPolicies, measure, type Measures } from "../../../src/measures/measure";
import { type Letter } from "../../../src/measures/states";
import type { Portfolio } from "../../../src/portfolio";
import { monthText } from "../../../src/calendar";
import { TODAY } from "../small";

const cents = fc.integer({ min: -20000, max: 100000 }).map((amount) => amount / 100);

const name = fc.constantFrom("Ada", "Bob", "Cid", "Dan", "Eve", "Fay", "Gil");

const offering = fc.constantFrom("Backup", "Email", "Phone", "Old", "New", "");

const month = fc.integer({ min: 2024 * 12, max: 2026 * 12 + 5 }).map(monthText);

const lines = fc.array(
  fc.record({
    client: name,
    offering,
    date: fc
      .tuple(month, fc.integer({ min: 1, max: 28 }))
      .map(([at, day]) => `${at}-${String(day).padStart(2, "0")}`),
    revenue: cents,
    cost: fc.option(cents),
    stream: fc.constantFrom("MRR", "Project", "T&M", "Resale", ""),
  }),
  { minLength: 1, maxLength: 40 },
);

const clients = fc.uniqueArray(
  fc.record({
    client: name,
    segment: fc.constantFrom("Dental", "Law", ""),
    seats: fc.option(fc.integer({ min: 1, max: 300 })),
    inProfile: fc.constantFrom("yes", "no", ""),
    leftOn: fc.constantFrom("", "", "2026-01-31", "2025-01-31"),
  }),
  { selector: ({ client }) => client },
);

const marks = fc.dictionary(
  name,
  fc.dictionary(
    fc.constantFrom("backup", "email", "phone", "new"),
    fc.constantFrom<Letter>("Y", "P", "C", "X", "N"),
  ),
);

export const ledgers = fc.record({ lines, clients, marks });

type Ledger = typeof ledgers extends fc.Arbitrary<infer T> ? T : never;

const offerings: Cell[][] = [
  ["Offering", "Step", "Replaces", "List price", "Segments", "Stream"],
  ["Backup", 3, null, 90, null, "MRR"],
  ["Email", 1, null, null, "Dental; Law", null],
  ["New", 2, "Old", 70, null, null],
  ["Phone", 5, null, null, "Law", null],
];

export const linesOf = (ledger: Ledger): Cell[][] => [
  ["Client", "Offering", "Date", "Revenue", "Cost", "Stream"],
  ...ledger.lines.map((line) => [
    line.client,
    line.offering,
    line.date,
    line.revenue,
    line.cost,
    line.stream,
  ]),
];

const clientsOf = (ledger: Ledger): Cell[][] => [
  ["Client", "Segment", "Seats", "In profile", "Left on"],
  ...ledger.clients.map((one) => [one.client, one.segment, one.seats, one.inProfile, one.leftOn]),
];

export const take = (...cells: Cell[][][]) =>
  takeIn(
    cells.map((sheet, at) => ({ name: `Sheet ${at + 1}`, cells: sheet })),
    { today: TODAY, lastMonth: 2026 * 12 + 5, mapping: {} },
  );

export interface Found {
  readonly portfolio: Portfolio;
  readonly measures: Measures;
}

export function run(
  ledger: Ledger,
  change: (sheets: Cell[][][]) => Cell[][][] = (sheets) => sheets,
  policies = defaultPolicies,
): Found {
  const { portfolio } = take(...change([linesOf(ledger), clientsOf(ledger), offerings]));
  const typed = Object.entries(ledger.marks).map(
    ([client, own]) => [client.toLowerCase(), new Map(Object.entries(own))] as const,
  );
  return {
    portfolio,
    measures: measure(portfolio, { marks: new Map(typed), profiles: new Map() }, policies),
  };
}
