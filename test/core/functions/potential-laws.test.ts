import fc from "fast-check";
import type { Cell } from "../../../src/cell";
import { ABCDCLASS, CUMREVPCT, down, XSELLPOTENTIAL } from "./call";
import { numbers, scale } from "./columns";

const holding = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -2000, max: 100000 }).map((amount) => amount / 100) },
  { weight: 2, arbitrary: fc.constantFrom<Cell>(null, "", 0) },
  { weight: 2, arbitrary: fc.constantFrom<Cell>("Y", "P", "Z", "L", "C", "X", "N", "n", " z ") },
);

const grids = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.array(fc.array(holding, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
  );

const potential = (...args: Parameters<typeof XSELLPOTENTIAL>): (number | null)[] =>
  XSELLPOTENTIAL(...args).flat() as (number | null)[];

const near = (found: readonly (number | null)[], wanted: readonly (number | null)[]): void => {
  expect(found.map((one) => one === null)).toEqual(wanted.map((one) => one === null));
  found.forEach((one, at) => expect(one ?? 0).toBeCloseTo(wanted[at] ?? 0, 6));
};

test("XSELLPOTENTIAL: clients and offerings in any order", () =>
  fc.assert(
    fc.property(grids, fc.nat(), (grid, seed) => {
      const turn = <T>(list: readonly T[]): T[] => list.map((_, at) => list[(at + seed) % list.length]);
      near(potential(turn(grid)), turn(potential(grid)));
      near(potential(grid.map((row) => turn(row))), potential(grid));
      near(potential(grid.map((row) => [...row].reverse())), potential(grid));
    }),
  ));

test("XSELLPOTENTIAL: blank rows at the end add blanks, a client out of profile counts as blank", () =>
  fc.assert(
    fc.property(grids, fc.nat(), (grid, seed) => {
      const empty = grid[0].map(() => null);
      near(potential([...grid, empty, empty]), [...potential(grid), null, null]);
      const out = seed % grid.length;
      const flags = grid.map((_, at) => (at === out ? "no" : at % 2 === 0 ? "yes" : null));
      near(potential(grid, down(flags)), potential(grid.map((row, at) => (at === out ? empty : row))));
    }),
  ));

test("XSELLPOTENTIAL: money in another unit scales the potential", () =>
  fc.assert(
    fc.property(grids, scale, (grid, unit) => {
      const scaled = grid.map((row) => row.map((cell) => (typeof cell === "number" ? cell * unit : cell)));
      near(
        potential(scaled).map((one) => (one === null ? null : one / unit)),
        potential(grid),
      );
    }),
  ));

// Method, part 6, worked out anew: current + potential = Σ average × (cells above 0 + gaps) + credits.
test("XSELLPOTENTIAL: revenue and potential are the averages times the cells, and the credits", () =>
  fc.assert(
    fc.property(grids, (grid) => {
      const rows = grid.filter((row) => row.some((cell) => String(cell ?? "").trim() !== ""));
      const isGap = (cell: Cell) =>
        typeof cell === "number"
          ? cell <= 0
          : ["", "P", "Z"].includes(
              String(cell ?? "")
                .trim()
                .toUpperCase(),
            );
      let wanted = 0;
      grid[0].forEach((_, column) => {
        const cells = rows.map((row) => row[column]);
        const paid = numbers(cells).filter((cell) => cell > 0);
        const average = paid.length === 0 ? 0 : paid.reduce((sum, one) => sum + one, 0) / paid.length;
        wanted += average * (paid.length + cells.filter(isGap).length);
        wanted += numbers(cells)
          .filter((cell) => cell < 0)
          .reduce((sum, one) => sum + one, 0);
      });
      const current = numbers(rows.flat()).reduce((sum, one) => sum + one, 0);
      const found = potential(grid).reduce<number>((sum, one) => sum + (one ?? 0), 0);
      expect(current + found).toBeCloseTo(wanted, 4);
    }),
  ));

test("XSELLPOTENTIAL: the same seats for everybody change nothing", () =>
  fc.assert(
    fc.property(grids, fc.integer({ min: 1, max: 500 }), (grid, seats) =>
      near(potential(grid, null, down(grid.map(() => seats))), potential(grid)),
    ),
  ));

test("20,000 clients: every one has a result", () => {
  const money = Array.from({ length: 20000 }, (_, at) => ((at * 7919) % 10007) + 1);
  const shares = CUMREVPCT(down(money)).flat() as number[];
  expect(shares).toHaveLength(20000);
  expect(Math.max(...shares)).toBe(1);
  const classes = ABCDCLASS(down(money), down(money.map((one) => (one % 100) / 100))).flat();
  expect(new Set(classes)).toEqual(new Set(["A", "B", "C", "D"]));
  const holdings = money.map((one) => [one, one % 3 === 0 ? null : 100, one % 7 === 0 ? "N" : null]);
  // By hand: who lacks the second offering, whose average is 100, has a potential of 100; nobody pays for the third.
  expect(potential(holdings)).toEqual(money.map((one) => (one % 3 === 0 ? 100 : 0)));
});
