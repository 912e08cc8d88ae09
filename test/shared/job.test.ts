import type { Cell } from "../../src/cell";
import { isFormula } from "../../shared/grid";
import { generate, survey } from "../../shared/job";
import { runNow, runSoon, STOPPED } from "../../shared/steps";
import { defaultWish, type Wish } from "../../shared/wish";
import { type Recorder } from "../agree/recorder";
import { lines, workbook, run, sheet } from "./workbook";

const grids = (host: Recorder): string =>
  JSON.stringify([...host.sheetsByName.values()].map(({ name, grid }) => [name, grid]));

describe("a run", () => {
  test("writes the sheets in their order, and says what they hold", () => {
    const host = workbook();
    const outcome = run(host);
    expect(outcome.sheets.map(({ name }) => name)).toEqual([
      "Summary",
      "Revenue Concentration",
      "Client Portfolio",
      "Tech Stack Matrix",
      "Holdings",
      "Settings",
    ]);
    // By hand: 1,500 in all; Birch lacks Backup (average 300), Cedar lacks Email (average 450).
    expect(outcome).toMatchObject({ clients: 3, offerings: 2, revenue: 1500, potential: 750 });
  });

  test("written twice is written once", () => {
    const host = workbook();
    run(host);
    const once = grids(host);
    run(host);
    expect(grids(host)).toBe(once);
  });

  test("leaves the user's tables alone", () => {
    const host = workbook();
    run(host);
    expect(sheet(host, "Invoices").cells).toEqual(lines);
  });

  test("takes the next free name where the user's own sheet has ours", () => {
    const host = workbook({ Invoices: lines, holdings: [["my own notes"]] });
    const { sheets } = run(host);
    expect(sheets.map(({ name }) => name)).toContain("Holdings 2");
    expect(sheet(host, "holdings").cells).toEqual([["my own notes"]]);
  });

  test("stops between steps", async () => {
    const host = workbook();
    let steps = 0;
    const end = await runSoon(generate(host, defaultWish), { stopped: () => ++steps > 4 });
    expect(end).toBe(STOPPED);
    const written = [...host.sheetsByName.values()].filter(({ grid }) => grid !== null);
    expect(written.map(({ name }) => name)).toEqual(["Summary"]);
  });
});

describe("nothing to generate from", () => {
  test.each<[string, Record<string, Cell[][]>, Partial<Wish>, string]>([
    ["an empty workbook", {}, {}, "No table was found."],
    [
      "no client column",
      {
        Sheet1: [
          ["Item name", "Price"],
          ["a", 1],
        ],
      },
      {},
      "Found Sheet1, but no column for the client.",
    ],
    [
      "no line in the chosen months",
      { Invoices: lines },
      { lastMonth: "2020-01" },
      "No invoice line lies in the chosen twelve months. Choose another last month.",
    ],
    [
      "no line that can be used",
      { Invoices: [...lines.slice(0, 3), ["Email", "Acme", "soon", "2026-09-30"]] },
      {},
      "No row with an amount can be used (1 found); the first stands in Invoices!C4",
    ],
    [
      "a first problem elsewhere: the row with an amount is named",
      {
        Offerings: [
          ["Offering", "Step"],
          ["Backup", 9],
        ],
        Invoices: [...lines.slice(2, 3), ["Backup", "Ada", 5, "soon"]],
      },
      {},
      "the first stands in Invoices!D2",
    ],
    [
      "a table of clients that names none",
      {
        Clients: [
          ["Client", "Seats"],
          [null, 5],
        ],
      },
      {},
      "Found Clients, but no row with a client.",
    ],
    ["a month that is none", { Invoices: lines }, { lastMonth: "Sept" }, 'found "Sept"'],
  ])("%s: says so and touches no sheet", (_, tables, wish, message) => {
    const host = workbook(tables);
    expect(() => run(host, wish)).toThrow(message);
    expect([...host.sheetsByName.keys()]).toEqual(Object.keys(tables));
    expect(host.kept).toEqual({});
  });
});

describe("a survey", () => {
  test("says what was recognised, where", () => {
    const found = runNow(survey(workbook(), defaultWish));
    expect(found.tables).toEqual([
      {
        id: "Invoices",
        sheet: "Invoices",
        address: "A3",
        kind: "lines",
        rows: 4,
        headers: ["Product", "Customer Name", "Net Amount", "Invoice Date"],
        fields: { offering: "Product", client: "Customer Name", revenue: "Net Amount", date: "Invoice Date" },
        examples: [
          ["Email", "Backup", "Email"],
          ["Acme", "Acme", "Birch"],
          [600, 400, 300],
          ["2026-09-30", "2026-09-30", "2026-08-31"],
        ],
      },
    ]);
    expect(found.period).toEqual({ first: "2025-10", last: "2026-09", months: 3, incomplete: false });
    expect(found).toMatchObject({ lines: 4, clients: 3, offerings: 2, refusal: null, copies: [] });
  });

  test("a leader's copy of a generated sheet is a copy, not input", () => {
    const host = workbook();
    run(host);
    for (const name of ["Revenue Concentration", "Client Portfolio", "Tech Stack Matrix", "Holdings"]) {
      const { cells } = sheet(host, name);
      host.sheetsByName.set(`Copy of ${name}`, { name: `Copy of ${name}`, cells, grid: null });
    }
    const found = runNow(survey(host, defaultWish));
    expect(found.copies).toHaveLength(4);
    expect(found).toMatchObject({ clients: 3, lines: 4 });
  });

  test("the user's own columns count, and can be none", () => {
    const mapping = { Invoices: { client: "Product", offering: "" } } as const;
    const found = runNow(survey(workbook(), { ...defaultWish, mapping }));
    expect(found.tables[0].fields).toEqual({
      client: "Product",
      revenue: "Net Amount",
      date: "Invoice Date",
    });
    expect(found.clients).toBe(2);
  });
});

describe("formulas", () => {
  test("no formula holds text from the data", () => {
    const host = workbook({
      Invoices: lines.map((row) =>
        row.map((one) => (one === "Acme" ? 'Ac"me*?' : one === "Email" ? "E!mail'" : one)),
      ),
    });
    run(host);
    const all = [...host.sheetsByName.values()].flatMap(({ grid }) =>
      (grid?.cells ?? []).flat().filter(isFormula),
    );
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ formula }) => /Ac"me|E!mail/.test(formula))).toEqual([]);
  });
});
