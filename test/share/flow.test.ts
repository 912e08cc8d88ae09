/** @jest-environment ./test/wire/environment.mjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { memoryWorkbook } from "../../local/memory";
import { DIST, openFrame, type Frame } from "../wire/frame";
import { calculating } from "./calculating";
import { shown } from "./hosts";

/* The built pane in Excel's page, on the real office.js: each button, and what it does to the workbook. */

let frame: Frame;
const workbook = memoryWorkbook("Data");
const page = (): Document => frame.window.document;
const press = (id: string): void => page().getElementById(id)?.click();

async function until(condition: () => boolean): Promise<void> {
  for (const start = Date.now(); !condition();) {
    if (Date.now() - start > 60_000) throw new Error(`waited in vain: ${page().body.textContent}`);
    await new Promise((later) => setTimeout(later, 20));
  }
}

const said = (words: string): boolean => (page().getElementById("status")?.textContent ?? "").includes(words);

beforeAll(async () => {
  workbook.sheets[0].write(0, 0, [
    [{ value: "<b>Client</b>" }, { value: "Revenue" }, { value: null }],
    [{ value: "Acme" }, { value: 60 }, { value: 0.6, formula: "=XSELL.REVPCT(B2:B3)", spill: { rows: 2, columns: 1 } }], // prettier-ignore
    [{ value: "Birch" }, { value: 40 }, { value: 0.4 }],
  ]);
  workbook.sheets[0].name = "<img src=x onerror=alert(1)>";
  frame = await openFrame({ workbook, page: readFileSync(join(DIST, "taskpane.html"), "utf8") });
  await until(() => page().getElementById("tab-share") !== null);
});
afterAll(() => frame.close());

test("Share finds the formula, and shows the sheet's name as text", async () => {
  press("tab-share");
  await until(() => page().querySelector("#share-formulas .uses li") !== null);
  expect(page().querySelector("#share-formulas .uses li")?.textContent).toBe(
    "<img src=x onerror=alert(1)> C2 ",
  );
  expect(page().querySelector("#share-formulas img")).toBeNull();
});

test("one click turns it into values, another puts it back", async () => {
  press("to-values");
  await until(() => said("1 formula is a value now."));
  expect(shown(workbook.sheets[0], 3, 3).map((row) => row[2])).toEqual([null, 0.6, 0.4]);
  await until(() => page().getElementById("put-back") !== null);
  expect(page().getElementById("to-values")).toBeNull();
  press("put-back");
  await until(() => said("1 formula is back."));
  expect(shown(workbook.sheets[0], 3, 3).map((row) => row[2])).toEqual([null, "=XSELL.REVPCT(B2:B3)", null]);
});

test("what was typed over is told with its formula, and looked for again", async () => {
  workbook.sheets[0].write(1, 2, [[{ value: 0.6, formula: "=XSELL.REVPCT(B2:B3)" }]]);
  press("look-formulas");
  await until(() => page().getElementById("to-values") !== null);
  press("to-values");
  await until(() => said("1 formula is a value now."));
  workbook.sheets[0].write(1, 2, [[{ value: "mine" }]]);
  await until(() => page().getElementById("put-back") !== null);
  press("put-back");
  await until(() => page().querySelector("#share-formulas .notice-warning code") !== null);
  expect(page().querySelector("#share-formulas .notice-warning code")?.textContent).toBe(
    "=XSELL.REVPCT(B2:B3)",
  );
  expect(shown(workbook.sheets[0], 3, 3)[1][2]).toBe("mine");
});

test("what cannot be put back can be forgotten", async () => {
  press("forget");
  await until(() => said("1 formula is forgotten."));
  await until(() => page().getElementById("put-back") === null);
  expect(page().getElementById("forget")).toBeNull();
  expect(shown(workbook.sheets[0], 3, 3)[1][2]).toBe("mine");
});

test("portable formulas are offered once a trial has shown that they calculate, and can be put back", async () => {
  // By hand: 60 and 40 of 100; 32 is what the trial has to give.
  calculating({ workbook, wire: frame.host }, { "=XS_trial(5)": [32], "=XS_REVPCT(B2:B3)": [0.6, 0.4] });
  workbook.sheets[0].write(1, 2, [
    [{ value: 0.6, formula: "=XSELL.REVPCT(B2:B3)", spill: { rows: 2, columns: 1 } }],
    [{ value: 0.4 }],
  ]);
  press("look-formulas");
  await until(() => page().getElementById("try-portable") !== null);
  expect(page().getElementById("make-portable")).toBeNull();
  press("try-portable");
  await until(() => page().getElementById("make-portable") !== null);
  press("make-portable");
  await until(() => said("1 formula calculates without the add-in now."));
  const column = () => shown(workbook.sheets[0], 3, 3).map((row) => row[2]);
  expect(column()).toEqual([null, "=XS_REVPCT(B2:B3)", 0.4]);
  await until(() => page().getElementById("put-back") !== null);
  press("put-back");
  await until(() => said("1 formula is back."));
  expect(column()[1]).toBe("=XSELL.REVPCT(B2:B3)");
  expect(workbook.namedFormulas()).toEqual([]);
});

test("where the trial fails they are not offered, and the pane says why", async () => {
  frame.close();
  frame = await openFrame({ workbook, page: readFileSync(join(DIST, "taskpane.html"), "utf8") });
  calculating({ workbook, wire: frame.host }, {});
  await until(() => page().getElementById("tab-share") !== null);
  press("tab-share");
  await until(() => page().getElementById("try-portable") !== null);
  press("try-portable");
  await until(() => page().querySelector("#share-formulas .notice-warning") !== null);
  expect(page().querySelector("#share-formulas .notice-warning")?.textContent).toContain(
    "Portable formulas do not calculate here, so they are not offered. The trial gave: W1: #NAME?",
  );
  expect(page().getElementById("make-portable")).toBeNull();
});
