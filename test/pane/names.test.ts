import { PaneBrowser } from "./browser";
import { small } from "./tabs";

// Browsers and other tests share the machine.
jest.setTimeout(120_000);

let browser: PaneBrowser;
beforeAll(async () => void (browser = await PaneBrowser.launch()));
afterAll(() => browser.close());

const HOSTILE = [
  `<img src=x onerror="document.title='broken'">`,
  `"><script>document.title='broken'</script>`,
  `' onmouseover='document.title=1`,
  "__proto__",
  "*",
  "\u202Eback to front",
  "A".repeat(250),
];

test.each(HOSTILE)("as a name of a sheet, of a column and of a cell, %s is text", async (name) => {
  const lines = small(["no date", name, "Backup", "Cloud", name]);
  const odd = {
    name: `${name} 2`,
    cells: [
      [name, "Zwei", "Drei"],
      ["x", name, 1],
    ],
  };
  const pane = await browser.open([{ ...lines, name }, odd]);
  await pane.looked();
  expect(await pane.find(".list strong").allTextContents()).toEqual([name, `${name} 2`]);
  expect(await pane.find("#problems .found").first().textContent()).toContain(name.slice(0, 40));

  await pane.find("#mapping > summary").click();
  const offered = pane.find("#mapping select").last().locator("option");
  expect(await offered.allTextContents()).toContain(name);
  await pane.find("#mapping section:last-child select").first().selectOption({ label: name });
  await pane.looked();
  expect(await pane.kept()).toMatchObject({ mapping: { [`${name} 2`]: { client: name } } });

  await pane.find(".list a").first().click();
  expect((await pane.calls()).at(-1)).toBe(`select ${name}!A1`);
  expect(await pane.find("#xsell img, #xsell script").count()).toBe(0);
  expect(await pane.page.title()).toBe("Cross-Sell Matrix");
  const wider = await pane.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBe(0);
});
