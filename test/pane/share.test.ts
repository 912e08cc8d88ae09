import { PaneBrowser } from "./browser";
import { small } from "./tabs";

// Browsers and other tests share the machine.
jest.setTimeout(120_000);

let browser: PaneBrowser;
beforeAll(async () => void (browser = await PaneBrowser.launch()));
afterAll(() => browser.close());

test("a function is found by any word of its own or of its arguments, and none says so", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  await pane.find("#tab-functions").click();
  const names = () => pane.find(".functions > li").evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.key)); // prettier-ignore
  // The view comes with the jobs that are loaded when they are asked for.
  await pane.find(".functions > li").first().waitFor();
  expect((await names()).length).toBe(12);
  await pane.find("#function-search").fill("attach rate");
  expect(await names()).toEqual(["ATTACHRATE"]);
  await pane.find("#function-search").fill("seats");
  expect(await names()).toEqual(["XSELLPOTENTIAL"]);
  await pane.find("#function-search").fill("zebra");
  expect(await names()).toEqual([]);
  expect(await pane.text("#view-functions [role=status]")).toBe("No function has these words.");
});

test("without generated sheets inserting says what it needs; the keyboard alone gets there", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  await pane.find("#tab-functions").focus();
  await pane.page.keyboard.press("Enter");
  await pane.find("#function-search").fill("uplift");
  await pane.page.keyboard.press("Tab");
  await pane.page.keyboard.press("Tab");
  expect(await pane.focus()).toBe("insert-XSELLUPLIFT");
  await pane.page.keyboard.press("Enter");
  expect(await pane.status("failed")).toBe(
    "XSELLUPLIFT needs figures to look at: generate Client Portfolio and Holdings, then insert it.",
  );
});

test("the checklist says period, reconciliation and problems; policy once there is one", async () => {
  const pane = await browser.open([small(["2026-09-15", "Ashby", "Backup", "Cloud", "n/a"])]);
  await pane.looked();
  await pane.find("#tab-share").click();
  await pane.find("#share-checklist li", { hasText: "Formulas of the add-in: 0" }).waitFor();
  const says = await pane.find("#share-checklist li").allTextContents();
  expect(says).toEqual([
    "In order: Period: Oct 2025 to Sep 2026, 12 months of data",
    "Look at this: Period and policy: Client Portfolio is not generated yet",
    "In order: Revenue: 2,400.00 used of 2,400.00 read",
    "Look at this: Problems open: 1",
    "In order: Formulas of the add-in: 0",
  ]);
});
