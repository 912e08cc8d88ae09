import { askingFacts } from "./asking";
import { chartFacts } from "./charts";
import { flowFacts } from "./flows";
import { freshFacts } from "./fresh";
import type { Preview } from "./preview";
import { Previews } from "./previews";
import { sharingFacts } from "./sharing";
import { sweepFacts } from "./sweep";

/*
 * Google's side of the preview: the built script's menu and sidebar, its functions in a
 * bare context, over the same grid.
 */

jest.setTimeout(240_000);

let previews: Previews;
let preview: Preview;
beforeAll(async () => {
  previews = await Previews.launch();
  preview = await previews.open();
  await preview.host("sheets");
});
afterAll(() => previews.close());

const menu = async (entry: string) => {
  await preview.page.locator(".menu summary").click();
  await preview.page.locator('.menu [role="menuitem"]', { hasText: entry }).click();
};

test("the script's own menu stands above the grid, its sidebar is what it opens", async () => {
  expect(await preview.page.locator(".menu summary").innerText()).toBe("Cross-Sell Matrix");
  expect(await preview.page.locator("#panel-title").innerText()).toBe("Cross-Sell Matrix");
  await preview.page.locator("#panel-close").click();
  await menu("Open sidebar");
  await preview.looked();
  expect(await preview.pane.locator("#status").innerText()).toBe("Ready.");
  await preview.picture("sheets-sidebar");
});

test("the menu generates on the server, and the grid calculates", async () => {
  await menu("Generate sheets");
  await preview.settled();
  expect(await preview.sheets()).toEqual([
    "Invoice lines",
    "Clients",
    "Offerings",
    "Summary",
    "Revenue Concentration",
    "Client Portfolio",
    "Tech Stack Matrix",
    "Holdings",
    "Problems",
    "Settings",
    "XSELL Journal",
  ]);
  expect(await preview.notices()).toMatch(/7 sheets for 60 clients and 14 offerings/);
  const cells = await preview.cells("Revenue Concentration");
  const header = cells.findIndex((row) => row[0]?.value === "Key");
  const total = cells[header].findIndex(({ value }) => value === "Total");
  const totals = cells.find((row) => row.some(({ value }) => value === "Total"))!;
  // The sample's README: 6,576,966.07 in the window.
  expect(totals[total].value).toBeCloseTo(6_576_966.07, 2);
  await preview.picture("sheets-generated");
});

describe("charts", () => chartFacts(() => preview));

describe("what to offer", () => askingFacts(() => preview));

test("the sidebar generates as well, and keeps what was typed", async () => {
  const cells = await preview.cells("Tech Stack Matrix");
  const header = cells.findIndex((row) => row[0]?.value === "Key");
  const note = cells[header].findIndex(({ value }) => value === "Note");
  await preview.type("Tech Stack Matrix", header + 3, note, "@Ada: =1+1");
  expect(await preview.generate()).toMatch(/^Done: 7 sheets for 60 clients/);
  expect(await preview.value("Tech Stack Matrix", header + 3, note)).toBe("@Ada: =1+1");
});

describe("the sidebar", () => {
  flowFacts(() => preview);
  sharingFacts(() => preview, "");
  sweepFacts(() => preview, "sidebar");
});

test("functions go without the namespace, spill, follow an edit, and say what is wrong", async () => {
  await preview.add("Functions", [[null, 20], [null, 50], [null, 30]]); // prettier-ignore
  // By hand: 50 of 100, then 80, then 100.
  await preview.type("Functions", 0, 3, "=CUMREVPCT(B1:B3)");
  const results = async () => (await preview.cells("Functions")).map((row) => row[3]?.value ?? null);
  expect(await results()).toEqual([1, 0.5, 0.8]);
  await preview.type("Functions", 1, 1, "100");
  expect(await results()).toEqual([1, 100 / 150, 130 / 150]);
  await preview.type("Functions", 2, 1, "n/a");
  await preview.choose("Functions", 0, 3);
  expect(await preview.value("Functions", 0, 3)).toBe("#ERROR!");
  expect(await preview.page.locator("#hint").innerText()).toMatch(
    /^D1: .*CUMREVPCT needs numbers: row 3 holds "n\/a"/,
  );
  await preview.type("Functions", 0, 5, "=XSELL.CUMREVPCT(B1:B3)");
  expect(await preview.value("Functions", 0, 5)).toBe("#NAME?");
});

test("back in Excel, the same workbook goes on: nothing is doubled, and what was typed is there", async () => {
  await preview.host("excel");
  const before = await preview.sheets();
  expect(await preview.generate()).toMatch(/^Done: 7 sheets for 60 clients/);
  expect(await preview.sheets()).toEqual(before);
  const cells = await preview.cells("Tech Stack Matrix");
  expect(cells.flat().filter(({ value }) => value === "@Ada: =1+1")).toHaveLength(1);
  await preview.choose("Summary", 50, 1);
  expect(await preview.page.locator("#charts svg").count()).toBe(2);
  expect(await preview.notices()).not.toMatch(/does not play/);
});

describe("a new workbook in Excel", () => {
  beforeAll(() => preview.host("excel"));
  freshFacts(() => preview);
});

describe("a new workbook in Google Sheets", () => {
  beforeAll(() => preview.host("sheets"));
  freshFacts(() => preview);
});

test("nothing is asked of another machine, and nothing goes wrong unseen", () => {
  expect([preview.elsewhere, preview.errors]).toEqual([[], []]);
});
