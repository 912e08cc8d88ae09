import type { Cell } from "../../src/cell";
import { takeIn, takeInSlowly } from "../../src/intake/intake";
import { atOnce, inSlices, SLICE, type Slices } from "../../src/slices";
import type { Context } from "../../shared/context";
import { findingsOf } from "../../shared/findings";
import { problems } from "../../shared/sheets/problems";
import { eachInSlices, eachResting, resting, runNow, runSoon, type Job } from "../../shared/steps";
import { TODAY } from "../core/small";

// A page draws and hears clicks only where work rests.

const ROWS = 50000;
const cells: Cell[][] = [
  ["Client", "Offering", "Date", "Revenue"],
  ...Array.from({ length: ROWS }, (_, at) => [`Client ${at % 500}`, "Backup", TODAY - 1 - (at % 300), at]),
];
const sources = [{ name: "Invoices", cells }];
const options = { today: TODAY, lastMonth: null, mapping: {} };

/** A job that is nothing but the intake. */
function* intake(): Job<number> {
  return (yield* resting(takeInSlowly(sources, options))).portfolio.lines.count;
}

test("taking in rests twice in each slice of rows: while it finds tables, and while it reads them", async () => {
  let rests = 0;
  const count = await runSoon(intake(), { onPause: () => void rests++ });
  expect(count).toBe(ROWS);
  expect(rests).toBeGreaterThanOrEqual(2 * Math.floor(ROWS / SLICE));
});

test("in slices or in one go, what is taken in is the same", () => {
  const [slowly, now] = [atOnce(takeInSlowly(sources, options)), takeIn(sources, options)];
  expect(slowly.portfolio).toEqual(now.portfolio);
  expect(runNow(intake())).toBe(ROWS);
});

/** How often work in slices stops. */
function stops(work: Slices<unknown>): number {
  let count = 0;
  while (!work.next().done) count++;
  return count;
}

test("a problem in each of many rows is told, and put on its sheet, with a rest in each slice of them", () => {
  const [header, ...lines] = cells;
  const unread = [header, ...lines.map((line) => [...line.slice(0, 3), "n/a"])];
  const intake = takeIn([{ name: "Invoices", cells: unread }], options);
  const findings = atOnce(findingsOf(intake));
  expect(findings).toHaveLength(ROWS);
  const context = { intake, measures: { policy: "combined" }, today: TODAY } as unknown as Context;
  for (const work of [findingsOf(intake), problems(context, findings)])
    expect(stops(work)).toBeGreaterThanOrEqual(Math.floor(ROWS / SLICE));
});

test("behind each sheet that is read there is a rest", async () => {
  const events: string[] = [];
  const read = (sheet: string, at: number): number => (events.push(sheet), at);
  const onPause = () => void events.push("rests");
  expect(await runSoon(eachResting(["Summary", "Holdings"], read), { onPause })).toEqual([0, 1]);
  expect(events).toEqual(["Summary", "rests", "Holdings", "rests"]);
});

test.each([
  ["nothing", 0, 0],
  ["all but a slice", SLICE - 1, 0],
  ["a slice", SLICE, 1],
  ["two slices and a bit", 2 * SLICE + 1, 2],
])("each number is met once, with a rest behind each slice: %s", (_, count, rests) => {
  const met: number[] = [];
  expect(stops(inSlices(7, 7 + count, (index) => void met.push(index)))).toBe(rests);
  expect(met).toEqual(Array.from({ length: count }, (__, at) => 7 + at));
});

test("within a large sheet there are rests, too", async () => {
  const events: string[] = [];
  function* read(sheet: string, at: number): Slices<number> {
    events.push(sheet);
    yield;
    events.push("the other half");
    return at;
  }
  const onPause = () => void events.push("rests");
  expect(await runSoon(eachInSlices(["Summary", "Holdings"], read), { onPause })).toEqual([0, 1]);
  const one = ["rests", "the other half", "rests"];
  expect(events).toEqual(["Summary", ...one, "Holdings", ...one]);
});

test("the page's own rest is waited for before the next slice begins", async () => {
  const events: string[] = [];
  function* work(): Job<void> {
    events.push("first");
    yield { pause: true };
    events.push("second");
  }
  await runSoon(work(), {
    onPause: async () => {
      events.push("rests");
      await new Promise((go) => setTimeout(go));
      events.push("rested");
    },
  });
  expect(events).toEqual(["first", "rests", "rested", "second"]);
});
