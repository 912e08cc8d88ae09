import { join } from "node:path";
import { serialOf } from "../../src/calendar";
import { isFormula } from "../../shared/grid";
import { generate } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { inputs, tablesOf } from "../agree/data";
import { Recorder } from "../agree/recorder";
import { violationsOn } from "../setup/accessibility";
import { ROOT } from "../setup/sources";
import { askingFacts } from "./asking";
import { fileFacts } from "./files";
import { flowFacts } from "./flows";
import { formulaFacts } from "./formulas";
import type { Preview } from "./preview";
import { Previews } from "./previews";
import { sharingFacts } from "./sharing";
import { sweepFacts } from "./sweep";

/*
 * Excel's side of the preview: the built pane, run by the real office.js, over the grid.
 * Everything is done as a person does it, with mouse and keyboard.
 */

jest.setTimeout(240_000);

let previews: Previews;
let preview: Preview;
beforeAll(async () => void (previews = await Previews.launch()));
afterAll(() => previews.close());

const alike = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
    : (a ?? "") === (b ?? "");

describe("the sample", () => {
  beforeAll(async () => void (preview = await previews.open()));
  afterAll(() => preview.close());

  test("the ribbon's buttons generate the sheets and open the pane", async () => {
    await preview.page.locator("#panel-close").click();
    expect(await preview.page.locator("#panel").isVisible()).toBe(false);
    await preview.page.locator('#commands [data-command="generateSheets"]').click();
    await preview.page.waitForFunction(() =>
      window.preview.books.excel.sheets.some((sheet: any) => sheet.name === "Problems"),
    );
    await preview.page.locator('#commands [data-command="showPane"]').click();
    expect(await preview.page.locator("#panel").isVisible()).toBe(true);
    await preview.pane.locator('#status[data-state="done"]').waitFor();
    await preview.settled();
    expect(await preview.pane.locator("#status").innerText()).toMatch(
      /^Done: 7 sheets for 60 clients and 14 offerings/,
    );
  });

  test("the sample's sheets hold the job's cells, and the grid calculates every formula to the value that the job found", async () => {
    const now = new Date();
    const today = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as number;
    const tables = tablesOf(inputs["the sample portfolio"]);
    const { Lines, ...others } = tables;
    const recorder = new Recorder({ "Invoice lines": Lines, ...others }, today);
    runNow(generate(recorder, defaultWish));

    const differences: string[] = [];
    let formulas = 0;
    for (const [name, { grid }] of recorder.sheetsByName) {
      if (!grid) continue;
      const cells = await preview.cells(name);
      grid.cells.forEach((row, r) =>
        row.forEach((cell, c) => {
          const there = cells[r]?.[c] ?? { value: null };
          const [value, formula] = isFormula(cell) ? [cell.value, cell.formula] : [cell, undefined];
          if (formula) formulas++;
          if (there.formula !== formula)
            differences.push(`${name} ${r},${c}: ${there.formula} for ${formula}`);
          if (!alike(there.value, value)) differences.push(`${name} ${r},${c}: ${there.value} for ${value}`);
        }),
      );
    }
    expect(differences.slice(0, 10)).toEqual([]);
    expect(formulas).toBeGreaterThan(900);
    await preview.picture("excel-generated");
  });

  test("looks, widths, frozen panes, drop-downs and conditional formats are in the grid", async () => {
    const seen = await preview.page.evaluate(() => {
      const sheet = window.preview.books.excel.sheets.find((one: any) => one.name === "Tech Stack Matrix");
      const { area } = window.preview.books.excel.names().find((one: any) => one.name === "XS_sheet_matrix");
      const formats = sheet.formats({ row: area.row, column: 1, rows: 2, columns: 6 });
      return {
        header: formats[0][0],
        frozen: sheet.frozen,
        hidden: sheet.isHidden(0),
        wide: sheet.width(2) > 20,
        states: sheet.dropDowns[0].values,
        rules: sheet.rules.length,
      };
    });
    expect(seen).toMatchObject({
      header: { bold: true, color: "#FFFFFF", wrap: true },
      frozen: { columns: 3 },
      hidden: true,
      wide: true,
    });
    expect(seen.frozen.rows).toBeGreaterThan(10);
    expect(seen.states).toEqual(expect.arrayContaining(["P", "C", "X", "N"]));
    expect(seen.rules).toBeGreaterThan(5);
  });

  askingFacts(() => preview);

  test("a link in the pane chooses the cell in the grid", async () => {
    await preview.pane.locator("#problems a").first().click();
    await preview.page.waitForFunction(() => window.preview.books.excel.active.name === "Invoice lines");
    expect(await preview.page.evaluate(() => window.preview.books.excel.selection.row)).toBeGreaterThan(1000);
  });

  test("what was typed into a generated sheet is there after generating again", async () => {
    const before = await preview.cells("Tech Stack Matrix");
    const header = before.findIndex((row) => row[0]?.value === "Key");
    const column = (name: string) => before[header].findIndex(({ value }) => value === name);
    const body = before.findIndex((row, index) => index > header && row[column("Gaps")]?.value !== 0);
    const gap = before[body].findIndex(({ value }, at) => at > column("Stack %") && value === null);
    await preview.type("Tech Stack Matrix", body, gap, "P");
    await preview.type("Tech Stack Matrix", body, column("Note"), "called =1+1, <b>Friday</b>");
    await preview.type("Tech Stack Matrix", body, column("Owner"), "Priya");
    await preview.picture("excel-typed");
    await preview.generate();
    const after = (await preview.cells("Tech Stack Matrix"))[body];
    expect(after[0].value).toBe(before[body][0].value);
    expect([gap, column("Note"), column("Owner")].map((at) => after[at].value)).toEqual([
      "P",
      "called =1+1, <b>Friday</b>",
      "Priya",
    ]);
  });

  flowFacts(() => preview);

  sharingFacts(() => preview, "XSELL.");

  sweepFacts(() => preview, "pane");

  test("the page around the grid is sound, wide and narrow", async () => {
    const { page } = preview;
    for (const width of [900, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      // The grid draws on a canvas; the pane in the frame has tests of its own.
      expect(await violationsOn(page, "#grid", "#frame")).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await preview.picture(`page-${width}`);
    }
  });

  test("the tour does what it says", async () => {
    const step = async (title: string) => {
      await preview.page.locator("#guide button", { hasText: title }).click();
      await preview.page.locator("#guide button.done", { hasText: title }).waitFor();
    };
    await step("Type in it");
    expect(await preview.notices()).toMatch(/is now P, in play/);
    await step("Generate");
    await step("Use a formula");
    await preview.settled();
    const shares = (await preview.cells("Try a formula")).map((row) => row[0].value);
    expect(shares).toHaveLength(61);
    expect(shares[1]).toBeCloseTo(0.085722, 6);
    expect(Math.max(...shares.slice(1).map(Number))).toBeCloseTo(1, 12);
    await preview.picture("excel-formula");
    const [file] = await Promise.all([preview.page.waitForEvent("download"), step("Take it along")]);
    expect(file.suggestedFilename()).toBe("portfolio.xlsx");
    await file.saveAs(join(ROOT, "test/pictures", "preview-portfolio.xlsx"));
  });

  test("what the page cannot play is refused and said, not pretended", async () => {
    const outcome = await preview.paneFrame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().shapes.addTextBox("x");
        await context.sync();
        return "done";
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(outcome).not.toBe("done");
    await preview.page.locator("#notices .trouble").waitFor();
    expect(await preview.notices()).toMatch(/This page does not play Excel's Worksheet\.Shapes/);
  });

  test("nothing is asked of another machine, and nothing goes wrong unseen", async () => {
    expect([preview.elsewhere, preview.errors]).toEqual([[], []]);
  });
});

describe("the user's own data", () => {
  beforeAll(async () => void (preview = await previews.open()));
  afterAll(() => preview.close());

  fileFacts(() => preview);

  formulaFacts(() => preview);
});
