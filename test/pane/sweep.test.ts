import { join } from "node:path";
import { violationsOn } from "../setup/accessibility";
import { ROOT } from "../setup/sources";
import { PaneBrowser, type Pane } from "./browser";
import { HALF_A_SECOND, shifts } from "./shifts";
import { sample } from "./tabs";

/* One page: every view in every width, look and language. Pictures are for people to look at. */

// Browsers and other tests share the machine.
jest.setTimeout(240_000);

const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;
const WIDTHS = [300, 320, 450, 700];

let browser: PaneBrowser;
let pane: Pane;

beforeAll(async () => {
  browser = await PaneBrowser.launch();
  pane = await browser.open(sample());
  await pane.looked();
  await pane.generate();
  await pane.status("done");
});
afterAll(() => browser.close());

/** What is beyond the edge, or cut off in its own box, in words. */
function beyond(where: string): Promise<string[]> {
  return pane.page.evaluate((place) => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const cut = [...document.querySelectorAll<HTMLElement>(".xsell *")].filter((one) => {
      const text = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const { overflowX, position } = getComputedStyle(one);
      // A column's first values are cut where they end; what is for screen readers alone has no room.
      if (
        !text ||
        one.closest(".preview") ||
        overflowX === "visible" ||
        position === "absolute" ||
        one.clientWidth === 0
      )
        return false;
      return one.scrollWidth > one.clientWidth;
    });
    return [
      ...(wide > 0 ? [`${place}: ${wide} px too wide`] : []),
      ...cut.map((one) => `${place}: cut off: ${one.textContent}`),
    ];
  }, where);
}

test.each(["en", "de"])("every view is within its width, whole and accessible: %s", async (language) => {
  await pane.find("#tab-help").click();
  await pane.find("#language").selectOption(language);
  await pane.page.locator(`html[lang="${language}"]`).waitFor();
  const views = await pane.find('[role="tab"]').evaluateAll((tabs) => tabs.map(({ id }) => id));
  expect(views.length).toBeGreaterThan(5);
  const wrong: string[] = [];
  for (const view of views) {
    await pane.find(`#${view}`).click();
    await pane
      .find(`#${view.replace("tab", "view")} .body:not([aria-busy="true"]) > *`)
      .first()
      .waitFor();
    for (const [look, media] of Object.entries(LOOKS)) {
      await pane.page.emulateMedia(media);
      for (const width of WIDTHS) {
        await pane.page.setViewportSize({ width, height: 900 });
        const where = `${view.replace("tab-", "")}-${language}-${look}-${width}`;
        wrong.push(...(await beyond(where)));
        if (width !== 320 && width !== 450) continue;
        await pane.page.screenshot({ path: join(ROOT, "test/pictures", `pane-${where}.png`) });
      }
      await pane.page.setViewportSize({ width: 320, height: 900 });
      wrong.push(...(await violationsOn(pane.page)).map((one) => `${view} ${language} ${look}: ${one}`));
    }
  }
  expect(wrong).toEqual([]);
});

test("while it runs, too", async () => {
  await pane.find("#tab-sheets").click();
  await pane.hold("write");
  await pane.generate();
  await pane.find('#status[data-state="running"]').waitFor();
  await pane.find("#stop").waitFor();
  const wrong: string[] = [];
  for (const width of WIDTHS) {
    await pane.page.setViewportSize({ width, height: 720 });
    wrong.push(...(await beyond(`running ${width}`)));
  }
  expect(wrong).toEqual([]);
  await pane.release("write");
  await pane.status("done");
});

// A card of half the pane's height that moves by a tenth of it counts 0.05.
test.each([
  [320, 720],
  [450, 900],
])(
  "nothing moves by itself while it opens, generates, and opens views that read: %i px",
  async (width, height) => {
    const asked = await browser.open(sample(), { viewport: { width, height } }, {}, ["sheets"]);
    const late = async (selector: string, come: () => Promise<unknown>): Promise<void> => {
      await asked.hold("sheets");
      await asked.find(selector).click();
      await asked.page.waitForTimeout(HALF_A_SECOND);
      await asked.release("sheets");
      await come();
    };
    await asked.release("sheets");
    await asked.looked();
    await late("#generate", () => asked.status("done"));
    await asked.page.waitForFunction(() => document.querySelector(".body")?.scrollTop === 0);
    expect(await asked.find("#result-title").isVisible()).toBe(true);
    await late("#tab-insights", () => asked.find("#asking-who").waitFor());
    await late("#tab-functions", () => asked.find(".functions .example", { hasText: "Client Portfolio" }).first().waitFor()); // prettier-ignore
    await late("#tab-share", () => asked.find("#share-checklist li").first().waitFor());
    await late("#tab-settings", () => asked.find("#settings-0").waitFor());
    const moved = await shifts(asked.page);
    const sum = moved.reduce((all, { value }) => all + value, 0);
    expect({ sum, moved: sum > 0.02 ? moved : [] }).toEqual({ sum, moved: [] });
    await asked.close();
  },
);
