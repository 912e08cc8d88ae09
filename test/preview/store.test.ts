import { type Browser, type Page } from "playwright-core";
import { memoryWorkbook } from "../../local/memory";
import { bundle } from "../pane/bundle";
import { launchChromium } from "../setup/chromium";
import { acts, dump } from "./acts";

/*
 * One interface, two stores: whatever a host does to a workbook, the grid in the page
 * holds afterwards what plain memory holds.
 */

let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  page.on("pageerror", (error) => errors.push(String(error)));
  // Twenty megabytes: a browser takes them far faster as a file than by a debugger's message.
  const script = bundle(require.resolve("./storePage"));
  await page.route("https://store.test/**", (route) =>
    route.request().url().endsWith(".js")
      ? route.fulfill({ contentType: "text/javascript", body: script })
      : route.fulfill({
          contentType: "text/html",
          body: "<!doctype html><body><script src='page.js'></script>",
        }),
  );
  await page.goto("https://store.test/");
});

afterAll(() => browser.close());

test.each(Object.keys(acts))("%s", async (name) => {
  const workbook = memoryWorkbook();
  acts[name](workbook, workbook.sheets[0]);
  // As JSON, which is how the page's answer comes.
  const expected: unknown = JSON.parse(JSON.stringify(dump(workbook)));
  expect(await page.evaluate((act) => window.act(act), name)).toEqual(expected);
  expect(errors).toEqual([]);
});

test.each([
  "text that looks like something else stays text",
  "numbers and truth values",
  "an undefined cell stays, an empty one empties",
  "formats add up, the later one wins",
  "a look that is taken away is gone",
  "writing beyond the grid's present size",
])("the grid begins with what memory holds: %s", async (name) => {
  const workbook = memoryWorkbook();
  acts[name](workbook, workbook.sheets[0]);
  const expected: unknown = JSON.parse(JSON.stringify(dump(workbook)));
  expect(await page.evaluate((act) => window.beginWith(act), name)).toEqual(expected);
  expect(errors).toEqual([]);
});
