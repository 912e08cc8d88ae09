import { serialOf } from "../../src/calendar";
import type { Cell } from "../../src/cell";
import type { Insights } from "../../shared/insights";
import { generate } from "../../shared/job";
import { insights } from "../../shared/reckon";
import { rowsOf } from "../../shared/rows-of";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { Recorder } from "../agree/recorder";

const today = serialOf(2026, 10, 5) as number;
const header = ["Offering", "Client", "Revenue", "Date"];
/** Acme 1,000, Birch 300, Cedar 200; Email is worth 450 on average, Backup 300. */
const lines: Cell[][] = [
  header,
  ["Email", "Acme", 600, "2026-09-30"],
  ["Backup", "Acme", 400, "2026-09-30"],
  ["Email", "Birch", 300, "2026-08-31"],
  ["Backup", "Cedar", 200, "2026-07-31"],
];
/** Cedar buys Email for 900, and Dale comes. */
const later: Cell[][] = [
  ...lines,
  ["Email", "Cedar", 900, "2026-09-30"],
  ["Backup", "Dale", 50, "2026-09-30"],
];

const generated = (host: Recorder): Insights => runNow(generate(host, defaultWish)).insights;

// By hand: 1,500 in all; Birch lacks Backup (300) and Cedar Email (450).
test("a run tells its figures, and computing without writing tells the same", () => {
  const host = new Recorder({ Lines: lines }, today);
  const before = runNow(insights(host, defaultWish));
  expect(host.sheetsByName.size).toBe(1);
  expect(before).toMatchObject({
    revenue: 1500,
    clients: 3,
    notAssessed: 3,
    fullStack: 1 / 3,
    meanStack: 2 / 3,
    potential: 750,
    uplift: 0.5,
    makeMost: 2,
    since: null,
  });
  expect(before.pareto.map(({ first, last, revenue }) => [first, last, revenue])).toEqual([
    [1, 1, 1000],
    [2, 2, 300],
    [3, 3, 200],
  ]);
  expect(before.pareto[2].cumulative).toBe(1);
  expect(before.offerings.map(({ name, potential, gaps }) => [name, potential, gaps])).toEqual([
    ["Email", 450, 1],
    ["Backup", 300, 1],
  ]);
  // No margins: Core is class A, Mid is B. Cedar starts at 1,300 of 1,500.
  expect(before.classes.map(({ name, clients, revenue }) => [name, clients, revenue])).toEqual([
    ["A", 2, 1300],
    ["B", 1, 200],
  ]);
  expect(generated(host)).toEqual(before);
});

// By hand: of 2,450 Cedar has 1,100, Acme starts at 0.449, Birch at 0.857, Dale at 0.98.
test("a second run tells what moved, what closed, and who came and went", () => {
  const host = new Recorder({ Lines: lines }, today);
  generated(host);
  const tab = host.sheetsByName.get("Lines");
  tab?.cells.splice(0, tab.cells.length, ...later);
  const { since } = generated(host);
  expect(since?.moves.map(({ client, from, to }) => [client, from, to])).toEqual([
    ["Cedar", "B", "A"],
    ["Birch", "A", "B"],
  ]);
  expect(since?.flows).toEqual(
    expect.arrayContaining([
      { from: "A", to: "A", clients: 1 },
      { from: "B", to: "A", clients: 1 },
      { from: "A", to: "B", clients: 1 },
    ]),
  );
  expect(since).toMatchObject({ gapsClosed: 1, clientsNew: 1, clientsGone: 0, won: [] });
  expect(generated(host).since).toMatchObject({ moves: [], gapsClosed: 0, clientsNew: 0, clientsGone: 0 });
});

test("rows are found where they stand now: the longest stretch of them", () => {
  const host = new Recorder({ Lines: later }, today);
  const { pareto } = generated(host);
  const keys = (places: number[]) => new Set(places.flatMap((place) => pareto[place].rows));
  const find = (places: number[]) => runNow(rowsOf(host, "concentration", keys(places)));
  const sheet = host.sheetsByName.get("Revenue Concentration");
  const first = (sheet?.grid?.headerRow ?? 0) + 2;
  const at = (from: number, to: number) => expect.stringMatching(`^B${first + from}:[A-Z]+${first + to}$`);
  expect(find([0, 1])).toEqual({ sheet: "Revenue Concentration", address: at(0, 1), rows: 2 });
  expect(find([0, 2, 3])).toMatchObject({ address: at(2, 3), rows: 2 });
  const body = sheet?.cells.splice(first - 1, 1) ?? [];
  sheet?.cells.splice(first + 2, 0, ...body);
  expect(find([0])).toMatchObject({ address: at(3, 3), rows: 1 });
});

test("rows of a sheet that is not there are nowhere", () => {
  const host = new Recorder({ Lines: lines }, today);
  expect(runNow(rowsOf(host, "portfolio", new Set(["k"])))).toBeNull();
});
