import type { Pane } from "./browser";
import { PaneBrowser } from "./browser";
import { small } from "./tabs";

// What the pane loads only when it is needed, where it comes late or not at all.
let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.launch();
});
afterAll(() => browser.close());

/** Scripts by this name do not come, until the answer is called. */
async function without(pane: Pane, name: RegExp): Promise<() => Promise<void>> {
  await pane.page.route(name, (route) => route.abort());
  return () => pane.page.unroute(name);
}

test("German words that do not come are told in German over a pane that works in English, and asked for again", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  const come = await without(pane, /\/de-[^/]*\.js$/);
  await pane.find("#tab-help").click();
  await pane.find("#language").selectOption("de");
  const told = pane.find('[role="alert"]', { has: pane.find("#load-words") });
  await told.waitFor();
  expect(await told.innerText()).toContain("ließen sich nicht laden");
  expect(await told.getAttribute("lang")).toBe("de");
  expect(await pane.text("#tab-sheets")).toBe("Sheets");
  await pane.generate();
  expect(await pane.status("done")).toContain("Done:");
  await come();
  await pane.page.reload();
  await pane.mount([small()]);
  await pane.looked();
  expect(await pane.text("#tab-sheets")).toBe("Blätter");
});

test("a job whose script does not come is told in words beside a way to try again", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  await without(pane, /\/extras-[^/]*\.js$/);
  await pane.find("#tab-share").click();
  const told = pane.find("#view-share .notice");
  await told.waitFor();
  expect(await told.innerText()).toContain("A part of the add-in did not load.");
  expect(await told.locator("button").innerText()).toBe("Try again");
  expect(await pane.focus()).toBe("tab-share");
});

test("a German reader sees the pane's shape at once, English when the words are late, and German when they come", async () => {
  const pane = await browser.open([small()], { locale: "de-DE" });
  await pane.looked();
  let come = (): void => undefined;
  const coming = new Promise<void>((go) => (come = go));
  await pane.page.route(/\/de-[^/]*\.js$/, async (route) => {
    await coming;
    await route.fallback();
  });
  await pane.page.reload();
  await pane.mount([small()]);
  expect(await pane.find("#waiting").getAttribute("aria-label")).toBe("Cross-Sell Matrix");
  expect(await pane.page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  await pane.looked();
  expect(await pane.text("#tab-sheets")).toBe("Sheets");
  await pane.find("#generate").focus();
  come();
  await pane.find("#tab-sheets", { hasText: "Blätter" }).waitFor();
  expect(await pane.find("#load-words").count()).toBe(0);
  expect(await pane.focus()).toBe("generate");
});
