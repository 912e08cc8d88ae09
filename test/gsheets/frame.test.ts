import { type Browser, type Frame, type Page } from "playwright-core";
import { appsScript, type Project } from "../../local/appsscript/script";
import { memoryWorkbook, SHEETS_EDGE } from "../../local/memory";
import type { Cell } from "../../src/cell";
import { bundle } from "../pane/bundle";
import { launchChromium } from "../setup/chromium";
import { cellsOf, fill, invoices } from "./ledger";
import { built, inNode, opened, small } from "./opened";

// Apps Script played in a page of a real browser, against the same in Node.
let browser: Browser;
let page: Page;
let code: string;
const said: string[] = [];

beforeAll(async () => {
  code = bundle(require.resolve("./framePage"));
  browser = await launchChromium();
  page = await browser.newPage();
  page.on("pageerror", (error) => said.push(error.message));
  await page.route("**/*", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Preview</title><body></body>" }),
  );
});

beforeEach(async () => {
  said.length = 0;
  await page.goto("https://preview.test/");
  // What an earlier reader chose.
  await page.evaluate(() => localStorage.clear());
  await page.addScriptTag({ content: code });
});

afterAll(() => browser.close());

/** The script in the page, bound to a spreadsheet with these rows. */
function begin(project: Project, rows: readonly (readonly Cell[])[] = []): Promise<void> {
  const { signatures } = inNode;
  // As one text: Playwright takes long over many small members.
  const beginning = JSON.stringify({ project, rows, signatures });
  return page.evaluate((text) => window.begin(JSON.parse(text)), beginning);
}

const ROWS = [["Date"], [45658]];

async function inFrame(code: string, given: unknown = null): Promise<unknown> {
  await begin(small(code), ROWS);
  return page.evaluate((value) => window.script.fromPage("run", value), given);
}

async function inBoth(code: string, given: unknown = null): Promise<unknown[]> {
  const workbook = memoryWorkbook("Data", SHEETS_EDGE);
  fill(workbook.sheets[0], ROWS);
  const node = appsScript(small(code), workbook, inNode).fromPage("run", given);
  return [node, await inFrame(code, given)];
}

test("what the script sees has the same names in a frame as in Node", async () => {
  const [node, frame] = await inBoth(`
    const names = new Set();
    for (let owner = globalThis; owner !== Object.prototype; owner = Object.getPrototypeOf(owner))
      for (const name of Object.getOwnPropertyNames(owner))
        if (globalThis[name] !== undefined) names.add(name);
    return [...names].sort();`);
  expect(frame).toEqual(node);
  expect(frame).toEqual(expect.arrayContaining(["Array", "SpreadsheetApp", "console", "eval", "run"]));
});

// Google's guide to the V8 runtime, and what else a window has.
const ABSENT = `setTimeout setInterval fetch URL TextEncoder TextDecoder structuredClone queueMicrotask AbortController
  crypto atob btoa performance window process require module document location self parent top frames opener
  XMLHttpRequest localStorage indexedDB navigator history Worker WebAssembly SharedArrayBuffer Atomics Node Element
  HTMLElement Event EventTarget Window addEventListener postMessage name length event alert TEMPORARY PERSISTENT`;

test("the script sees nothing of the page or of Node", async () => {
  const probes = ABSENT.split(/\s+/).map((name) => `${name}: [typeof ${name}, typeof globalThis.${name}]`);
  const [node, frame] = await inBoth(`return { ${probes.join(", ")} };`);
  const seen = (found: unknown) => Object.entries(found as object).filter(([, kinds]) => kinds.join() !== "undefined,undefined"); // prettier-ignore
  expect([seen(node), seen(frame)]).toEqual([[], []]);
});

test.each([
  ["values of cells are the script's own lists", "return sheet.getRange(1, 1).getValues() instanceof Array"],
  ["a day is the script's own date", "return sheet.getRange(2, 1).getValue() instanceof Date"],
  [
    "what a page sends is the script's own",
    "return given[0][0] instanceof Object && given[0] instanceof Array",
  ],
  [
    "a service throws the script's own error",
    "try { sheet.getRange(1001, 1) } catch (error) { return error instanceof Error }",
  ],
  ["a declared function is a member of the global object", "return globalThis.run === run"],
  [
    "what a run leaves behind is gone in the next",
    "return (globalThis.count = (globalThis.count ?? 0) + 1) === 1",
  ],
  ["a lock that a run holds ends with it", "return LockService.getDocumentLock().tryLock(1)"],
])("%s", async (_, code) => {
  expect(await inBoth(code, [{}])).toEqual([true, true]);
  expect(await page.evaluate(() => window.script.fromPage("run", [{}]))).toBe(true);
});

test.each([
  ["an error of the script", 'throw new RangeError("too far")', "too far"],
  ["a refusal of a service", "sheet.getRange(1001, 1)", "outside the dimensions of the sheet"],
  ["a name that a window has", "return fetch(1)", "fetch is not defined"],
])("%s comes out with its message, and no frame stays", async (_, code, message) => {
  await expect(inFrame(code)).rejects.toThrow(message);
  expect(page.frames().length).toBe(1);
});

test("code that does not load says so, and no frame stays", async () => {
  await begin({ code: 'throw new Error("no such thing")', manifest: "{}" });
  await expect(page.evaluate(() => window.script.menu("onOpen"))).rejects.toThrow("no such thing");
  expect(page.frames().length).toBe(1);
});

test("the built script writes cell by cell what it writes in Node", async () => {
  const rows = invoices(50);
  const node = opened(rows);
  node.script.menu("generateSheets");
  await begin(built(), rows);
  await page.evaluate(() => window.script.menu("generateSheets"));
  const { unknown, screen } = await page.evaluate(() => window.script.office);
  expect([unknown, screen.alerts]).toEqual([[], []]);
  expect(JSON.parse(await page.evaluate(() => window.cells()))).toEqual(
    JSON.parse(JSON.stringify(node.workbook.sheets.map(cellsOf))),
  );
});

// By hand: 50 of 100, then 80, then 100.
test("a cell calls a custom function", async () => {
  await begin(built());
  const answer = await page.evaluate(() => window.script.formula("CUMREVPCT", [[20], [50], [30]]));
  expect(answer).toEqual([[1], [0.5], [0.8]]);
});

/** The built sidebar in a frame of the page, once it has looked at the spreadsheet. */
async function shownSidebar(rows: readonly (readonly Cell[])[]): Promise<Frame> {
  await begin(built(), rows);
  await page.evaluate(() => window.showSidebar());
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (!frame) throw new Error("The sidebar has no frame.");
  await frame.locator("#status", { hasText: "Ready" }).waitFor();
  return frame;
}

test("the built sidebar in a frame generates what the menu generates", async () => {
  const menu = opened(invoices(30));
  menu.script.menu("generateSheets");
  const sidebar = await shownSidebar(invoices(30));
  await sidebar.locator("#generate").click();
  await sidebar.locator('#status[data-state="done"]').waitFor();
  expect(JSON.parse(await page.evaluate(() => window.cells()))).toEqual(
    JSON.parse(JSON.stringify(menu.workbook.sheets.map(cellsOf))),
  );
  expect([said, await page.evaluate(() => window.script.office.unknown)]).toEqual([[], []]);
});

test("a reader who chooses German in the sidebar gets it from the script", async () => {
  const sidebar = await shownSidebar(invoices(5));
  await sidebar.locator("#tab-help").click();
  await sidebar.locator("#language").selectOption("de");
  await sidebar.locator("#tab-sheets", { hasText: "Blätter" }).waitFor();
  expect(said).toEqual([]);
});

test("what the sidebar receives is made of its own objects", async () => {
  const sidebar = await shownSidebar(invoices(5));
  const received = await sidebar.evaluate(async () => {
    const call = (name: string) =>
      new Promise((resolve) => {
        const run: any = google.script.run.withSuccessHandler(resolve).withFailureHandler(resolve);
        run[name]();
      });
    return [(await call("sidebarSheets")) instanceof Array, (await call("missing")) instanceof Error];
  });
  expect(received).toEqual([true, true]);
});

test("calls of the sidebar wait for the spreadsheet and keep their order, whatever a handler does", async () => {
  const sidebar = await shownSidebar(invoices(5));
  await page.evaluate(() => {
    const order: string[] = [];
    window.script.office.before = ({ method }) => void order.push(method);
    const calculated = () => void order.push("calculated");
    window.calculated = new Promise<void>((resolve) => setTimeout(resolve, 100)).then(calculated);
    Object.assign(window, { order });
  });
  await sidebar.evaluate(
    () =>
      new Promise((resolve) => {
        const failing: any = google.script.run.withSuccessHandler(() => {
          throw new Error("thrown by the handler");
        });
        const then: any = google.script.run.withSuccessHandler(resolve);
        failing.sidebarRecall();
        then.sidebarSheets();
      }),
  );
  const order = await page.evaluate<string[]>(() => (window as any).order);
  expect(order[0]).toBe("calculated");
  expect(order.indexOf("getSheets")).toBeGreaterThan(order.indexOf("getDocumentProperties"));
  expect(said).toEqual(["thrown by the handler"]);
});
