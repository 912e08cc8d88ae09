import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { servePreview } from "../../../local/preview/serve";
import { median } from "../../../src/median";
import { launchChromium } from "../../setup/chromium";
import { chromium } from "../../setup/programs.mjs";
import { milliseconds, table } from "../markdown";

const root = join(import.meta.dirname, "../../..");
const ROWS = 10_000;
const PATIENCE = 120_000;

/** What a person waits for, in Chromium: the pane over many lines, and the preview. */
export async function inBrowser(rounds: number, lines: number): Promise<string> {
  if (chromium() === null) return "Chromium is not installed, so nothing is measured in it.";
  const browser = await launchChromium();
  try {
    const built = existsSync(join(root, "dist/preview/index.html"));
    return table(
      ["in Chromium", "time", "at most"],
      [
        ...(await overMany(browser, lines)),
        ...(built
          ? await preview(browser, rounds)
          : [["the preview", "run `npm run preview:build` first", ""]]),
      ],
    );
  } finally {
    await browser.close();
  }
}

async function overMany(browser: Browser, lines: number): Promise<string[][]> {
  const { outputFiles } = await build({
    ...{ entryPoints: [join(import.meta.dirname, "pane.ts")], outdir: root, write: false },
    ...{ bundle: true, splitting: true, format: "esm", target: "es2022", loader: { ".css": "text" } },
  });
  const scripts = new Map(outputFiles.map(({ path, text }) => [path.slice(root.length), text]));
  const html = readFileSync(join(root, "excel/taskpane.html"), "utf8");
  const page = await browser.newPage({ viewport: { width: 320, height: 720 } });
  page.setDefaultTimeout(PATIENCE);
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    const body = scripts.get(pathname);
    if (body !== undefined) return route.fulfill({ contentType: "text/javascript", body });
    const ours = html.replace(
      /<script src="https:[^>]*><\/script>/,
      '<script type="module" src="/pane.js"></script>',
    );
    return pathname === "/" ? route.fulfill({ contentType: "text/html", body: ours }) : route.abort();
  });
  await page.goto("https://pane.test/");
  const clients = lines / 100;
  const looked = await timed(async () => {
    await page.evaluate(([many, few]) => window.openOver(many, few), [lines, clients]);
    await page.locator('.card[aria-busy="false"]').waitFor();
  });
  const looking = await longest(page);
  const generated = () =>
    timed(async () => {
      await page.locator("#generate").click();
      await page.locator('#status[data-state="running"]').waitFor();
      await page.locator('#status[data-state="done"]').waitFor();
    });
  const done = await generated();
  const working = await longest(page);
  await page.evaluate(() => window.workOn());
  await longest(page);
  const again = await generated();
  const workingAgain = await longest(page);
  await page.close();
  const size = `${lines.toLocaleString("en")} lines, ${clients.toLocaleString("en")} clients`;
  return [
    [`pane over ${size}: opened and looked at, the data's making included`, milliseconds(looked), ""],
    ["longest time without an answer meanwhile", task(looking), "100 ms"],
    ["default sheets generated, on a host in the page's memory", milliseconds(done), ""],
    ["longest time without an answer meanwhile", task(working), "100 ms"],
    ["generated again, with entries, a column of one's own and a sheet sorted", milliseconds(again), ""],
    ["longest time without an answer meanwhile", task(workingAgain), "100 ms"],
  ];
}

/** Browsers count no task below this. */
const COUNTED = 50;

const task = (longest: number): string => (longest === 0 ? `below ${COUNTED} ms` : milliseconds(longest));

/** The longest task since the last time; 0 where none was counted. */
async function longest(page: Page): Promise<number> {
  // The browser tells of a task some time after its end.
  await page.waitForTimeout(200);
  return page.evaluate(() => Math.max(0, ...window.longTasks.splice(0)));
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

async function preview(browser: Browser, rounds: number): Promise<string[][]> {
  const { server, address } = await servePreview(root, join(root, "dist/preview"), 0);
  try {
    const [cold, ready]: number[][] = [[], []];
    let edits: number[] = [];
    for (let round = 0; round < rounds; round++) {
      // A context of its own has no cache: each round is a first visit.
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      cold.push(await timed(async () => void (await page.goto(address), await usable(page))));
      ready.push(await reopened(page));
      if (round === 0) edits = await edited(page, rounds);
      await context.close();
    }
    return [
      [
        "the preview, from its address until grid and pane can be used",
        milliseconds(median(cold)!),
        "4,000 ms",
      ],
      [
        "the pane opened anew there, from office.js loaded until it has read the workbook",
        milliseconds(median(ready)!),
        "1,000 ms",
      ],
      [
        `CUMREVPCT over ${ROWS.toLocaleString("en")} rows in its grid, from an edit to the last value`,
        milliseconds(median(edits)!),
        "",
      ],
    ];
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function usable(page: Page): Promise<void> {
  await page.locator("body:not([aria-busy])").waitFor();
  await page.frameLocator("#frame iframe").locator('.card[aria-busy="false"]').waitFor();
}

/** Milliseconds from the arrival of office.js until a pane that is opened again has looked at the workbook. */
async function reopened(page: Page): Promise<number> {
  for (const host of ["sheets", "excel"]) {
    await page.locator(`#hosts [data-host="${host}"]`).click();
    await usable(page);
  }
  return page
    .frameLocator("#frame iframe")
    .locator("body")
    .evaluate(() => {
      const library = performance
        .getEntriesByType("resource")
        .find(({ name }) => name.endsWith("/office.js"));
      return performance.now() - (library as PerformanceResourceTiming).responseEnd;
    });
}

/** Milliseconds from each change of a figure until the grid shows the last of the shares anew. */
async function edited(page: Page, rounds: number): Promise<number[]> {
  await page.evaluate(await script("grid.ts"));
  await page.evaluate((rows) => window.fill(rows), ROWS);
  const took: number[] = [];
  for (let round = 0; round < rounds; round++) {
    took.push(await page.evaluate((value) => window.followed(value), 9000 + round));
  }
  return took;
}

/** A script of this folder for a page. */
async function script(name: string): Promise<string> {
  const entry = join(import.meta.dirname, name);
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: "iife" });
  return outputFiles[0].text;
}
