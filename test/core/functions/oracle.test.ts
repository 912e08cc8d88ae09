import fc from "fast-check";
import type { Argument } from "../../../shared/functions/argument";
import type { Cell } from "../../../src/cell";
import * as exact from "../../oracle/functions";
import * as exactGrid from "../../oracle/holdings";
import { alike, outcome } from "./alike";
import * as ours from "./call";

// The functions in doubles against test/oracle, a program of its own in exact fractions.

const { across, down } = ours;
const cents = fc.integer({ min: -300000, max: 2000000 }).map((amount) => amount / 100);
const blank = fc.constantFrom<Cell>(null, "", " ");
const wrong = fc.constantFrom<Cell>("n/a", "1,000", true, "#N/A");
/** Mostly figures, some blanks, once in a while something else. */
const mixed = (figure: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 40, arbitrary: figure },
    { weight: 8, arbitrary: blank },
    { weight: 1, arbitrary: wrong },
  );
const list = (cell: fc.Arbitrary<Cell>, length: number): fc.Arbitrary<Cell[]> =>
  fc.array(cell, { minLength: length, maxLength: length });
const flag = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<Cell>("yes", "no", "X", true, false, 1, 0, null, "") },
  { weight: 1, arbitrary: fc.constantFrom<Cell>("maybe", 2) },
);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const percent = fc.integer({ min: -3, max: 10 }).map((tenths) => tenths / 10);

const letter = fc.constantFrom<Cell>("Y", "P", "Z", "L", "C", "X", "N", " n", "y ");
const holding = (amount: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 60, arbitrary: amount },
    { weight: 60, arbitrary: blank },
    { weight: 30, arbitrary: letter },
    { weight: 1, arbitrary: wrong },
  );
const gridsOf = (amount: fc.Arbitrary<Cell>): fc.Arbitrary<Cell[][]> =>
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns]) =>
      fc.array(
        fc.oneof(
          { weight: 6, arbitrary: list(holding(amount), columns) },
          { weight: 1, arbitrary: list(blank, columns) },
        ),
        { minLength: rows, maxLength: rows },
      ),
    );
const grids = gridsOf(cents);

const flat = (cells: unknown[][]): unknown[] => cells.flat();
const asColumn = (cells: readonly Cell[] | undefined): Argument => (cells ? down(cells) : null);

const revenues = fc.array(mixed(cents), { minLength: 1, maxLength: 25 });
test.each([
  ["CUMREVPCT", ours.CUMREVPCT, exact.CUMREVPCT],
  ["REVPCT", ours.REVPCT, exact.REVPCT],
  ["CUMCLIENTPCT", ours.CUMCLIENTPCT, exact.CUMCLIENTPCT],
] as const)("%s", (_, product, oracle) =>
  fc.assert(
    fc.property(revenues, (cells) => {
      const wanted = outcome(() => oracle(cells));
      alike(
        outcome(() => flat(product(down(cells)))),
        wanted,
      );
      alike(
        outcome(() => flat(product(across(cells)))),
        wanted,
      );
    }),
  ),
);

test("ABCDCLASS", () =>
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 20 })
        .chain((rows) =>
          fc.tuple(list(mixed(cents), rows), list(mixed(percent), rows), maybe(list(flag, rows))),
        ),
      ([money, margins, flags]) =>
        alike(
          outcome(() => flat(ours.ABCDCLASS(down(money), down(margins), asColumn(flags)))),
          outcome(() => exact.ABCDCLASS(money, margins, flags)),
        ),
    ),
  ));

test.each([
  ["ATTACHRATE", ours.ATTACHRATE, exactGrid.ATTACHRATE],
  ["OFFERINGAVG", ours.OFFERINGAVG, exactGrid.OFFERINGAVG],
] as const)("%s: one row, one an offering", (_, product, oracle) =>
  fc.assert(
    fc.property(grids, (grid) => {
      const wanted = outcome(() => oracle(grid));
      alike(
        outcome(() => product(grid)),
        wanted === "refused" ? wanted : [wanted],
      );
    }),
  ),
);

test("STACKPCT", () =>
  fc.assert(
    fc.property(
      grids.chain((grid) => fc.tuple(fc.constant(grid), maybe(list(flag, grid[0].length)))),
      ([grid, flags]) =>
        alike(
          outcome(() => flat(ours.STACKPCT(grid, flags ? across(flags) : null))),
          outcome(() => exactGrid.STACKPCT(grid, flags)),
        ),
    ),
  ));

test("XSELLPOTENTIAL and XSELLUPLIFT", () =>
  fc.assert(
    fc.property(
      grids.chain((grid) =>
        fc.tuple(
          fc.constant(grid),
          maybe(list(flag, grid.length)),
          maybe(list(mixed(fc.integer({ min: 0, max: 90 })), grid.length)),
        ),
      ),
      ([grid, flags, seats]) => {
        alike(
          outcome(() => flat(ours.XSELLPOTENTIAL(grid, asColumn(flags), asColumn(seats)))),
          outcome(() => exactGrid.XSELLPOTENTIAL(grid, flags, seats)),
        );
        alike(
          outcome(() => ours.XSELLUPLIFT(grid, asColumn(flags))[0][0]),
          outcome(() => exactGrid.XSELLUPLIFT(grid, flags)),
        );
      },
    ),
  ));

// Whole amounts and tenths, so that ties are ties in doubles, too.
test("NEXTOFFER", () =>
  fc.assert(
    fc.property(
      gridsOf(fc.integer({ min: -2, max: 9 })).chain((grid) =>
        fc.tuple(
          fc.constant(grid),
          maybe(list(mixed(percent), grid[0].length)),
          fc.constantFrom<Cell>(1, 2, 6, 8, 0, 2.5),
        ),
      ),
      ([grid, margins, count]) => {
        const names = ["Mail", "Backup", "phone", "Fax", "Ärger", "Zoo"].slice(0, grid[0].length);
        alike(
          outcome(() => ours.NEXTOFFER(grid, across(names), margins ? across(margins) : null, [[count]])),
          outcome(() => exactGrid.NEXTOFFER(grid, names, margins, count)),
        );
      },
    ),
    { numRuns: 500 },
  ));

test("DBREAKEVEN", () =>
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 12 })
        .chain((rows) => fc.tuple(list(mixed(cents), rows), list(mixed(fc.nat({ max: 9999 })), rows))),
      ([current, potential]) =>
        alike(
          outcome(() => flat(ours.DBREAKEVEN(down(current), down(potential)))),
          outcome(() => exact.DBREAKEVEN(current, potential)),
        ),
    ),
  ));

test("PRICETOGRADE", () =>
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 12 })
        .chain((rows) => fc.tuple(list(mixed(cents), rows), list(mixed(cents), rows))),
      fc.constantFrom<Cell>("A", "b", " C ", "D", null, 0, 0.35, 0.6, 0.99, 1, 60),
      ([revenue, cost], grade) =>
        alike(
          outcome(() => flat(ours.PRICETOGRADE(down(revenue), down(cost), [[grade]]))),
          outcome(() => exact.PRICETOGRADE(revenue, cost, grade)),
        ),
    ),
  ));
