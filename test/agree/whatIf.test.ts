import { writeWorkbook } from "../../local/file/write";
import type { Cell } from "../../src/cell";
import type { Grid } from "../../shared/grid";
import { generate } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { recalculate } from "../file/libreoffice";
import { answerOf } from "../oracle/oracle";
import { cases } from "./cases";
import type { Case } from "./generated";
import { Reading, Recorder } from "./recorder";

/*
 * Other cuts, typed on Client Portfolio: as many clients would be in each class as the oracle
 * counts when these are the cuts. The job says so, and LibreOffice, by the formulas alone.
 */

jest.setTimeout(240_000);

type Cuts = readonly [core: number, mid: number, a: number, b: number, c: number];

const tried: readonly Cuts[] = [
  [0.8, 0.95, 0.6, 0.4, 0.2],
  [0.3, 0.31, 0.9, 0.5, 0.01],
  [0.5, 1, 0.45, 0.4, 0.35],
];
const policies = ["matrix", "margin", "revenue"] as const;

/** By hand: starts 0, 0.4, 0.4, 0.8 and 0.95; margins of 60 %, 40 %, 20 %, 0 and none: each cut has somebody on it. */
const ties: Case = {
  name: "on the cuts",
  tables: {
    Lines: [
      ["Client", "Offering", "Date", "Revenue", "Cost"],
      ["First", "Mail", "2026-08-31", 400, 160],
      ["Second", "Mail", "2026-08-31", 200, 120],
      ["Third", "Mail", "2026-08-31", 200, 160],
      ["Fourth", "Mail", "2026-08-31", 150, 150],
      ["Fifth", "Mail", "2026-08-31", 50, null],
      ["Credit", "Mail", "2026-08-31", 0, 5],
    ],
    Clients: [
      ["Client", "In profile"],
      ["First", "no"],
    ],
  },
  input: {
    lines: [
      ["First", 400, 160],
      ["Second", 200, 120],
      ["Third", 200, 160],
      ["Fourth", 150, 150],
      ["Fifth", 50, null],
      ["Credit", 0, 5],
    ].map(([client, revenue, cost]) => ({
      client: client as string,
      offering: "Mail",
      date: "2026-08-31",
      revenue,
      cost,
    })),
    clients: [{ client: "First", inProfile: false }],
    settings: { today: "2026-11-22" },
  },
};
const onTheCuts: Cuts = [0.4, 0.8, 0.6, 0.4, 0.2];

/** AdventureWorks without its clients has the very same lines. */
const real = cases.filter(({ name }) => name !== "AdventureWorks, lines alone");

const headers = ["Revenue", "Cumulative % of revenue", "Gross margin", "Margin %", "Service margin %"];

function type(cells: Cell[][], headerRow: number, cuts: Cuts | readonly Cell[]): void {
  const row = cells.find((line) => line.includes("What if the cuts were"))!;
  headers.forEach((header, at) => (row[cells[headerRow].indexOf(header)] = cuts[at]));
}

function counted(reading: Reading): number[] {
  return ["Class A", "Class B", "Class C", "Class D", "No class"].map((label) =>
    Number(reading.above(label, "Class margin %")),
  );
}

interface Tried {
  readonly where: string;
  /** With the cuts typed, and all else as it was calculated before. */
  readonly book: Promise<Uint8Array>;
  readonly byJob: readonly number[];
  readonly expected: readonly number[];
}

/** The job runs before the cuts are typed, and after each of them. */
function tries(one: Case, policy: (typeof policies)[number], sets: readonly Cuts[]): Tried[] {
  const recorder = new Recorder(one.tables, 46_348);
  const settings = { policy };
  const run = (): unknown => runNow(generate(recorder, { ...defaultWish, sheets: ["portfolio"], settings }));
  run();
  const sheet = recorder.sheetsByName.get("Client Portfolio")!;
  const grid = sheet.grid as Grid;
  return sets.map((cuts) => {
    const cells = grid.cells.map((row) => [...row]);
    type(cells as Cell[][], grid.headerRow, cuts);
    const book = writeWorkbook([{ name: "P", grid: { ...grid, cells } }], [], {
      title: "",
      made: new Date(0),
    });
    type(recorder.sheetsByName.get("Client Portfolio")!.cells, grid.headerRow, cuts);
    run();
    const { clients } = answerOf({ ...one.input, settings: { ...one.input.settings, policy, cuts } });
    const some = ["A", "B", "C", "D"].map(
      (letter) => clients.filter((client) => !client.state && client.class === letter).length,
    );
    return {
      where: `${one.name}, ${policy}, ${cuts.join(" ")}`,
      book,
      byJob: counted(Reading.of(recorder, "Client Portfolio")),
      expected: [...some, clients.length - some.reduce((a, b) => a + b, 0)],
    };
  });
}

/** Whoever is on a cut, in every way; of the others each policy and each set of cuts once. */
const pairs = (): Tried[] => [
  ...policies.flatMap((policy) => tries(ties, policy, [...tried, onTheCuts])),
  ...real.flatMap((one, at) =>
    policies.flatMap((policy, turn) => tries(one, policy, [tried[(at + turn) % tried.length]])),
  ),
];

test("as the oracle counts, and as LibreOffice calculates", async () => {
  const all = pairs();
  const told = (counts: (one: Tried, index: number) => readonly number[]) =>
    all.map((one, index) => [one.where, counts(one, index)]);
  const expected = told((one) => one.expected);
  expect(told((one) => one.byJob)).toEqual(expected);
  const found = await recalculate(await Promise.all(all.map(({ book }) => book)));
  const calculated = told((_, index) => {
    const [{ cells }] = found[index];
    return counted(new Reading(cells, cells.findIndex((row) => row[0] === "Key"))); // prettier-ignore
  });
  expect(calculated).toEqual(expected);
});

test.each<[string, readonly Cell[]]>([
  ["rising margins", [0.8, 0.95, 0.2, 0.4, 0.6]],
  ["falling shares", [0.95, 0.8, 0.6, 0.4, 0.2]],
  ["80 for 80 %", [80, 95, 60, 40, 20]],
  ["text", ["most", 0.95, 0.6, 0.4, 0.2]],
])("%s are no cuts: what is needed is said, and nothing is counted", (_, cuts) => {
  const recorder = new Recorder(ties.tables, 46_348);
  const run = (): unknown => runNow(generate(recorder, { ...defaultWish, sheets: ["portfolio"] }));
  run();
  const sheet = recorder.sheetsByName.get("Client Portfolio")!;
  type(sheet.cells, sheet.grid!.headerRow, cuts);
  run();
  const reading = Reading.of(recorder, "Client Portfolio");
  expect(reading.above("What if the cuts were", "Class margin %")).toMatch(/^Needed/);
  expect(reading.above("What if the cuts were", "Revenue")).toBe(cuts[0]);
  expect(counted(reading)).toEqual([0, 0, 0, 0, 0]);
});
