import AxeBuilder from "@axe-core/playwright";
import type { BrowserContextOptions } from "playwright-core";
import { join } from "node:path";
import { ROOT } from "../setup/sources";
import { PaneBrowser, type Pane } from "./browser";
import { sample, small } from "./tabs";

let browser: PaneBrowser;
beforeAll(async () => void (browser = await PaneBrowser.launch()), 60_000);
afterAll(() => browser.close());

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};

/** For people to look at; git does not keep them. */
async function picture(pane: Pane, name: string): Promise<void> {
  await pane.page.screenshot({ path: join(ROOT, "test/pictures", `pane-${name}.png`) });
}

async function expectSound(pane: Pane): Promise<void> {
  const { violations } = await new AxeBuilder({ page: pane.page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  const wider = await pane.page.evaluate(() => {
    const body = document.querySelector(".body") as HTMLElement;
    return [document.documentElement.scrollWidth - innerWidth, body.scrollWidth - body.clientWidth];
  });
  expect(wider).toEqual([0, 0]);
}

async function unfold(pane: Pane): Promise<void> {
  await pane.page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

const cases = Object.keys(looks).flatMap((look) =>
  [300, 320, 450, 700].map((width) => [look, width] as const),
);

test.each(cases)(
  "%s at %i px: no violation, nothing beyond the edge, from the first look to the end",
  async (look, width) => {
    const open = (height: number) => browser.open(sample(), { ...looks[look], viewport: { width, height } });
    const pane = await open(720);
    await pane.looked();
    await picture(pane, `${look}-${width}-1-looked`);
    await expectSound(pane);

    await pane.hold("write");
    await pane.generate();
    await pane.find("#doing", { hasText: "Writing" }).waitFor();
    await picture(pane, `${look}-${width}-2-running`);
    await expectSound(pane);
    await pane.release("write");
    await pane.status("done");
    await picture(pane, `${look}-${width}-3-done`);

    await unfold(pane);
    await pane.page.setViewportSize({ width, height: 3600 });
    await picture(pane, `${look}-${width}-4-all`);
    await expectSound(pane);
  },
);

test.each(Object.keys(looks))("%s: what is wrong is as sound", async (look) => {
  const odd = {
    name: "Export",
    cells: [
      ["Wann", "Wer"],
      ["x", "y"],
    ],
  };
  const copy = { name: "For Ann", cells: [["Key", "Class", "Client", "Stack %", "Wave"]] };
  const lines = small(
    ["2026-10-01", "Ashby", "Backup", "Cloud", 5],
    ["2026-09-01", "", "Backup", "Cloud", 1234.5],
  );
  const pane = await browser.open([lines, odd, copy], {
    ...looks[look],
    viewport: { width: 320, height: 1500 },
  });
  await pane.looked();
  await pane.page.evaluate(() => window.host.refused.set("write", "The sheet is protected"));
  await pane.generate();
  await pane.status("failed");
  await picture(pane, `${look}-320-5-wrong`);
  await expectSound(pane);

  const empty = await browser.open([odd], looks[look]);
  await empty.looked();
  await empty.page.keyboard.press("Tab");
  await picture(empty, `${look}-320-6-nothing`);
  await expectSound(empty);
});
