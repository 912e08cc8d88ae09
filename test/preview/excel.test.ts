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
import { flowFacts } from "./flows";
import { Previews, type Preview } from "./preview";
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

const paneOf = ({ page }: Preview) => page.frames().find((frame) => frame.url().includes("taskpane"))!;

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
    const outcome = await paneOf(preview).evaluate(() =>
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

  test("files are opened from the picker, in place of the sample, and dropped files beside what is there", async () => {
    await preview.page.locator("#picker").setInputFiles([
      {
        name: "mine.csv",
        mimeType: "text/csv",
        buffer: Buffer.from("Client,Revenue,Date\nAda,10,2026-06-01\n"),
      },
      { name: "broken.xlsx", mimeType: "application/zip", buffer: Buffer.from("PK no workbook") },
    ]);
    await preview.page.waitForFunction(() => window.preview.books.excel.sheets[0].name === "mine");
    expect(await preview.sheets()).toEqual(["mine"]);
    expect(await preview.notices()).toContain("broken.xlsx is damaged, or no Excel workbook");
    await preview.type("mine", 1, 0, "Bob");
    await preview.page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(["Offering,Step\nBackup,3\n"], "offerings.csv"));
      dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await preview.page.locator("dialog button", { hasText: "Beside them" }).click();
    await preview.page.waitForFunction(() => window.preview.books.excel.sheets.length === 2);
    expect(await preview.sheets()).toEqual(["mine", "offerings"]);
  });

  test("an empty workbook is empty, once the user has agreed", async () => {
    await preview.page.locator("#empty").click();
    await preview.page.locator("dialog button", { hasText: "Cancel" }).click();
    expect(await preview.sheets()).toEqual(["mine", "offerings"]);
    await preview.page.locator("#empty").click();
    await preview.page.locator("dialog button", { hasText: "Replace" }).click();
    await preview.page.waitForFunction(() => window.preview.books.excel.sheets[0].name === "Sheet1");
    await preview.looked();
    expect(await preview.sheets()).toEqual(["Sheet1"]);
  });

  test("a formula that is typed calculates by the add-in, spills, follows an edit, and says what is wrong", async () => {
    await preview.add("First", [[null, 20], [null, 50], [null, 30]]); // prettier-ignore
    // By hand: 50 of 100, then 80, then 100.
    await preview.type("First", 0, 3, "=XSELL.CUMREVPCT(B1:B3)");
    const results = async () => (await preview.cells("First")).map((row) => row[3]?.value ?? null);
    expect(await results()).toEqual([1, 0.5, 0.8]);
    // 100 of 150, then 130, then 150.
    await preview.type("First", 1, 1, "100");
    expect(await results()).toEqual([1, 100 / 150, 130 / 150]);
    await preview.type("First", 2, 1, "n/a");
    expect(await preview.value("First", 0, 3)).toBe("#VALUE!");
    await preview.choose("First", 0, 3);
    expect(await preview.page.locator("#hint").innerText()).toBe(
      'D1: CUMREVPCT needs numbers: row 3 holds "n/a". Clear the cell or enter the revenue.',
    );
    await preview.type("First", 2, 1, "30");
    expect(await results()).toEqual([1, 100 / 150, 130 / 150]);
    expect(await preview.page.locator("#hint").innerText()).toBe("");
  });

  test("a function takes formulas' results of the same calculation, and blank cells stay blank", async () => {
    await preview.add("Second", [[40], [], [null, 20]]);
    await preview.type("Second", 0, 1, "=A1*2");
    await preview.type("Second", 0, 2, "=XSELL.CUMREVPCT(B1:B3)");
    await preview.type("Second", 0, 0, "10");
    // B1 is 20 by now, so each has half.
    expect((await preview.cells("Second")).map((row) => row[2]?.value ?? null)).toEqual([0.5, null, 1]);
  });

  test("the pane that looks at the workbook and a function that looks up its zeros do not wait for each other", async () => {
    await preview.add("Zeros", [[null, 20], [null, 0], [null, 60]]); // prettier-ignore
    await preview.type("Zeros", 0, 3, "=XSELL.CUMREVPCT(B1:B3)");
    await preview.choose("Zeros", 0, 1);
    await preview.page.keyboard.type("40");
    await preview.page.keyboard.press("Enter");
    await preview.pane.getByText("Look again").click();
    await preview.page.waitForFunction(() => {
      const sheet = window.preview.books.excel.sheets.find((one: any) => one.name === "Zeros");
      return sheet.read({ row: 0, column: 1, rows: 1, columns: 1 })[0][0].value === 40;
    });
    await preview.settled();
    await preview.looked();
    // By hand: 60 of 100, then 100 of 100 with the 40 and the 0. It comes, however busy the machine.
    const shares = async () => (await preview.cells("Zeros")).map((row) => row[3]?.value ?? null);
    for (let tries = 0; tries < 100 && (await shares())[2] !== 0.6; tries++) {
      await preview.page.waitForTimeout(100);
    }
    expect(await shares()).toEqual([1, 1, 0.6]);
  });

  test("changing hosts in the middle of a calculation ends it, and the page goes on working", async () => {
    await preview.add("Changing", [[20], [50], [30]]);
    // By hand: 50 of 100, then 80, then 100.
    const shares = [1, 0.5, 0.8];
    const results = async (column: number) => {
      await preview.settled();
      return (await preview.cells("Changing")).map((row) => row[column]?.value ?? null);
    };
    const pane = paneOf(preview);
    await pane.evaluate(() => {
      CustomFunctions.associate("CUMREVPCT", () => {
        document.body.dataset.asked = "yes";
        return new Promise(() => undefined);
      });
    });
    await preview.choose("Changing", 0, 2);
    await preview.page.keyboard.type("=XSELL.CUMREVPCT(A1:A3)");
    await preview.page.keyboard.press("Enter");
    await pane.locator("body[data-asked]").waitFor({ state: "attached" });

    await preview.host("sheets");
    expect((await results(2))[0]).toBe("#NAME?");
    await preview.type("Changing", 0, 3, "=CUMREVPCT(A1:A3)");
    expect(await results(3)).toEqual(shares);
    await preview.host("excel");
    expect(await results(2)).toEqual(shares);
  });

  test("CSV text that is pasted becomes a table, and is understood", async () => {
    await preview.add("Third", []);
    await preview.choose("Third", 0, 0);
    // Two clients; by hand: 300 of 400 and 100 of 400.
    const text =
      "Kunde;Account;Category;Invoice date;Net amount\nx;Ada GmbH;Backup;2026-05-01;1.300,00\ny;=Bob;Email;2026-06-30;100,00\n";
    await preview.page.evaluate((csv) => {
      const data = new DataTransfer();
      data.setData("text/plain", csv);
      document.activeElement!.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
    await preview.page.waitForFunction(() =>
      document.querySelector("#notices")!.textContent!.includes("Pasted"),
    );
    expect(await preview.value("Third", 2, 1)).toBe("=Bob");
    await preview.pane.getByText("Look again").click();
    await preview.looked();
    expect(await preview.generate()).toMatch(/^Done: 6 sheets for 2 clients and 2 offerings. Revenue 1,400/);
  });
});
