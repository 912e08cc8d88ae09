import { fieldText, fieldValue } from "../../shared/pane/settings-input";
import { settings } from "../../shared/settings/settings";
import { PaneBrowser, type Pane } from "./browser";
import { small } from "./tabs";

// Browsers and other tests share the machine.
jest.setTimeout(120_000);

let browser: PaneBrowser;
beforeAll(async () => void (browser = await PaneBrowser.launch()));
afterAll(() => browser.close());

test.each([
  ["a share is typed in percent", "core", "75", 0.75],
  ["with its sign and a space", "core", " 75 % ", 0.75],
  ["with a decimal comma", "a", "65,5", 0.655],
  ["above 100 % is none", "core", "101", undefined],
  ["below 0 is none", "core", "-1", undefined],
  ["a word is none", "core", "most", undefined],
  ["a number is whole", "offers", "3", 3],
  ["and no fraction", "offers", "3.5", undefined],
  ["and within its range", "yearStart", "13", undefined],
  ["a rate may be off", "closeClients", "off", "off"],
  ["or a share", "closeClients", "20", 0.2],
  ["a choice is one of its words", "policy", "margin", "margin"],
] as const)("fields: %s", (_, name, text, value) => expect(fieldValue(settings[name], text)).toBe(value));

test("a share is shown in percent, without the noise of its fraction", () => {
  expect([0.8, 0.07, 0.655].map((share) => fieldText(settings.core, share))).toEqual(["80", "7", "65.5"]);
});

async function opened(pane: Pane): Promise<Pane> {
  await pane.looked();
  await pane.find("#tab-settings").click();
  await pane.find("#setting-core").waitFor();
  return pane;
}

/** The cell of the Settings sheet beside a label. */
const onSheet = (pane: Pane, label: string) =>
  pane.page.evaluate((word) => {
    const tab = window.host.tabs.find(({ kind }) => kind === "settings");
    return tab?.cells.find((row) => row.includes(word))?.[2] ?? null;
  }, label);

test("without a Settings sheet a decision waits in the workbook, and counts with the next run", async () => {
  const more = ["2026-09-20", "Ashby", "Backup", "Cloud", 100];
  const pane = await opened(await browser.open([small(more)]));
  expect(await pane.text("#view-settings")).toContain("There is no Settings sheet yet");
  expect(await pane.find("#setting-core").inputValue()).toBe("80");
  await pane.find("#setting-core").fill("45");
  await pane.find("#setting-core").blur();
  await pane.find("#settings-said", { hasText: "Core: starts below: kept" }).waitFor();
  await pane.page.waitForFunction(() => window.host.remembered.XS_wish?.includes("0.45"));

  // Also after the pane was closed.
  const [tabs, remembered] = await pane.page.evaluate(() => [window.host.tabs, window.host.remembered]);
  const again = await opened(await browser.open(tabs as never, {}, remembered as never));
  expect(await again.find("#setting-core").inputValue()).toBe("45");
  await again.generate();
  await again.status("done");
  expect(await onSheet(again, "Core: starts below")).toBe(0.45);
  // By hand: Birch starts at 1,300 of 2,500, which is beyond 45 %: Mid, class B.
  await again.find("#tab-insights").click();
  await again.find(".bar-name").first().waitFor();
  expect(await again.find(".bar-name").allInnerTexts()).toEqual(
    expect.arrayContaining(["Class A", "Class B"]),
  );
  await again.page.waitForFunction(() => !window.host.remembered.XS_wish?.includes('"settings":{'));
});

test("with a Settings sheet a decision is typed into its cell, and taken back to the default", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  await pane.generate();
  await pane.status("done");
  await opened(pane);
  await pane.find("#setting-policy").selectOption("revenue");
  await pane.find("#settings-said", { hasText: "typed into the Settings sheet" }).waitFor();
  expect(await onSheet(pane, "Class policy")).toBe("revenue");
  expect(await pane.find("#setting-policy").inputValue()).toBe("revenue");
  const back = pane.find(".setting", { has: pane.find("#setting-policy") }).locator("button");
  await back.click();
  expect(await pane.focus()).toBe("setting-policy");
  await pane.page.waitForFunction(() => {
    const tab = window.host.tabs.find(({ kind }) => kind === "settings");
    return tab?.cells.find((row) => row.includes("Class policy"))?.[2] === "matrix";
  });
  await back.waitFor({ state: "hidden" });
});

test("what is not valid is refused in words beside its field, and nothing is typed", async () => {
  const pane = await opened(await browser.open([small()], { locale: "de-DE" }));
  await pane.find("#setting-offers").fill("99");
  await pane.find("#setting-offers").blur();
  expect(await pane.text("#setting-offers-wrong")).toBe(
    "Nicht übernommen: Nötig ist eine ganze Zahl von 1 bis 20.",
  );
  expect(await pane.find("#setting-offers").getAttribute("aria-invalid")).toBe("true");
  expect(await pane.calls()).not.toContain("type");
  await pane.find("#setting-offers").fill("4");
  await pane.find("#setting-offers").blur();
  await pane.page.waitForFunction(() => window.host.remembered.XS_wish?.includes('"offers":4'));
  expect(await pane.text("#setting-offers-wrong")).toBe("");
});

test("a tick for deleted charts counts for one run; one set while a run is under way waits for the next", async () => {
  const pane = await opened(await browser.open([small()]));
  const tick = pane.find("#charts-again");
  await tick.check();
  await pane.hold("write");
  await pane.generate();
  await pane.status("running");
  await pane.release("write");
  await pane.status("done");
  expect(await tick.isChecked()).toBe(false);

  await pane.hold("write");
  await pane.generate();
  await pane.status("running");
  await tick.check();
  await pane.release("write");
  await pane.status("done");
  expect(await tick.isChecked()).toBe(true);
});
