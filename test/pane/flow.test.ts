import { missingFrom } from "../../shared/pane/missing";
import { secondsLeft } from "../../shared/pane/seconds-left";
import type { FoundTable } from "../../shared/outcome";
import { PaneBrowser } from "./browser";
import { sample, small } from "./tabs";

// Browsers and other tests share the machine.
jest.setTimeout(120_000);

let browser: PaneBrowser;
beforeAll(async () => void (browser = await PaneBrowser.launch()));
afterAll(() => browser.close());

// By hand: 4 of 10 steps in 10 s are 2.5 s a step, and 6 to go.
test.each([
  ["is what the other steps take, if they take as long", 10_000, 4, 10, 15],
  ["is told to the nearest five seconds", 10_000, 4, 9, 15],
  ["is five seconds at the least", 10_000, 9, 10, 5],
  ["is not guessed in the first seconds", 2_999, 4, 10, null],
  ["is not guessed before the first step is done", 10_000, 0, 10, null],
  ["is none at the end", 10_000, 10, 10, null],
])("the time left %s", (_, elapsed, done, of, left) => expect(secondsLeft(elapsed, done, of)).toBe(left));

const table = (kind: FoundTable["kind"], ...fields: string[]): FoundTable => ({
  ...{ id: "T", sheet: "T", address: "A1", rows: 1, headers: [], examples: [], kind },
  fields: Object.fromEntries(fields.map((field) => [field, field])),
});

test.each([
  [
    "lines alone",
    [table("lines", "client", "date", "revenue", "offering", "cost", "stream")],
    ["inProfile", "accountManager", "segment", "step", "inStack"],
  ],
  [
    "a profit column gives the cost",
    [table("lines", "client", "date", "revenue", "offering", "profit", "stream")],
    ["inProfile", "accountManager", "segment", "step", "inStack"],
  ],
  [
    "a grid of holdings has its offerings in its headers",
    [table("holdings", "client"), table("clients", "inProfile", "segment", "accountManager", "mrr")],
    ["date", "cost", "step", "inStack"],
  ],
  ["a table that was not recognised gives nothing", [table(null, "step")], expect.arrayContaining(["step"])],
])("what is missing: %s", (_, tables, missing) => expect(missingFrom(tables)).toEqual(missing));

test("says what is missing and which sheets that costs", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  await pane.find("#missing > summary").click();
  expect(await pane.text("#missing summary")).toBe("What is missing (7)");
  expect(await pane.text("#missing")).toContain("Cost Without costs classes go by revenue alone");
  await pane.close();
});

test("shows the first values of the column that is taken, and of the one that is chosen", async () => {
  const pane = await browser.open(sample());
  await pane.looked();
  await pane.find("#mapping > summary").click();
  /** Waits until these values stand beside the field: the pane draws after the choice. */
  const shown = async (field: string, values: string) => {
    const select = pane.find(`#mapping select[data-table="Clients"][data-field="${field}"]`);
    const id = await select.getAttribute("aria-describedby");
    await pane.find(`[id="${id}"]`).getByText(values, { exact: true }).waitFor();
  };
  // The first three rows of local/sample/clients.csv.
  await shown("accountManager", "Priya Vennam · Priya Vennam · Tobias Akerly");
  await shown("clientSince", "2009-05-01 · 2009-09-01 · 2010-02-01");
  await pane
    .find('#mapping select[data-table="Clients"][data-field="accountManager"]')
    .selectOption("Segment");
  await shown("accountManager", "Manufacturing · Manufacturing · Manufacturing");
  await pane.close();
});

test("the outcome says what moved since, each client a way to its row, and how long it took", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  await pane.generate();
  await pane.status("done");
  expect(await pane.find("#changes").count()).toBe(0);
  expect(await pane.text("#took")).toMatch(/^It took \d+\.\d s\.$/);
  await pane.generate();
  await pane.find("#changes", { hasText: "Nobody changed class" }).waitFor();
  // By hand: with 9,000 more Ashby makes 0.895 of the revenue, and Birch starts in Mid.
  await pane.page.evaluate(() => {
    const tab = window.host.tabs.find(({ name }) => name === "Lines");
    tab?.cells.push(["2026-09-20", "Ashby", "Backup", "Cloud", 9000]);
    tab?.cells.push(["2026-09-20", "Cole", "Backup", "Cloud", 1]);
  });
  await pane.generate();
  await pane.find("#changes", { hasText: "1 client fell" }).waitFor();
  expect(await pane.find("#changes li").allInnerTexts()).toEqual([
    "1 client fell",
    "1 client came",
    "Birch A → B",
  ]);
  await pane.find("#changes button", { hasText: "Birch" }).click();
  await pane.find("#status", { hasText: "1 row selected on Client Portfolio." }).waitFor();
  expect((await pane.calls()).at(-1)).toMatch(/^select Client Portfolio!B\d+:[A-Z]+\d+$/);
  await pane.close();
});
