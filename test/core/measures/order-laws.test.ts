import fc from "fast-check";
import type { Cell } from "../../../src/cell";
import { ledgers, linesOf, take, type Found, run } from "./ledgers";

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
