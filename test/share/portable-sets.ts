import fc from "fast-check";
import type { Cell } from "../../src/cell";

/** Rows of cells; null for an argument that is left out. */
export type Argument = readonly (readonly Cell[])[] | null;

const money = fc.oneof(
  fc.integer({ min: -400, max: 2000 }),
  fc.integer({ min: -4000, max: 200_000 }).map((cents) => cents / 100),
  // Equal revenues, and equal but for what sums leave behind.
  fc.constantFrom<number>(100, 0.1 + 0.2, 0.3, 0),
);
const revenue: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: money },
  fc.constantFrom<Cell>(null, "", " "),
);
const flag = fc.constantFrom<Cell>(null, null, "yes", "No", "x", "0", 1, 0, true, false, "ja", " nein ");
const margin: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(null, 0.6, 0.4, 0.2, 0, 0.6 - 5e-10, -0.1, 1),
  fc.integer({ min: -50, max: 100 }).map((percent) => percent / 100),
);
const holding: fc.Arbitrary<Cell> = fc.oneof(
  money,
  fc.constantFrom<Cell>(null, null, "Y", "n", " X", "C", "L", "P", "z"),
);

const column = (cells: readonly Cell[]): Argument => cells.map((cell) => [cell]);
const row = (cells: readonly Cell[]): Argument => [[...cells]];
const line = (cells: readonly Cell[], across: boolean): Argument => (across ? row(cells) : column(cells));

/** So many sets of arguments, the same in every run. */
function samples<T>(arbitrary: fc.Arbitrary<T>, seed: number): T[] {
  return fc.sample(arbitrary, { numRuns: 80, seed });
}

const revenues = fc
  .tuple(fc.array(revenue, { minLength: 1, maxLength: 9 }), fc.boolean())
  .map(([cells, across]): Argument[] => [line(cells, across)]);

const clients = fc
  .array(fc.tuple(revenue, margin, flag), { minLength: 1, maxLength: 9 })
  .chain((clients) =>
    fc.record({
      clients: fc.constant(clients),
      across: fc.boolean(),
      known: fc.constantFrom("margins", "no margins", "flags", "cuts"),
    }),
  )
  .map(({ clients, across, known }): Argument[] => [
    line(
      clients.map(([one]) => one),
      across,
    ),
    line(
      clients.map(([, one]) => (known === "no margins" ? null : one)),
      across,
    ),
    known === "flags" || known === "cuts"
      ? line(
          clients.map(([, , one]) => one),
          across,
        )
      : null,
    known === "cuts" ? row([0.5, 0.9, 0.7, 0.5, 0.1]) : null,
  ]);

const grids = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom(0, 1, 2, 3))
  .chain(([rows, columns, extra]) =>
    fc.record({
      holdings: fc.array(fc.array(holding, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      flags: fc.array(flag, { minLength: rows, maxLength: rows }),
      seats: fc.array(fc.constantFrom<Cell>(null, 0, 5, 12, 40), { minLength: rows, maxLength: rows }),
      extra: fc.constant(extra),
    }),
  )
  .map(({ holdings, flags, seats, extra }): Argument[] => [
    holdings,
    extra % 2 === 1 ? column(flags) : null,
    extra >= 2 ? column(seats) : null,
  ]);

/** Sets of arguments that a function answers, the same in every run. */
export const answered: Readonly<Record<string, Argument[][]>> = {
  REVPCT: samples(revenues, 11),
  CUMREVPCT: samples(revenues, 11),
  CUMCLIENTPCT: samples(revenues, 11),
  ABCDCLASS: samples(clients, 12),
  XSELLPOTENTIAL: samples(grids, 13),
};

/** Sets of arguments that a function refuses. */
export const refused: Readonly<Record<string, readonly (readonly Argument[])[]>> = {
  // A truth value is no figure.
  REVPCT: [[column([100, true, 50])]],
  // Text among revenues; revenues of 0 in all.
  CUMREVPCT: [[column([100, "n/a", 50])], [column([100, -100])]],
  CUMCLIENTPCT: [[column([100, "n/a", 50])]],
  // A margin typed as 62, a flag that is none, cuts that rise, four cuts.
  ABCDCLASS: [
    [column([100, 50]), column([62, 0.5])],
    [column([100, 50]), column([0.6, 0.5]), column(["maybe", null])],
    [column([100, 50]), column([0.6, 0.5]), null, row([0.8, 0.95, 0.2, 0.4, 0.6])],
    [column([100, 50]), column([0.6, 0.5]), null, row([0.8, 0.95, 0.6, 0.4])],
  ],
  // A letter that is none; seats below 0.
  XSELLPOTENTIAL: [
    [
      [
        ["Q", 5],
        [3, null],
      ],
    ],
    [
      [
        [5, null],
        [3, 2],
      ],
      null,
      column([4, -1]),
    ],
  ],
};
