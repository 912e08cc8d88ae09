import { writeWorkbook } from "../../local/file/write";
import type { Cell } from "../../src/cell";
import { isFormula, type Grid, type GridCell } from "../../shared/grid";
import { generate } from "../../shared/job";
import { sheetKinds, sheetNames } from "../../shared/kinds";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { recalculate } from "../file/libreoffice";
import { inputs, tablesOf } from "./data";
import { Recorder, type Recorded } from "./recorder";

/*
 * Whoever opens the workbook without the add-in chooses a client: LibreOffice, which then
 * calculates the page anew, comes to what the job writes for that client.
 */

jest.setTimeout(240_000);

const today = 46354;

/** Names that a criterion, a wildcard or a number reader would take for something else. */
const hostile = [
  "*",
  "~*",
  "A?me",
  "Acme",
  '=HYPERLINK("http://example.com")',
  "<b>Beta</b>",
  "__proto__",
  "007",
  "TRUE",
  "-x, y; z",
  `Long ${"name ".repeat(39)}`.trim(),
];

const lines: Cell[][] = [
  ["Client", "Offering", "Date", "Revenue", "Cost", "Stream"],
  ...hostile.flatMap((name, index) => [
    [name, "Mail", "2026-05-31", 1000 + index, 400, "MRR"],
    [name, index % 2 ? "*" : "Backup?", "2026-08-31", 100 * index, 90, "MRR"],
  ]),
  ["Costless", "Mail", "2026-08-31", 5000, null, "MRR"],
];

/** The rest of a client's life: one without a class, one that has left, one without anything. */
const clients: Cell[][] = [
  ["Client", "Client since", "Left on", "IT budget", "Account manager"],
  ["Fresh", "2026-08-01", null, null, "*"],
  ["Acme", null, "2026-07-31", 5000, "=1+1"],
  ["*", null, null, 4000, "Ann"],
];

function page(recorder: Recorder): Recorded & { grid: Grid } {
  return recorder.sheetsByName.get("Client Page") as Recorded & { grid: Grid };
}

function choose({ cells, grid }: Recorded & { grid: Grid }, client: string): void {
  const { row, column } = grid.names.find(({ name }) => name === "XS_client")!;
  cells[row][column] = client;
}

/** The first row tells which version of the sheet this is. */
function valuesOf(cells: readonly (readonly GridCell[])[], rows: number): Cell[][] {
  return cells.slice(1, rows).map((row) =>
    row.map((cell) => {
      const value = isFormula(cell) ? cell.value : cell;
      return typeof value === "number" ? Number(value.toPrecision(9)) : value === "" ? null : value;
    }),
  );
}

const kindSets = [["page"], sheetKinds] as const;
const everybody = [...hostile, "Costless", "Fresh", "gone"];

test("each client by the drop-down alone, with hostile names and without", async () => {
  const cases = [
    [{ Lines: lines, Clients: clients }, everybody],
    [tablesOf(inputs["the sample portfolio"]), null],
  ] as const;
  const books: Uint8Array[] = [];
  const expected: [client: string, cells: Cell[][]][] = [];
  for (const [tables, names] of cases) {
    for (const kinds of kindSets) {
      const recorder = new Recorder(tables, today);
      const run = (): unknown => runNow(generate(recorder, { ...defaultWish, sheets: kinds }));
      run();
      for (const client of names ?? everyTenth(page(recorder))) {
        books.push(await workbookFor(recorder, client));
        choose(page(recorder), client);
        run();
        const { cells, headerRow } = page(recorder).grid;
        expected.push([client, valuesOf(cells, headerRow)]);
      }
    }
  }
  const found = await recalculate(books);
  found.forEach((sheets, index) => {
    const [client, cells] = expected[index];
    const there = sheets.find(({ name }) => name === sheetNames.page)!;
    expect([client, valuesOf(there.cells, cells.length + 1)]).toEqual([client, cells]);
  });
});

/** The workbook as it is, with another client in the drop-down and all else as it was calculated before. */
function workbookFor(recorder: Recorder, client: string): Promise<Uint8Array> {
  const { grid } = page(recorder);
  const { row, column } = grid.names.find(({ name }) => name === "XS_client")!;
  const chosen = { ...grid, cells: grid.cells.map((line) => [...line]) };
  chosen.cells[row][column] = client;
  const sheets = [...recorder.sheetsByName.values()].flatMap(({ name, grid: own }) =>
    own ? [{ name, grid: own.kind === "page" ? chosen : own }] : [],
  );
  return writeWorkbook(sheets, [], { title: "", made: new Date(0) });
}

function everyTenth({ grid }: { grid: Grid }): string[] {
  const names = grid.cells.slice(grid.headerRow + 1).map((row) => String(row[1]));
  return names.filter((_, index) => index % 10 === 3);
}
