import { join } from "node:path";
import { views } from "../../shared/pane/views";
import { violationsOn } from "../setup/accessibility";
import { ROOT } from "../setup/sources";
import { beyond } from "./beyond";
import { PaneBrowser, type Pane } from "./browser";
import { LOOKS, READY } from "./looks";
import { HALF_A_SECOND, shifts } from "./shifts";
import { sample } from "./tabs";

/* One page: every view in every width, look and language. Pictures are for people to look at. */

// Browsers and other tests share the machine.
jest.setTimeout(240_000);

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

test.each(["en", "de"])("every view is within its width, whole and accessible: %s", async (language) => {
  await pane.find("#tab-help").click();
  await pane.find("#language").selectOption(language);
  await pane.page.locator(`html[lang="${language}"]`).waitFor();
  const wrong: string[] = [];
  for (const { id } of views) {
    await pane.find(`#tab-${id}`).click();
    await pane.find(`#view-${id} ${READY[id]}`).first().waitFor();
    for (const [look, media] of Object.entries(LOOKS)) {
      await pane.page.emulateMedia(media);
      for (const width of WIDTHS) {
        await pane.page.setViewportSize({ width, height: 900 });
        const where = `${id}-${language}-${look}-${width}`;
        wrong.push(...(await beyond(pane.page, where)));
        if (width !== 320 && width !== 450) continue;
        await pane.page.screenshot({ path: join(ROOT, "test/pictures", `pane-${where}.png`) });
      }
      await pane.page.setViewportSize({ width: 320, height: 900 });
      wrong.push(...(await violationsOn(pane.page)).map((one) => `${id} ${language} ${look}: ${one}`));
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
    wrong.push(...(await beyond(pane.page, `running ${width}`)));
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
