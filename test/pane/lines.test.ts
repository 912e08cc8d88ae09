import { PaneBrowser, type Pane } from "./browser";
import { sample } from "./tabs";

// Browsers and other tests share the machine.
jest.setTimeout(120_000);

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

/** Selects a cell of a generated sheet, found as a person finds it. */
async function select(sheet: string, client: string, header: string): Promise<unknown> {
  return pane.page.evaluate(
    ([name, row, column]) => {
      const { cells, headerRow = 0 } = window.host.tabs.find((tab) => tab.name === name)!;
      const at = cells.findIndex((line, index) => index > headerRow && line.includes(row));
      const across = cells[headerRow].indexOf(column);
      window.host.selection = { id: name, row: at, column: across };
      return cells[at][across];
    },
    [sheet, client, header],
  );
}

const shown = async (): Promise<string> => {
  await pane.find("#show-lines").click();
  await pane.find("#lines h3, #lines > p:not(.hint)").first().waitFor();
  return pane.text("#lines");
};

test("the lines of the selected cell sum to it, and each leads to its cell by mouse and keyboard", async () => {
  const held = Number(await select("Holdings", "Quellmark Orthopedic Partners", "Cloud Voice"));
  const text = await shown();
  expect(text).toContain("Quellmark Orthopedic Partners: Cloud Voice");
  const [, sum] = /, ([\d,.]+) in all/.exec(text)!;
  expect(Number(sum.replace(/,/g, ""))).toBeCloseTo(held, 2);
  const amounts = [...text.matchAll(/\d+\/\d+\/\d{4}: ([\d,.-]+)/g)].map(([, one]) =>
    Number(one.replace(/,/g, "")),
  );
  expect(amounts.length).toBeGreaterThan(10);
  expect(amounts.reduce((a, b) => a + b, 0)).toBeCloseTo(held, 2);
  const link = pane.find("#lines a").first();
  const address = await link.innerText();
  await link.focus();
  await pane.page.keyboard.press("Enter");
  expect((await pane.calls()).at(-1)).toMatch(new RegExp(`^select .+!${address}$`));
});

test("a cell that is about no client is told in words", async () => {
  await pane.page.evaluate(() => {
    window.host.selection = { id: "Holdings", row: 0, column: 1 };
  });
  expect(await shown()).toMatch(/in no row of a client/);
});
