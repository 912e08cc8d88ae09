import { PaneBrowser, type Pane } from "./browser";
import { sample, small } from "./tabs";

// Browsers and other tests share the machine.
jest.setTimeout(120_000);

let browser: PaneBrowser;
beforeAll(async () => void (browser = await PaneBrowser.launch()));
afterAll(() => browser.close());

describe("the sample portfolio", () => {
  let pane: Pane;
  beforeAll(async () => {
    pane = await browser.open(sample());
    await pane.looked();
  });

  // Figures and rows are those of local/sample/README.md, which another program worked out.
  test("shows its figures", async () => {
    expect(await pane.text(".period")).toBe("Oct 2025 – Sep 2026 12 months of data");
    const tiles = await pane.find(".tiles > div").allInnerTexts();
    expect(tiles.map((tile) => tile.split("\n"))).toEqual([
      ["Clients", "60"],
      ["Offerings", "14"],
      ["Invoice lines", "9,876"],
      ["Revenue used", "6,576,966"],
    ]);
  });

  test("shows to the cent where the revenue went", async () => {
    await pane.find("details:has(.sums) > summary").click();
    const rows = await pane.find(".sums tr").allInnerTexts();
    expect(rows.map((row) => row.split("\t"))).toEqual([
      ["Used in the twelve months", "6,576,966.07"],
      ["Outside the twelve months", "5,681,529.07"],
      ["In rows with a problem", "2,685.50"],
      ["In rows of totals", "12,261,180.64"],
      ["Read in all", "24,522,361.28"],
    ]);
  });

  test("names each table with its kind, and shows where its header is", async () => {
    const tables = await pane.find(".list > li").allInnerTexts();
    expect(tables.map((table) => table.split("\n"))).toEqual([
      ["Invoices", "Invoice lines · 9,886 rows", "Header at A4"],
      ["Clients", "Clients · 60 rows", "Header at A1"],
      ["Line card", "Offerings · 14 rows", "Header at A1"],
    ]);
    await pane.find(".list a").first().click();
    expect(await pane.calls()).toContain("select Invoices!A4");
  });

  test("lists the problems by sheet, and each takes the user to its cell", async () => {
    expect(await pane.find("#problems h3").allInnerTexts()).toEqual(["Invoices"]);
    const cells = await pane.find("#problems a").allInnerTexts();
    const rows = cells.map((cell) => Number(cell.replace(/[A-Z]+/, "")));
    expect(rows.sort((a, b) => a - b)).toEqual([1485, 3732, 6249, 7916, 8862]);
    const item = pane.find("#problems li", { hasText: "G8862" });
    expect((await item.innerText()).split("\n").filter(Boolean)).toEqual([
      "G8862",
      "n/a",
      expect.stringContaining("Enter the revenue."),
      "0.00 left out",
    ]);
    await item.locator("a").click();
    expect((await pane.calls()).at(-1)).toBe("select Invoices!G8862");
  });

  test("breaks no rule of the page's Content-Security-Policy", () => expect(pane.said).toEqual([]));
});

test("what is not recognised says so, and leads to its columns", async () => {
  const odd = {
    name: "Export",
    cells: [
      ["Wann", "Wer", "Summe"],
      ["2026-09-01", "Ashby", 100],
    ],
  };
  const pane = await browser.open([odd]);
  expect(await pane.looked()).toContain("Nothing can be generated yet");
  expect(await pane.text(".unknown")).toContain("Not recognised · 1 row");
  expect(await pane.text(".notice-warning")).toContain("Needed: invoice lines");
  expect(await pane.find(".expected summary").allInnerTexts()).toEqual([
    "Invoice lines",
    "Holdings",
    "Clients",
    "Offerings",
    "Bundles",
    "Account managers",
  ]);
  expect(await pane.find("#mapping").getAttribute("open")).toBe("");
  await pane.find(".unknown button").click();
  expect(await pane.focus()).toBe("Export client");

  await pane.find('#mapping select[data-table="Export"][data-field="client"]').selectOption("Wer");
  await pane.find('#mapping select[data-table="Export"][data-field="date"]').selectOption("Wann");
  await pane.find('#mapping select[data-table="Export"][data-field="revenue"]').selectOption("Summe");
  await pane.find("#status", { hasText: "Ready." }).waitFor();
  expect(await pane.text(".list > li")).toContain("Invoice lines · 1 row");
});

test("an empty workbook names the tables that can be read, with their header words", async () => {
  const pane = await browser.open([{ name: "Sheet1", cells: [] }]);
  expect(await pane.looked()).toContain("Nothing can be generated yet");
  await pane.find(".expected summary").first().click();
  expect(await pane.text(".expected details[open]")).toContain("Revenue or net revenue, sales");
});

test("a copy of a generated sheet is named and left out", async () => {
  const copy = { name: "For Ann", cells: [["Key", "Class", "Client", "Stack %", "Wave"]] };
  const pane = await browser.open([small(), copy]);
  await pane.looked();
  expect(await pane.text(".notice-info")).toMatch(/^For Ann looks like a generated sheet but is a copy/);
});

test("of thousands of problems a hundred are listed, and the rest is counted", async () => {
  const broken = Array.from({ length: 1334 }, () => ["2026-09-01", "Ashby", "Backup", "Cloud", "n/a"]);
  const pane = await browser.open([small(...broken)]);
  await pane.looked();
  expect(await pane.find("#problems a").count()).toBe(100);
  expect(await pane.text("#problems > .hint")).toBe("And 1,234 more. The Problems sheet lists all of them.");
  await pane.generate();
  await pane.status("done");
  expect(await pane.text("#problems > .hint")).toBe("And 1,234 more in the Problems sheet.");
  await pane.find(".result button", { hasText: "1,334 problems to look at" }).click();
  expect(await pane.focus()).toBe("problems-card");
});
