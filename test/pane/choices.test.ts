import { PaneBrowser, type Pane } from "./browser";
import { small } from "./tabs";

// Browsers and other tests share the machine.
jest.setTimeout(120_000);

let browser: PaneBrowser;
beforeAll(async () => void (browser = await PaneBrowser.launch()));
afterAll(() => browser.close());

const column = (field: string) => `#mapping select[data-table="Lines"][data-field="${field}"]`;

async function unfolded(pane: Pane): Promise<Pane> {
  await pane.looked();
  await pane.find("#mapping > summary").click();
  return pane;
}

test("each field offers none and every header, and shows where it was taken from", async () => {
  const pane = await unfolded(await browser.open([small()]));
  const offering = pane.find(column("offering"));
  expect(await offering.locator("option").allInnerTexts()).toEqual([
    "(none)",
    "Date",
    "Client",
    "Offering",
    "Category",
    "Revenue",
  ]);
  expect(await offering.inputValue()).toBe("Offering");
  expect(await pane.find(column("cost")).inputValue()).toBe("");
});

test("another column is remembered, looked at with, and can be undone", async () => {
  const pane = await unfolded(await browser.open([small()]));
  const undo = pane.find("#mapping .inline", { hasText: "Choose automatically" });
  expect(await undo.isVisible()).toBe(false);
  await pane.find(column("offering")).focus();
  await pane.find(column("offering")).selectOption("Category");
  await pane.looked();
  expect(await pane.find(column("offering")).inputValue()).toBe("Category");
  expect(await pane.focus()).toBe("Lines offering");
  expect(await pane.kept()).toMatchObject({ mapping: { Lines: { offering: "Category" } } });

  await undo.click();
  await pane.looked();
  await undo.waitFor({ state: "hidden" });
  expect(await pane.find(column("offering")).inputValue()).toBe("Offering");
  expect(await pane.kept()).toMatchObject({ mapping: {} });
});

test("a column that makes another kind of the table keeps the keyboard's place", async () => {
  const pane = await unfolded(await browser.open([small()]));
  await pane.find(column("client")).focus();
  await pane.find(column("client")).selectOption("");
  await pane.find(".unknown").waitFor();
  expect(await pane.focus()).toBe("Lines client");
  expect(await pane.find("#mapping").getAttribute("open")).toBe("");
});

test("only the newest of several looks counts", async () => {
  const pane = await unfolded(await browser.open([small()]));
  await pane.hold("read");
  await pane.find(column("client")).selectOption("");
  await pane.find(column("client")).selectOption("Client");
  await pane.release("read");
  await pane.looked();
  expect(await pane.text(".list")).toContain("Invoice lines");
  expect(await pane.find(column("client")).inputValue()).toBe("Client");
});

test("what is chosen during a run is remembered and looked at after it", async () => {
  const pane = await unfolded(await browser.open([small()]));
  await pane.hold("write");
  await pane.generate();
  await pane.find("#doing", { hasText: "Writing" }).waitFor();
  await pane.find(column("offering")).selectOption("Category");
  await pane.release("write");
  await pane.status("done");
  await pane.looked();
  await pane.page.waitForFunction(() => window.host.remembered.XS_wish.includes("Category"));
  expect(await pane.find(column("offering")).inputValue()).toBe("Category");
  expect(await pane.text("#status")).toContain("Done:");
});

test("sheets are ticked as remembered, and only those are written", async () => {
  const XS_wish = JSON.stringify({ sheets: ["portfolio", "matrix"], lastMonth: null, mapping: {} });
  const pane = await browser.open([small()], {}, { XS_wish });
  await pane.looked();
  const ticked = () =>
    pane
      .find("#sheets input:checked")
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  expect(await ticked()).toEqual(["Client Portfolio", "Tech Stack Matrix"]);
  await pane.find('#sheets input[value="Client Portfolio"]').uncheck();
  await pane.find('#sheets input[value="Holdings"]').check();
  await pane.generate();
  await pane.status("done");
  expect((await pane.calls()).filter((call) => call.startsWith("write"))).toEqual([
    "write Tech Stack Matrix",
    "write Holdings",
  ]);
  expect(await pane.kept()).toMatchObject({ sheets: ["matrix", "holdings"] });
});

test("a tick before the workbook has told what it remembers leaves the rest as remembered", async () => {
  const mapping = { Lines: { offering: "Category" } };
  const XS_wish = JSON.stringify({ sheets: ["portfolio", "matrix"], lastMonth: "2026-08", mapping });
  const pane = await browser.open([small()], {}, { XS_wish }, ["recall"]);
  await pane.page.evaluate(() => window.host.refused.set("recall", "No connection."));
  await pane.release("recall");
  await pane.status("failed");
  await pane.hold("recall");
  await pane.page.evaluate(() => window.host.refused.clear());
  await pane.find('#sheets input[value="Holdings"]').uncheck();
  await pane.find("#look").click();
  await pane.release("recall");
  await pane.page.waitForFunction(() => window.host.calls.includes("remember"));
  expect(await pane.looked()).toBe("Ready.");
  expect(await pane.text(".period")).toContain("Sep 2025 – Aug 2026");
  expect(await pane.kept()).toMatchObject({ lastMonth: "2026-08", mapping });
});

test("what the workbook remembers is not overwritten when it cannot be recalled", async () => {
  const XS_wish = JSON.stringify({ sheets: ["matrix"], lastMonth: null, mapping: {} });
  const pane = await browser.open([small()], {}, { XS_wish }, ["recall"]);
  await pane.page.evaluate(() => window.host.refused.set("recall", "No connection."));
  await pane.release("recall");
  await pane.status("failed");
  await pane.generate();
  expect(await pane.status("failed")).toContain("No connection.");
  expect(await pane.kept()).toEqual({ sheets: ["matrix"], lastMonth: null, mapping: {} });
  expect(await pane.calls()).not.toContain("remember");
});

test("no sheet at all is refused until one is ticked", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  for (const box of await pane.find("#sheets input").all()) await box.uncheck();
  await pane.generate();
  expect(await pane.status("failed")).toContain("Tick at least one");
  await pane.find('#sheets input[value="Holdings"]').check();
  expect(await pane.status("idle")).toBe("Ready.");
});

test("a month that has only begun is told, and the month before is one press away", async () => {
  const pane = await browser.open([small(["2026-10-01", "Ashby", "Backup", "Cloud", 5])]);
  await pane.looked();
  expect(await pane.text(".period")).toContain("Nov 2025 – Oct 2026");
  await pane.find(".field button", { hasText: "Use September 2026 instead" }).click();
  await pane.find(".period", { hasText: "Oct 2025 – Sep 2026" }).waitFor();
  expect(await pane.find(".field button").count()).toBe(0);
  expect(await pane.focus()).toBe("last-month");
  expect(await pane.kept()).toMatchObject({ lastMonth: "2026-09" });

  await pane.find("#last-month").selectOption({ label: "The latest with data (Oct 2026)" });
  await pane.find(".period", { hasText: "Nov 2025 – Oct 2026" }).waitFor();
  expect(await pane.kept()).toMatchObject({ lastMonth: null });
});
