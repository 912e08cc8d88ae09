import { PaneBrowser, type Pane } from "./browser";
import { small } from "./tabs";

// Browsers and other tests share the machine.
jest.setTimeout(120_000);

let browser: PaneBrowser;
beforeAll(async () => void (browser = await PaneBrowser.launch()));
afterAll(() => browser.close());

const selected = (pane: Pane) =>
  pane.find('[role="tab"][aria-selected="true"]').evaluateAll((tabs) => tabs.map(({ id }) => id));
const inSight = (pane: Pane) => pane.find('[role="tabpanel"]:visible').evaluateAll((all) => all.map(({ id }) => id)); // prettier-ignore

test("begins with the sheets; another view is built when it is first opened", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  expect([await selected(pane), await inSight(pane)]).toEqual([["tab-sheets"], ["view-sheets"]]);
  expect(await pane.find("#view-help > *").count()).toBe(0);
  await pane.find("#tab-help").click();
  expect([await selected(pane), await inSight(pane)]).toEqual([["tab-help"], ["view-help"]]);
  expect(await pane.find("#view-help > *").count()).toBe(1);
  // What was chosen in the first view is still there.
  expect(await pane.find("#sheets input:checked").count()).toBeGreaterThan(0);
});

test("arrows, Home and End go from tab to tab, round the ends, and Tab leaves them", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  const ids = await pane.find('[role="tab"]').evaluateAll((tabs) => tabs.map(({ id }) => id));
  const [first, last] = [ids[0], ids[ids.length - 1]];
  const press = async (key: string) => {
    await pane.page.keyboard.press(key);
    return [await pane.focus(), ...(await selected(pane))];
  };
  await pane.page.keyboard.press("Tab");
  expect(await pane.focus()).toBe(first);
  expect(await press("ArrowLeft")).toEqual([last, last]);
  expect(await press("ArrowRight")).toEqual([first, first]);
  expect(await press("ArrowRight")).toEqual([ids[1], ids[1]]);
  expect(await press("Home")).toEqual([first, first]);
  expect(await press("End")).toEqual([last, last]);
  await pane.page.keyboard.press("Tab");
  expect(await pane.focus()).toBe("language");
});

// As written in Switzerland: 2'400; in Germany 2.400; in the United States 2,400.
test.each([
  ["en-US", "Your data", "2,400", "Oct 2025 – Sep 2026"],
  ["de-DE", "Ihre Daten", "2.400", "Okt. 2025 – Sept. 2026"],
  ["fr-FR", "Your data", "2\u202f400", "Oct 2025 – Sep 2026"],
])("a reader of %s gets a language that the pane speaks, and their own figures", async (locale, title, revenue, months) => {
  const pane = await browser.open([small()], { locale });
  await pane.looked();
  expect(await pane.text("#data-title")).toBe(title);
  expect(await pane.find(".tiles > div:last-child dd").textContent()).toBe(revenue);
  expect(await pane.text(".period")).toContain(months);
  expect(await pane.find("html").getAttribute("lang")).toBe(locale.startsWith("de") ? "de" : "en");
}); // prettier-ignore

test("another language is chosen in Help, stays chosen, and keeps place, choices and outcome", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  await pane.find('#sheets input[value="Holdings"]').uncheck();
  await pane.generate();
  await pane.status("done");
  await pane.find("#tab-help").click();
  await pane.find("#language").selectOption("de");
  await pane.find('html[lang="de"] #language').waitFor();
  expect(await pane.focus()).toBe("language");
  expect(await inSight(pane)).toEqual(["view-help"]);
  expect(await pane.status("done")).toContain("Fertig: 5 Blätter für 2 Kunden und 1 Angebot.");
  await pane.find("#tab-sheets").click();
  expect(await pane.text("#data-title")).toBe("Ihre Daten");
  expect(await pane.find('#sheets input[value="Holdings"]').isChecked()).toBe(false);
  expect(await pane.find("#written a").count()).toBe(5);
  expect(await pane.calls()).not.toContain("remember XS_language");

  await pane.page.reload();
  await pane.mount([small()]);
  await pane.looked();
  expect(await pane.text("#data-title")).toBe("Ihre Daten");
  await pane.find("#tab-help").click();
  await pane.find("#language").selectOption("");
  expect(await pane.text("#tab-sheets")).toBe("Sheets");
});
