import { buildSync } from "esbuild";
import { unzipSync } from "fflate";
import { type Browser, type Page } from "playwright-core";
import { packBook } from "../../local/file/book";
import { fillBook } from "../../local/file/fill";
import { memoryWorkbook } from "../../local/memory";
import { launchChromium } from "../setup/chromium";
import { ROOT } from "../setup/sources";
import { contentOf, handmade } from "./handmade";

jest.setTimeout(120_000);

/** With a module of Node's among it, this fails. */
const { outputFiles } = buildSync({
  absWorkingDir: ROOT,
  entryPoints: [require.resolve("./page")],
  bundle: true,
  minify: true,
  format: "iife",
  platform: "browser",
  target: "es2022",
  write: false,
});
const [{ text: script }] = outputFiles;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  await page.addScriptTag({ content: script });
});

afterAll(() => browser?.close());

const inNode = (): Promise<Uint8Array> =>
  packBook(handmade(), { title: "Sample", made: new Date("2026-10-05") });

test("a page makes the same file as Node, part by part; only how tightly it packs may differ", async () => {
  const bytes = Uint8Array.from(await page.evaluate(() => window.packed()));
  expect(unzipSync(bytes)).toEqual(unzipSync(await inNode()));
});

test("a page opens the file as Node does", async () => {
  const { sheets } = await fillBook(memoryWorkbook("Start"), "a.xlsx", await inNode());
  expect(await page.evaluate(() => window.reopened())).toEqual(sheets.map(contentOf));
});

test("the code that reads and writes files stays below 400 kB in a page, the library included", () => {
  expect(script.length).toBeLessThan(400_000);
  expect(script).not.toMatch(/\bBuffer\.(from|alloc)/);
});
