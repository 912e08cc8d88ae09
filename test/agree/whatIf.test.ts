import { writeWorkbook } from "../../local/file/write";
import type { Cell } from "../../src/cell";
import type { Grid } from "../../shared/grid";
import { generate } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { recalculate } from "../file/libreoffice";
import { answerOf } from "../oracle/oracle";
import { cases, type Case } from "./cases";
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

test("as the oracle counts, and as LibreOffice calculates", async () => {
  const books: Uint8Array[] = [];
  const expected: [string, number[]][] = [];
  for (const one of [...cases, ties]) {
    for (const policy of ["matrix", "margin", "revenue"] as const) {
      for (const cuts of [...tried, onTheCuts]) {
        const recorder = new Recorder(one.tables, 46_348);
        const settings = { policy };
        const run = (): unknown =>
          runNow(generate(recorder, { ...defaultWish, sheets: ["portfolio"], settings }));
        run();
        const sheet = recorder.sheetsByName.get("Client Portfolio")!;
        const grid = sheet.grid as Grid;
        const cells = grid.cells.map((row) => [...row]);
        type(cells as Cell[][], grid.headerRow, cuts);
        books.push(
          await writeWorkbook([{ name: "P", grid: { ...grid, cells } }], [], {
            title: "",
            made: new Date(0),
          }),
        );
        type(sheet.cells, grid.headerRow, cuts);
        run();
        const answer = answerOf({ ...one.input, settings: { ...one.input.settings, policy, cuts } });
        const inClass = (name: string): number =>
          answer.clients.filter((client) => !client.state && client.class === name).length;
        const some = ["A", "B", "C", "D"].map(inClass);
        const counts = [...some, answer.clients.length - some.reduce((a, b) => a + b, 0)];
        const where = `${one.name}, ${policy}, ${cuts.join(" ")}`;
        expect([where, counted(Reading.of(recorder, "Client Portfolio"))]).toEqual([where, counts]);
        expected.push([where, counts]);
      }
    }
  }
  const found = await recalculate(books);
  found.forEach(([{ cells }], index) => {
    const header = cells.findIndex((row) => row[0] === "Key");
    expect([expected[index][0], counted(new Reading(cells, header))]).toEqual(expected[index]);
  });
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
