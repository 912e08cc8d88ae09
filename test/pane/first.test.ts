import { samplePortfolio } from "../../shared/sample/sample-portfolio";
import { version } from "../../package.json";
import { PaneBrowser } from "./browser";
import { small } from "./tabs";

// Browsers and other tests share the machine.
jest.setTimeout(120_000);

let browser: PaneBrowser;
beforeAll(async () => void (browser = await PaneBrowser.launch()));
afterAll(() => browser.close());

test("the sample ends with the month that is asked for, two years after it began", () => {
  // Months count from year 0: 24,320 is September 2026.
  const [{ cells }] = samplePortfolio(2026 * 12 + 8);
  const days = cells.slice(1).map(([day]) => String(day));
  expect([days[0], days[days.length - 1]]).toEqual(["2024-10-01", "2026-09-01"]);
});

test("an empty workbook offers a sample; one press puts it in, and it generates", async () => {
  const pane = await browser.open([{ name: "Sheet1", cells: [] }]);
  await pane.looked();
  await pane.find("#sample").click();
  await pane.find(".tiles > div", { hasText: "24" }).first().waitFor();
  await pane.find("#sample-card").waitFor({ state: "hidden" });
  expect(await pane.focus()).toBe("generate");
  const tabs = await pane.page.evaluate(() => window.host.tabs.map(({ name }) => name));
  expect(tabs).toEqual(["Sheet1", "Sample invoices", "Sample clients", "Sample offerings"]);
  expect(await pane.find(".list li .what").allInnerTexts()).toHaveLength(3);
  expect(await pane.find("#problems a").count()).toBe(0);
  expect(await pane.find("#missing").count()).toBe(0);
  await pane.generate();
  expect(await pane.status("done")).toMatch(/for 24 clients and 9 offerings.*No problems\.$/);
  // What the steps before it ask for is done.
  expect(await pane.text("#tour-step")).toBe("First steps · Step 3 of 3");
});

test("empty tables are put in as ticked; then the pane says what to fill in", async () => {
  const pane = await browser.open([{ name: "Clients", cells: [["mine"]] }]);
  await pane.looked();
  await pane.find("#templates-card input[value=offerings]").uncheck();
  await pane.find("#templates").click();
  await pane.find("#templates-said", { hasText: "Ready" }).waitFor();
  expect(await pane.text("#templates-said")).toBe(
    "Ready to fill in: Invoice lines. Already there, and left alone: Clients.",
  );
  await pane.find(".notice", { hasText: "no rows yet" }).waitFor();
  expect(await pane.text(".notice")).toContain("from Invoice lines!A4 on");
});

test("a workbook with data offers no sample", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  expect(await pane.find("#sample-card").isVisible()).toBe(false);
});

test("three first steps by keyboard; they do not come back, but Help brings them", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  expect(await pane.text("#tour-step")).toBe("First steps · Step 1 of 3");
  await pane.find("#tour-next").focus();
  await pane.page.keyboard.press("Enter");
  expect([await pane.focus(), await pane.text("#tour-step")]).toEqual([
    "tour-title",
    "First steps · Step 2 of 3",
  ]);
  await pane.find("#tour-back").click();
  expect(await pane.text("#tour-step")).toBe("First steps · Step 1 of 3");
  await pane.find("#tour-next").click();
  await pane.find("#tour-next").click();
  await pane.find("#tour-next", { hasText: "Done" }).click();
  expect([await pane.find("#tour").isVisible(), await pane.focus()]).toEqual([false, "look"]);

  await pane.page.reload();
  await pane.mount([small()]);
  await pane.looked();
  expect(await pane.find("#tour").isVisible()).toBe(false);
  await pane.find("#tab-help").click();
  await pane.find("#tour-again").click();
  expect(await pane.text("#tour-step")).toBe("First steps · Step 1 of 3");
  await pane.find("#tour-skip").click();
  expect(await pane.find("#tour").isVisible()).toBe(false);
});

test("Help says the version, that nothing is sent, and works an example", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  await pane.find("#tab-help").click();
  // The view is made when it is opened for the first time.
  await pane.find("#view-help", { hasText: "version" }).waitFor();
  const text = await pane.text("#view-help");
  expect(text).toContain(`version ${version}`);
  expect(text).toContain("sends nothing out of the workbook");
  // The example of test/shared/insights.test.ts.
  expect(text).toContain("The potential is 750, half of the revenue.");
});
