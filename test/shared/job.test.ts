import { serialOf } from "../../src/calendar";
import type { Cell } from "../../src/cell";
import { isFormula } from "../../shared/grid";
import { generate, survey } from "../../shared/job";
import type { Outcome } from "../../shared/outcome";
import { runNow, runSoon, STOPPED } from "../../shared/steps";
import { defaultWish, type Wish } from "../../shared/wish";
import { Reading, Recorder, type Recorded } from "../agree/recorder";

const today = serialOf(2026, 10, 5) as number;

/** Three clients, two offerings; Acme has both, Birch one, Cedar one. */
const lines: Cell[][] = [
  ["Exported for finance", null, null, null],
  [],
  ["Product", "Customer Name", "Net Amount", "Invoice Date"],
  ["Email", "Acme", 600, "2026-09-30"],
  ["Backup", "Acme", 400, "2026-09-30"],
  ["Email", "Birch", 300, "2026-08-31"],
  ["Backup", "Cedar", 200, "2026-07-31"],
];

function workbook(tables: Record<string, Cell[][]> = { Invoices: lines }): Recorder {
  return new Recorder(tables, today);
}

function run(host: Recorder, wish: Partial<Wish> = {}): Outcome {
  return runNow(generate(host, { ...defaultWish, ...wish }));
}

function sheet(host: Recorder, name: string): Recorded {
  const found = host.sheetsByName.get(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** Types into a generated sheet, where a client's row meets a header. */
function type(host: Recorder, name: string, client: string, header: string, value: Cell): void {
  const { cells, grid } = sheet(host, name);
  const words = cells[grid?.headerRow ?? 0];
  const row = cells.find((one, index) => index > (grid?.headerRow ?? 0) && one.includes(client));
  if (!row) throw new Error(`no ${client}`);
  row[words.indexOf(header)] = value;
}

function cell(host: Recorder, name: string, client: string, header: string): Cell {
  return (
    Reading.of(host, name)
      .body()
      .find((row) => row.Client === client)?.[header] ?? null
  );
}

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

describe("what the user typed", () => {
  test.each<[string, string, string, Cell]>([
    ["Tech Stack Matrix", "Birch", "Owner", "Dana"],
    ["Tech Stack Matrix", "Birch", "Target quarter", "2026-Q4"],
    ["Tech Stack Matrix", "Birch", "Status", "=not a formula"],
    ["Tech Stack Matrix", "Birch", "Note", "'quoted, +1 and <b>"],
    ["Tech Stack Matrix", "Birch", "Backup", "P"],
    ["Tech Stack Matrix", "Birch", "Backup", "X"],
    ["Tech Stack Matrix", "Birch", "Backup", "C"],
    ["Tech Stack Matrix", "Birch", "Backup", "N"],
    ["Tech Stack Matrix", "Birch", "Backup", "Y"],
    ["Client Portfolio", "Birch", "Pricing current", "no"],
    ["Client Portfolio", "Birch", "Package", "legacy MRR"],
    ["Client Portfolio", "Birch", "Profile override", "no"],
    ["Client Portfolio", "Birch", "Reason", "sells to consumers"],
  ])("%s, %s, %s: %s is kept through two runs", (name, client, header, value) => {
    const host = workbook();
    run(host);
    type(host, name, client, header, value);
    run(host);
    run(host);
    expect(cell(host, name, client, header)).toBe(value);
  });

  test("clearing a state deletes it", () => {
    const host = workbook();
    run(host);
    type(host, "Tech Stack Matrix", "Birch", "Backup", "X");
    run(host);
    type(host, "Tech Stack Matrix", "Birch", "Backup", null);
    run(host);
    expect(cell(host, "Tech Stack Matrix", "Birch", "Backup")).toBe(null);
  });

  test("a state changes the figures: declined is no gap", () => {
    const host = workbook();
    run(host);
    type(host, "Tech Stack Matrix", "Birch", "Backup", "x");
    expect(run(host).potential).toBe(450);
  });

  test("an override of the profile caps the class", () => {
    const host = workbook();
    run(host);
    expect(cell(host, "Client Portfolio", "Acme", "Class")).toBe("A");
    type(host, "Client Portfolio", "Acme", "Profile override", "no");
    run(host);
    expect(cell(host, "Client Portfolio", "Acme", "Class")).toBe("C");
    expect(cell(host, "Client Portfolio", "Acme", "In profile")).toBe("no");
  });

  test("text that is no state is told with its cell", () => {
    const host = workbook();
    run(host);
    type(host, "Tech Stack Matrix", "Birch", "Backup", "maybe");
    const { findings } = run(host);
    expect(findings).toMatchObject([{ sheet: "Tech Stack Matrix", found: "maybe", amount: null }]);
  });

  test("a mark against what invoices show loses and is told", () => {
    const host = workbook();
    run(host);
    type(host, "Tech Stack Matrix", "Acme", "Backup", "X");
    const { findings } = run(host);
    expect(cell(host, "Tech Stack Matrix", "Acme", "Backup")).toBe("Y");
    expect(findings[0].found).toBe("X was typed, but invoices show Backup in use");
  });

  test("stays under its client when rows are sorted and columns moved by hand", () => {
    const host = workbook();
    run(host);
    type(host, "Tech Stack Matrix", "Birch", "Owner", "Dana");
    const { cells, grid } = sheet(host, "Tech Stack Matrix");
    const from = (grid?.headerRow ?? 0) + 1;
    cells.splice(from, cells.length - from, ...cells.slice(from).reverse());
    for (const row of cells) row.push(row.splice(2, 1)[0]);
    run(host);
    expect(cell(host, "Tech Stack Matrix", "Birch", "Owner")).toBe("Dana");
    expect(cell(host, "Tech Stack Matrix", "Cedar", "Owner")).toBe(null);
  });

  test("a column of the user's own follows its clients", () => {
    const host = workbook();
    run(host);
    const { cells, grid } = sheet(host, "Client Portfolio");
    cells.forEach((row, index) => row.push(index === grid?.headerRow ? "Birthday" : null));
    type(host, "Client Portfolio", "Cedar", "Birthday", "4 May");
    run(host);
    expect(cell(host, "Client Portfolio", "Cedar", "Birthday")).toBe("4 May");
  });

  test("stays under No longer in the data when its client goes, and comes back with it", () => {
    const host = workbook();
    run(host);
    type(host, "Tech Stack Matrix", "Cedar", "Note", "ask in spring");
    type(host, "Tech Stack Matrix", "Cedar", "Email", "P");
    sheet(host, "Invoices").cells.pop();
    run(host);
    const texts = sheet(host, "Tech Stack Matrix").cells.flat();
    expect(texts).toContain("No longer in the data");
    expect(texts).toContain("ask in spring");
    expect(
      Reading.of(host, "Tech Stack Matrix")
        .body()
        .map((row) => row.Client),
    ).toEqual(["Acme", "Birch"]);
    sheet(host, "Invoices").cells.push(["Backup", "Cedar", 200, "2026-07-31"]);
    run(host);
    expect(cell(host, "Tech Stack Matrix", "Cedar", "Note")).toBe("ask in spring");
    expect(cell(host, "Tech Stack Matrix", "Cedar", "Email")).toBe("P");
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
