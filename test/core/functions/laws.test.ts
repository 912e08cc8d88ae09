import fc from "fast-check";
import type { Input } from "../../../shared/functions/argument";
import type { Cell } from "../../../src/cell";
import { ABCDCLASS, across, CUMREVPCT, down, XSELLPOTENTIAL } from "./call";

const cents = (most: number) => fc.integer({ min: -most, max: most }).map((amount) => amount / 100);
const blank = fc.constantFrom<Cell>(null, "", " ");
const revenue = fc.oneof({ weight: 6, arbitrary: cents(1e7) }, { weight: 1, arbitrary: blank });
const total = (cells: readonly Cell[]): number =>
  cells.reduce<number>((sum, cell) => sum + (typeof cell === "number" ? Math.round(cell * 100) : 0), 0);
/** Columns of revenue of which shares can be formed. */
const revenues = fc.array(revenue, { minLength: 1, maxLength: 30 }).filter((cells) => total(cells) > 0);
const margin = fc.oneof(
  fc.integer({ min: -50, max: 100 }).map((one) => one / 100),
  blank,
);
const flag = fc.constantFrom<Cell>("yes", "no", null, true, false, 1, 0, "x");
/** Clients: revenue, margin, profile. */
const clients = fc
  .array(fc.tuple(revenue, margin, flag), { minLength: 1, maxLength: 30 })
  .filter((rows) => total(rows.map(([money]) => money)) > 0);
const columns = (rows: readonly (readonly Cell[])[]): Input[][][] =>
  [0, 1, 2].map((at) => down(rows.map((row) => row[at])));
const classesOf = (rows: readonly (readonly Cell[])[]): Cell[] => ABCDCLASS(...columns(rows)).flat();

const numbers = (cells: readonly Cell[]): number[] =>
  cells.filter((cell): cell is number => typeof cell === "number");
/** Powers of two scale doubles without rounding. */
const scale = fc.constantFrom(2, 4, 1024, 2 ** 20);

test("CUMREVPCT and ABCDCLASS: a row gives what a column gives", () =>
  fc.assert(
    fc.property(clients, (rows) => {
      const turned = [0, 1, 2].map((at) => across(rows.map((row) => row[at])));
      const [own] = turned;
      expect(CUMREVPCT(own).flat()).toEqual(CUMREVPCT(...columns(rows).slice(0, 1)).flat());
      expect(ABCDCLASS(...turned).flat()).toEqual(classesOf(rows));
    }),
  ));

test("CUMREVPCT and ABCDCLASS: blank rows at the end add blanks and nothing else", () =>
  fc.assert(
    fc.property(clients, fc.integer({ min: 1, max: 5 }), (rows, more) => {
      const longer = [...rows, ...new Array<Cell[]>(more).fill([null, null, null])];
      const blanks = new Array<null>(more).fill(null);
      expect(classesOf(longer)).toEqual([...classesOf(rows), ...blanks]);
      const money = rows.map(([one]) => one);
      expect(CUMREVPCT(down([...money, ...blanks])).flat()).toEqual([
        ...CUMREVPCT(down(money)).flat(),
        ...blanks,
      ]);
    }),
  ));

test("ABCDCLASS: the order of the rows never changes a class", () =>
  fc.assert(
    fc.property(clients, fc.infiniteStream(fc.nat()), (rows, keys) => {
      const order = rows.map((_, at) => at).sort((a, b) => a - b);
      const drawn = order
        .map((at) => ({ at, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key);
      const classes = classesOf(rows);
      expect(classesOf(drawn.map(({ at }) => rows[at]))).toEqual(drawn.map(({ at }) => classes[at]));
    }),
  ));

test("ABCDCLASS and CUMREVPCT: money in another unit changes nothing", () =>
  fc.assert(
    fc.property(clients, scale, (rows, unit) => {
      const scaled = rows.map(([money, ...rest]) => [
        typeof money === "number" ? money * unit : money,
        ...rest,
      ]);
      expect(classesOf(scaled)).toEqual(classesOf(rows));
      const money = (of: readonly (readonly Cell[])[]) => CUMREVPCT(down(of.map(([one]) => one))).flat();
      money(scaled).forEach((share, at) => {
        const before = money(rows)[at];
        if (typeof before === "number") expect(share).toBeCloseTo(before, 9);
        else expect(share).toBe(before);
      });
    }),
  ));

test("CUMREVPCT: the smallest client's share is exactly 1, and equal revenues run down the sheet", () =>
  fc.assert(
    fc.property(revenues, (cells) => {
      const shares = CUMREVPCT(down(cells)).flat();
      const smallest = Math.min(...numbers(cells));
      const last = cells.lastIndexOf(smallest);
      expect(shares[last]).toBe(1);
      expect(shares.map((share) => share === null)).toEqual(cells.map((cell) => typeof cell !== "number"));
    }),
  ));

test("CUMREVPCT: steps between the shares are the clients' own shares, and sum to 1", () =>
  fc.assert(
    fc.property(revenues, (cells) => {
      const shares = numbers(CUMREVPCT(down(cells)).flat());
      const money = numbers(cells);
      const sum = total(money) / 100;
      const order = money.map((_, at) => at).sort((a, b) => money[b] - money[a] || a - b);
      let before = 0;
      for (const at of order) {
        expect((shares[at] - before) * sum).toBeCloseTo(money[at], 4);
        before = shares[at];
      }
    }),
  ));

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
