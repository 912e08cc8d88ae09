import type { BrowserContextOptions } from "playwright-core";
import { join } from "node:path";
import { violationsOn } from "../setup/accessibility";
import { ROOT } from "../setup/sources";
import { PaneBrowser, type Pane } from "./browser";
import { small } from "./tabs";

// Browsers and other tests share the machine.
jest.setTimeout(120_000);

let browser: PaneBrowser;
beforeAll(async () => void (browser = await PaneBrowser.launch()));
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
  expect(await violationsOn(pane.page)).toEqual([]);
}

async function unfold(pane: Pane): Promise<void> {
  await pane.page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

describe.each(Object.keys(looks))("%s", (look) => {
  test("axe finds nothing, whether all is well or not", async () => {
    const well = await browser.open([small()], looks[look]);
    await well.looked();
    await expectSound(well);
    await well.hold("write");
    await well.generate();
    await well.find("#doing", { hasText: "Writing" }).waitFor();
    await expectSound(well);
    await well.release("write");
    await well.status("done");
    await unfold(well);
    await expectSound(well);
    await well.close();

    const lines = small(
      ["2026-10-01", "Ashby", "Backup", "Cloud", 5],
      ["2026-09-01", "", "Backup", "Cloud", 1234.5],
    );
    const odd = {
      name: "Export",
      cells: [
        ["Wann", "Wer"],
        ["x", "y"],
      ],
    };
    const copy = { name: "For Ann", cells: [["Key", "Class", "Client", "Stack %", "Wave"]] };
    const wrong = await browser.open([lines, odd, copy], {
      ...looks[look],
      viewport: { width: 320, height: 1700 },
    });
    await wrong.looked();
    await wrong.page.evaluate(() => window.host.refused.set("write", "The sheet is protected"));
    await wrong.generate();
    await wrong.status("failed");
    await picture(wrong, `${look}-320-5-wrong`);
    await expectSound(wrong);
    await wrong.close();

    const nothing = await browser.open([odd], { ...looks[look], viewport: { width: 320, height: 1100 } });
    await nothing.looked();
    await nothing.page.keyboard.press("Tab");
    await picture(nothing, `${look}-320-6-nothing`);
    await unfold(nothing);
    await expectSound(nothing);
    await nothing.close();
  });
});
