import fc from "fast-check";
import type { Input } from "../../../shared/functions/argument";
import type { Cell } from "../../../src/cell";
import { ABCDCLASS, across, CUMREVPCT, down } from "./call";
import { numbers, scale } from "./columns";

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
