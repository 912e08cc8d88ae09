import type { Locator, Page } from "playwright-core";
import { sheetKinds, sheetNames } from "../../shared/kinds";
import { views } from "../../shared/pane/views";
import type { SheetKind } from "../../shared/grid";
import { READY } from "../pane/looks";
import type { Preview } from "../preview/preview";
import { linesOf, rowsOf } from "./texts";

/** A picture of the user guide, and the texts that it shows or begins with. */
export interface Shot {
  readonly name: string;
  readonly texts: readonly string[];
  readonly png: Buffer;
}

/** Room for thirty rows, and for a pane as high as on most screens. */
const ROOM = { width: 1280, height: 960 };

/** Has gaps and offers, and a name that fits: the preview's grid wraps one in a cell with choices, which Excel does not. */
const CLIENT = "+Plus Dental";

/** The day after the sample's last invoice line: sheets say the day. */
const DAY = new Date(2026, 9, 1, 9).getTime();

/** Has the page begin on that day, and time go on. Playwright's own clock takes office.js the browser's timings. */
export const onItsDay = (page: Page): Promise<unknown> =>
  page.addInitScript((day) => {
    const [Real, shift] = [Date, day - Date.now()];
    const now = (): number => Real.now() + shift;
    window.Date = new Proxy(Real, {
      construct: (date, words) =>
        (words.length === 0 ? new date(now()) : Reflect.construct(date, words)) as Date,
      get: (date, name) => (name === "now" ? now : Reflect.get(date, name)),
    });
  }, DAY);

/** Goes through the preview as a new user does, takes a picture of each view and each sheet, and tells how the run ended. */
export async function shotsOf(preview: Preview): Promise<{ readonly done: string; readonly shots: Shot[] }> {
  const { page, pane } = preview;
  await page.setViewportSize(ROOM);
  const shots: Shot[] = [];
  const view = (id: string): Locator => pane.locator(`#view-${id}`);
  const panel = async (name: string, shown: Locator): Promise<void> => {
    const png = await page.locator("#panel").screenshot();
    shots.push({ name, texts: linesOf(await shown.evaluate(textsWithin)), png });
  };

  await panel("pane-first", pane.locator("#tour"));
  await pane.locator("#tour-skip").click();
  await panel("pane-sheets", view("sheets"));
  for (const name of Object.values(sheetNames)) {
    await pane.locator(`#sheets input[value="${name}"]`).check();
  }
  const done = await preview.generate();
  await pane.locator("#problems").evaluate((list) => list.closest(".card")!.scrollIntoView());
  await panel("pane-problems", pane.locator("#problems"));
  for (const { id } of views.slice(1)) {
    await pane.locator(`#tab-${id}`).click();
    await view(id).locator(READY[id]).first().waitFor();
    await panel(`pane-${id}`, view(id));
  }
  await preview.host("sheets");
  await panel("sidebar", view("sheets"));
  await page.locator("#panel-close").click();
  await preview.page.evaluate(
    ([sheet, value]) => {
      const on = window.preview.books.excel.sheets.find(({ name }: { name: string }) => name === sheet);
      on.write(2, 2, [[{ value }]]);
    },
    [sheetNames.page, CLIENT],
  );
  await preview.settled();
  for (const kind of sheetKinds) shots.push(await sheetShot(preview, kind));
  return { done, shots };
}

async function sheetShot(preview: Preview, kind: SheetKind): Promise<Shot> {
  await preview.choose(sheetNames[kind], 0, 1);
  const clip = (await preview.page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox())!;
  const png = await preview.page.screenshot({ clip });
  return { name: `sheet-${kind}`, texts: rowsOf(await preview.cells(sheetNames[kind])), png };
}

/** What a reader can see of a part of the page; of a list to choose from, not every choice. */
function textsWithin(part: Element): string {
  const choices = new Set([...part.querySelectorAll("option")].map(({ innerText }) => innerText));
  const lines = (part as HTMLElement).innerText.split("\n");
  return lines.filter((line) => !choices.has(line)).join("\n");
}
