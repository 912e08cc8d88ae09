import fc from "fast-check";
import type { Cell } from "../../../src/cell";
import { takeIn } from "../../../src/intake/intake";
import { defaultPolicies, measure, type Measures } from "../../../src/measures/measure";
import { isGap, type Letter } from "../../../src/measures/states";
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
const ledgers = fc.record({ lines, clients, marks });
type Ledger = typeof ledgers extends fc.Arbitrary<infer T> ? T : never;

const offerings: Cell[][] = [
  ["Offering", "Step", "Replaces", "List price", "Segments", "Stream"],
  ["Backup", 3, null, 90, null, "MRR"],
  ["Email", 1, null, null, "Dental; Law", null],
  ["New", 2, "Old", 70, null, null],
  ["Phone", 5, null, null, "Law", null],
];
const linesOf = (ledger: Ledger): Cell[][] => [
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
const take = (...cells: Cell[][][]) =>
  takeIn(
    cells.map((sheet, at) => ({ name: `Sheet ${at + 1}`, cells: sheet })),
    { today: TODAY, lastMonth: 2026 * 12 + 5, mapping: {} },
  );
interface Found {
  readonly portfolio: Portfolio;
  readonly measures: Measures;
}
function run(
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

/** A figure to nine digits, so that the order of a sum does not show. */
const digits = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(9)) : value;
/** What the sheets say of each client and offering, by name. */
function said({ portfolio, measures }: Found, unit = 1) {
  const names = [...measures.listing.clients].map((client) => portfolio.clients[client].name);
  const width = portfolio.offerings.length;
  const money = (value: number): unknown => digits(value / unit);
  const byClient = names.map((client, row) => [
    client,
    {
      class: measures.classes[row],
      share: digits(measures.shares[row]),
      cumulative: digits(measures.cumulative[row]),
      total: money(measures.year.total[row]),
      margin: digits(measures.margins[row].deciding?.margin ?? null),
      stack: measures.stack[row],
      potential: money(measures.potential.byClient[row]),
      upgrade: money(measures.upgradeValue[row]),
      wave: measures.waves[row],
      flags: measures.flags[row].join(),
      states: portfolio.offerings
        .map((one, column) => `${one.name}:${measures.states.codes[row * width + column]}`)
        .sort(),
      offers: measures.offers[row].map(
        (offer) => `${portfolio.offerings[offer.offering].name} ${digits(offer.fit) as number}`,
      ),
    },
  ]);
  return {
    byClient: Object.fromEntries(byClient) as Record<string, unknown>,
    order: measures.order.map((row) => names[row]),
    current: money(measures.current),
    potential: money(measures.potential.total),
    fullStack: measures.fullStackShare,
  };
}

const body = (sheet: Cell[][], change: (rows: Cell[][]) => Cell[][]): Cell[][] => [
  sheet[0],
  ...change(sheet.slice(1)),
];
const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((one, at) => ({ one, key: Math.imul(at + 1, 2654435761 ^ seed) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);

test("the order of the rows changes nothing", () =>
  fc.assert(
    fc.property(ledgers, fc.nat(), (ledger, seed) => {
      const other = run(ledger, (sheets) =>
        sheets.map((sheet) => body(sheet, (rows) => shuffled(rows, seed))),
      );
      expect(said(other)).toEqual(said(run(ledger)));
    }),
  ));

test("the order of the tables, of their columns, and empty rows change nothing", () =>
  fc.assert(
    fc.property(ledgers, fc.nat(), (ledger, seed) => {
      const other = run(ledger, (sheets) =>
        shuffled(sheets, seed).map((sheet) => {
          const columns = shuffled([...sheet[0].keys()], seed);
          const turned = sheet.map((row) => columns.map((column) => row[column]));
          return body(turned, (rows) => rows.flatMap((row) => [row, []]));
        }),
      );
      expect(said(other)).toEqual(said(run(ledger)));
    }),
  ));

const otherWords = ["SoldTo", "agreement_type", "Posting Date", "extendedPrice", "COGS", "Billing-Type"];
test("other header words, and titles above them, give the same portfolio", () =>
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const [, ...rows] = linesOf(ledger);
      const before = take(linesOf(ledger));
      const after = take([["Sales"], [], otherWords, ...rows]);
      // Each line knows its row, and two more stand above them.
      const moved = before.origins.row.map((row) => row + 2);
      expect(after.origins.row).toEqual(moved);
      expect(after.portfolio).toEqual({
        ...before.portfolio,
        lines: { ...before.portfolio.lines, row: moved },
      });
    }),
  ));

test("money in another unit changes no class, share, state or offer", () =>
  fc.assert(
    fc.property(ledgers, fc.constantFrom(2, 1024), (ledger, unit) => {
      const scaled = {
        ...ledger,
        lines: ledger.lines.map((line) => ({
          ...line,
          revenue: line.revenue * unit,
          cost: line.cost === null ? null : line.cost * unit,
        })),
      };
      const dearer = (sheets: Cell[][][]): Cell[][][] => [
        sheets[0],
        sheets[1],
        sheets[2].map((row, at) =>
          row.map((cell, column) =>
            at > 0 && column === 3 && typeof cell === "number" ? cell * unit : cell,
          ),
        ),
      ];
      expect(said(run(scaled, dearer), unit)).toEqual(said(run(ledger)));
    }),
  ));

test("shares sum to 1, the last cumulative share is exactly 1", () =>
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const { measures } = run(ledger);
      if (measures.current <= 0) return expect(measures.shares.every((share) => share === null)).toBe(true);
      expect(measures.shares.reduce<number>((sum, share) => sum + (share as number), 0)).toBeCloseTo(1, 9);
      expect(measures.cumulative[measures.ranking[measures.ranking.length - 1]]).toBe(1);
    }),
  ));

test("current + potential = average × (cells above 0 + gaps) + credits", () =>
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const { portfolio, measures } = run(ledger);
      const { matrix, averages, potential, current } = measures;
      let wanted = 0;
      portfolio.offerings.forEach((_, column) => {
        const cells = [...measures.listing.clients.keys()].map(
          (row) => matrix.revenue[row * matrix.columns + column],
        );
        const average = Number.isNaN(averages.perClient[column]) ? 0 : averages.perClient[column];
        wanted +=
          average *
          (cells.filter((cell) => cell > 0).length * (averages.estimated[column] ? 0 : 1) +
            potential.gapsByOffering[column]);
        for (const cell of cells) if (cell < 0) wanted += cell;
      });
      expect(current + potential.total).toBeCloseTo(wanted, 4);
    }),
  ));

test("sums by client, by offering and for all agree", () =>
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const { measures } = run(ledger);
      const { potential, year, matrix } = measures;
      const sum = (values: Iterable<number>): number => [...values].reduce((all, one) => all + one, 0);
      expect(sum(potential.byClient)).toBeCloseTo(potential.total, 4);
      expect(sum(potential.byOffering)).toBeCloseTo(potential.total, 4);
      expect(sum(potential.gapsByClient)).toBe(sum(potential.gapsByOffering));
      expect(sum(year.total)).toBeCloseTo(measures.current, 4);
      expect(sum(matrix.revenue)).toBeCloseTo(measures.current, 4);
    }),
  ));

test("every cell is a gap, or is not: attach, stack and gaps count the same states", () =>
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const { portfolio, measures } = run(ledger);
      const { codes } = measures.states;
      const width = portfolio.offerings.length;
      measures.listing.clients.forEach((_, row) => {
        const open = portfolio.offerings.filter(
          ({ retired }, column) => !retired && isGap(codes[row * width + column]),
        );
        expect(measures.potential.gapsByClient[row]).toBe(
          measures.listing.standing[row] === "Left" ? 0 : open.length,
        );
      });
      for (const offers of measures.offers) {
        expect(offers.length).toBeLessThanOrEqual(defaultPolicies.offersPerClient);
        for (const { offering: column, score, fit, held, peers } of offers) {
          expect(portfolio.offerings[column].retired).toBe(false);
          expect([score >= 0, fit >= 0, fit <= 1, held <= peers]).toEqual([true, true, true, true]);
        }
        const scores = offers.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }
    }),
  ));

test("what is used is what part A shows, to the cent", () =>
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const { portfolio, measures } = run(ledger);
      expect(Math.round(portfolio.reconciliation.used * 100)).toBe(Math.round(measures.current * 100));
    }),
  ));
