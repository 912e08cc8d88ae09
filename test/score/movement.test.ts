import fc from "fast-check";
import {
  byQuarter,
  classMovement,
  movementClasses,
  quarterFigures,
  withSnapshot,
  type HistoryRow,
  type Snapshot,
} from "../../src/score/history";
import { packed, unpacked } from "../../shared/typed/history-table";

const snapshot = (month: number, classes: Readonly<Record<string, string>>): Snapshot => ({
  month,
  rows: Object.entries(classes).map(([client, name]) => ({ client, class: name, revenue: 10, margin: 0.5, stack: 1, potential: 0 })), // prettier-ignore
});

// By hand: Ada up, Bob down, Cid stays, Dot to no class, Eva left, Fay gone, Gus new.
test("who rose, fell, came and went", () => {
  const before = snapshot(0, { Ada: "C", Bob: "A", Cid: "B", Dot: "D", Eva: "B", Fay: "C", Hal: "Left" });
  const now = snapshot(3, { Ada: "A", Bob: "B", Cid: "B", Dot: "–", Eva: "Left", Gus: "New" });
  const { counts, gained, lost, rose, fell, moved } = classMovement(before, now);
  expect([rose, fell]).toEqual([1, 1]);
  expect(moved.map(({ client }) => client)).toEqual(["Ada", "Bob"]);
  expect(gained.map(({ client }) => client)).toEqual(["Gus"]);
  expect(lost.map(({ client, class: name }) => [client, name])).toEqual([
    ["Eva", "B"],
    ["Fay", "C"],
  ]);
  expect(counts).toEqual([
    [0, 1, 0, 0, 0],
    [0, 1, 0, 0, 0],
    [1, 0, 0, 0, 0],
    [0, 0, 0, 0, 1],
    [0, 0, 0, 0, 0],
  ]);
});

const rows: fc.Arbitrary<HistoryRow[]> = fc.uniqueArray(
  fc.record({
    client: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz").map((letter) => `k${letter}`),
    class: fc.constantFrom(...movementClasses, "Left", "New"),
    revenue: fc.integer({ min: -9999, max: 99999 }).map((cents) => cents / 100),
    margin: fc.option(fc.integer({ min: -900, max: 900 }).map((parts) => parts / 1000)),
    stack: fc.option(fc.integer({ min: 0, max: 12 }).map((held) => Number((held / 12).toFixed(6)))),
    potential: fc.integer({ min: 0, max: 99999 }).map((cents) => cents / 100),
  }),
  { selector: ({ client }) => client },
);

test("everybody of either quarter is counted once: moved, gained or lost", () => {
  fc.assert(
    fc.property(rows, rows, (then, now) => {
      const { counts, gained, lost } = classMovement({ month: 0, rows: then }, { month: 3, rows: now });
      const moved = counts.flat().reduce((sum, count) => sum + count, 0);
      const here = (some: HistoryRow[]): number => some.filter((row) => row.class !== "Left").length;
      expect(moved + gained.length).toBe(here(now));
      expect(moved + lost.length).toBe(here(then));
    }),
  );
});

test("what is packed comes back, however many rows there are", () => {
  fc.assert(
    fc.property(rows, (some) => {
      expect(packed({ month: 0, rows: some }).flatMap(unpacked)).toEqual(some);
    }),
  );
});

test("damaged text gives what is whole in it", () => {
  expect(unpacked("ka|A|1||0.5|2;kb|B;kc|C|x||0|1;kd|D|4|0.1||0")).toEqual([
    { client: "ka", class: "A", revenue: 1, margin: null, stack: 0.5, potential: 2 },
    { client: "kd", class: "D", revenue: 4, margin: 0.1, stack: null, potential: 0 },
  ]);
  expect(unpacked(null)).toEqual([]);
});

test("a snapshot replaces those of its quarter alone", () => {
  const [march, june, july] = [2026 * 12 + 2, 2026 * 12 + 5, 2026 * 12 + 6].map((month) =>
    snapshot(month, {}),
  );
  const may = snapshot(2026 * 12 + 4, { Ada: "A" });
  expect(withSnapshot([june, march], may).map(({ month }) => month)).toEqual([may.month, march.month]);
  expect(withSnapshot([june, march], july).map(({ month }) => month)).toEqual([july.month, june.month, march.month]); // prettier-ignore
  // With a year that begins in June, June and July are of one quarter.
  expect(withSnapshot([june, march], july, 6).map(({ month }) => month)).toEqual([july.month, march.month]);
  expect([...byQuarter([july, june, march], 6).values()]).toEqual([july, march]);
});

// 100 at 50 % and 300 at 10 %: 80 of 400.
test("key figures of a quarter: margin by revenue, stack as a plain mean, unknown ones left out", () => {
  const row = { client: "k", class: "A", potential: 5 };
  const figures = quarterFigures({
    month: 0,
    rows: [
      { ...row, revenue: 100, margin: 0.5, stack: 1 },
      { ...row, revenue: 300, margin: 0.1, stack: 0.5 },
      { ...row, revenue: 50, margin: null, stack: null },
    ],
  });
  expect(figures).toEqual({ clients: 3, revenue: 450, margin: 0.2, stack: 0.75, potential: 15 });
});
