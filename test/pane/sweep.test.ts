import { join } from "node:path";
import { violationsOn } from "../setup/accessibility";
import { ROOT } from "../setup/sources";
import { PaneBrowser, type Pane } from "./browser";
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
