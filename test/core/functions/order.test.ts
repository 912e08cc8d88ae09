import fc from "fast-check";
import type { Cell } from "../../../src/cell";
import type { Letter } from "../../../src/measures/states";
import { run } from "../small";
import { alike } from "./alike";
import {
  across,
  ATTACHRATE,
  CUMCLIENTPCT,
  CUMREVPCT,
  down,
  NEXTOFFER,
  OFFERINGAVG,
  REVPCT,
  STACKPCT,
  XSELLPOTENTIAL,
  XSELLUPLIFT,
} from "./call";

// Laws of the functions over holdings and of the shares, whatever the figures.

const offerings = ["Mail", "Backup", "phone", "Fax", "Ärger", "Zoo"];
const holding = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -2, max: 9 }) },
  { weight: 4, arbitrary: fc.constantFrom<Cell>(null, "") },
  { weight: 2, arbitrary: fc.constantFrom<Cell>("Y", "P", "Z", "L", "C", "X", "N") },
);
const tenths = fc.integer({ min: -1, max: 10 }).map((one) => one / 10);
const margin = fc.oneof(tenths, fc.constant(null));
/** Holdings, with a name, a margin and a flag for each offering. */
const grids = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.record({
    grid: fc.array(fc.array(holding, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 9 }),
    names: fc.constant(offerings.slice(0, width)),
    margins: fc.array(margin, { minLength: width, maxLength: width }),
    stack: fc.array(fc.constantFrom<Cell>("yes", "no", null), { minLength: width, maxLength: width }),
  }),
);
const turn =
  (by: number) =>
  <T>(items: readonly T[]): T[] =>
    items.map((_, at) => items[(at + by) % items.length]);
const next = (grid: Cell[][], names: Cell[], margins: Cell[]) =>
  NEXTOFFER(grid, across(names), across(margins), [[3]]);

test("clients in another order: the same figures, in that order", () =>
  fc.assert(
    fc.property(grids, fc.nat(), ({ grid, names, margins, stack }, by) => {
      const turned = turn(by)(grid);
      alike(ATTACHRATE(turned), ATTACHRATE(grid));
      alike(OFFERINGAVG(turned), OFFERINGAVG(grid));
      alike(XSELLUPLIFT(turned), XSELLUPLIFT(grid));
      alike(STACKPCT(turned, across(stack)), turn(by)(STACKPCT(grid, across(stack))));
      expect(next(turned, names, margins)).toEqual(turn(by)(next(grid, names, margins)));
    }),
  ));

test("offerings in another order: the same figures, in that order", () =>
  fc.assert(
    fc.property(grids, fc.nat(), ({ grid, names, margins, stack }, by) => {
      const turned = grid.map(turn(by));
      alike(ATTACHRATE(turned), ATTACHRATE(grid).map(turn(by)));
      alike(OFFERINGAVG(turned), OFFERINGAVG(grid).map(turn(by)));
      alike(XSELLUPLIFT(turned), XSELLUPLIFT(grid));
      alike(STACKPCT(turned, across(turn(by)(stack))), STACKPCT(grid, across(stack)));
      expect(next(turned, turn(by)(names), turn(by)(margins))).toEqual(next(grid, names, margins));
    }),
  ));

test("blank rows at the end add blanks and nothing else", () =>
  fc.assert(
    fc.property(grids, ({ grid, names, margins }) => {
      const longer = [...grid, names.map(() => null), names.map(() => " ")];
      expect(ATTACHRATE(longer)).toEqual(ATTACHRATE(grid));
      expect(OFFERINGAVG(longer)).toEqual(OFFERINGAVG(grid));
      expect(XSELLUPLIFT(longer)).toEqual(XSELLUPLIFT(grid));
      expect(STACKPCT(longer)).toEqual([...STACKPCT(grid), [null], [null]]);
      const nothing = [null, null, null];
      expect(next(longer, names, margins)).toEqual([...next(grid, names, margins), nothing, nothing]);
    }),
  ));

test("XSELLUPLIFT is XSELLPOTENTIAL's sum as a part of the revenue", () =>
  fc.assert(
    fc.property(grids, ({ grid }) => {
      const sum = (cells: readonly Cell[]): number =>
        cells.reduce<number>((all, cell) => all + (typeof cell === "number" ? cell : 0), 0);
      const current = sum(grid.flat());
      alike(XSELLUPLIFT(grid), [[current > 0 ? sum(XSELLPOTENTIAL(grid).flat()) / current : null]]);
    }),
  ));

test("the shares sum to 1; from the largest down they run up to CUMREVPCT, a client at a time", () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 30 }),
      (revenues) => {
        const sorted = [...revenues].sort((a, b) => b - a);
        const shares = REVPCT(down(sorted)).flat() as number[];
        let running = 0;
        alike(
          CUMREVPCT(down(sorted)).flat(),
          shares.map((share) => (running += share)),
        );
        expect(running).toBeCloseTo(1, 12);
        alike(
          CUMCLIENTPCT(down(sorted)).flat(),
          sorted.map((_, at) => (at + 1) / sorted.length),
        );
        alike(
          CUMCLIENTPCT(down(revenues)).flat(),
          revenues.map((revenue) => (sorted.indexOf(revenue) + 1) / sorted.length),
        );
      },
    ),
  ));

/** The grid as invoice lines and marks: each cell above 0 a line, at the offering's margin. */
function ledger(grid: Cell[][], names: readonly string[], margins: readonly number[]) {
  const lines = ["Client | Offering | Date | Revenue | Cost"];
  const marks: Record<string, Letter> = {};
  grid.forEach((row, client) => {
    row.forEach((cell, column) => {
      const place = [`Client ${client}`, names[column]];
      if (typeof cell === "string") marks[place.join("/")] = cell as Letter;
      if (typeof cell !== "number") return;
      lines.push([...place, "2026-06-01", cell, (cell * (10 - margins[column] * 10)) / 10].join(" | "));
    });
  });
  return { Lines: lines.join("\n"), marks };
}

// All clients hold the first offering, so that all are listed.
const ledgers = fc.integer({ min: 1, max: 5 }).chain((width) => {
  const cell = fc.oneof(
    fc.integer({ min: 1, max: 9 }),
    fc.constant<Cell>(null),
    fc.constantFrom<Cell>("Y", "P", "C", "X", "N"),
  );
  const row = fc.tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.array(cell, { minLength: width, maxLength: width }),
  );
  return fc.record({
    grid: fc.array(
      row.map(([first, rest]): Cell[] => [first, ...rest]),
      { minLength: 1, maxLength: 9 },
    ),
    margins: fc.array(tenths, { minLength: width + 1, maxLength: width + 1 }),
  });
});

test("NEXTOFFER says what the sheet Next Offers says of the same ledger, with all steps open", () =>
  fc.assert(
    fc.property(ledgers, ({ grid, margins }) => {
      const names = offerings.slice(0, margins.length);
      const { Lines, marks } = ledger(grid, names, margins);
      const { of } = run({ Lines }, { marks, offersPerClient: 6 });
      const found = NEXTOFFER(grid, across(names), across(margins), [[6]]);
      expect(found.map((row) => row.filter((cell) => cell !== null))).toEqual(
        grid.map((_, client) => of(`Client ${client}`).offers),
      );
    }),
  ));
