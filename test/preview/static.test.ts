import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Page } from "playwright-core";
import { fewerColours } from "../guide/fewer-colours";
import { digest, readRecord, written } from "../guide/record";
import { onItsDay, shotsOf, type Shot } from "../guide/shots";
import { ROOT, read } from "../setup/sources";
import { FOLDER, Previews } from "./previews";

/*
 * `npm run preview:build`: the same page for any web server. It asks nobody else for
 * anything, but for office.js, which may only be had from Microsoft's own address. What it
 * shows are the pictures of the user guide.
 */

jest.setTimeout(240_000);

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const HERE = "https://demo.example/xsell/";

let previews: Previews;
beforeAll(async () => void (previews = await Previews.launch()));
afterAll(() => previews.close());

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".xml": "text/xml",
};

/** Answers requests below an address with the files of a folder. */
async function serve(page: Page, address: string, folder: string, name = (path: string) => path) {
  await page.route(`${address}**`, async (route) => {
    const file =
      name(
        route
          .request()
          .url()
          .slice(address.length)
          .replace(/[?#].*/, ""),
      ) || "index.html";
    const contentType = TYPES[extname(file)] ?? "application/octet-stream";
    await route.fulfill({ body: await readFile(join(folder, file)), contentType });
  });
}

let shots: Shot[];

test("it works from any folder of any server, and loads nothing but office.js from elsewhere", async () => {
  const preview = await previews.open(HERE, async (page) => {
    await onItsDay(page);
    await serve(page, HERE, FOLDER);
    // This machine may not reach Microsoft: the package holds the same files, in small letters.
    const library = join(ROOT, "node_modules/@microsoft/office-js/dist");
    await serve(page, CDN, library, (path) => path.toLowerCase());
  });
  const guided = await shotsOf(preview);
  shots = guided.shots;
  expect(guided.done).toMatch(/^Done: 14 sheets/);
  expect(preview.elsewhere.length).toBeGreaterThan(0);
  expect(preview.elsewhere.filter((address) => !address.startsWith(CDN))).toEqual([]);
  expect(preview.errors).toEqual([]);
  await preview.close();
});

const PICTURES = "local/guide/user/pictures";
const RECORD = `${PICTURES}/shown.txt`;

test("the user guide's pictures show what the preview shows now: npm run guide makes them anew", () => {
  // `npm run guide` runs this test to write what any other run compares.
  const remade = process.env.npm_lifecycle_event === "guide";
  const folder = join(ROOT, remade ? PICTURES : "test/pictures/guide");
  mkdirSync(folder, { recursive: true });
  const shown = shots.map(({ name, texts, png }) => {
    const picture = remade ? fewerColours(png) : png;
    writeFileSync(join(folder, `${name}.png`), picture);
    return [name, { digest: digest(picture), texts }] as const;
  });
  if (remade) writeFileSync(join(ROOT, RECORD), written(Object.fromEntries(shown)));
  const texts = (those: typeof shown) => those.map(([name, { texts }]) => [name, texts]);
  expect(texts(shown)).toEqual(texts(Object.entries(readRecord(read(RECORD)))));
});
