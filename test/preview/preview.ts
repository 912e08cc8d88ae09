import { mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium as playwright, type Browser, type FrameLocator, type Page } from "playwright-core";
import type { Cell } from "../../src/cell";
import type { StoredCell } from "../../local/workbook";
import { buildPreview, type Library } from "../../local/preview/build";
import { servePreview } from "../../local/preview/serve";
import { chromium } from "../setup/programs.mjs";
import { ROOT } from "../setup/sources";

/** Slow machines and other tests beside this one. */
const PATIENCE = 60_000;

declare global {
  interface Window {
    /** What local/preview/page.ts leaves for the console and for us. */
    preview: any;
  }
}

/** The preview in a browser, as a person has it. */
export class Preview {
  /** What the console reported as errors, and the addresses of other machines that were asked for. */
  readonly errors: string[] = [];
  readonly elsewhere: string[] = [];

  constructor(
    readonly page: Page,
    address: string,
  ) {
    const { host } = new URL(address);
    page.on("pageerror", (error) => this.errors.push(String(error.stack)));
    page.on("request", (request) => {
      if (/^https?:/.test(request.url()) && new URL(request.url()).host !== host)
        this.elsewhere.push(request.url());
    });
  }

  /** The add-in's own page: Excel's pane or the sidebar. */
  get pane(): FrameLocator {
    return this.page.frameLocator("#frame iframe");
  }

  /** Waits until the workbook is there and the add-in's page has looked at it. */
  async looked(): Promise<void> {
    await this.page.locator("body:not([aria-busy])").waitFor();
    await this.pane.locator('.card[aria-busy="false"]').waitFor();
  }

  async generate(): Promise<string> {
    await this.pane.locator("#generate").click();
    await this.pane.locator('#status[data-state="done"]').waitFor();
    await this.settled();
    return this.pane.locator("#status").innerText();
  }

  /** Waits until every formula has been calculated. */
  settled(): Promise<void> {
    return this.page.evaluate(() => window.preview.stage.engine.calculation.settled());
  }

  sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.preview.books.excel.sheets.map((sheet: any) => sheet.name));
  }

  /** A sheet behind the others with these cells. */
  async add(sheet: string, rows: readonly (readonly Cell[])[]): Promise<void> {
    await this.page.evaluate(
      ([name, cells]) => {
        const added = window.preview.books.excel.add(name);
        added.write(0, 0, cells.map((row) => row.map((value) => ({ value })))); // prettier-ignore
      },
      [sheet, rows] as const,
    );
  }

  /** From A1 to the last cell in use. */
  cells(sheet: string): Promise<StoredCell[][]> {
    return this.page.evaluate((name) => {
      const on = window.preview.books.excel.sheets.find((one: any) => one.name === name);
      const used = on.used(true);
      if (!used) return [];
      return on.read({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
    }, sheet);
  }

  async value(sheet: string, row: number, column: number): Promise<Cell> {
    await this.settled();
    return (await this.cells(sheet))[row]?.[column]?.value ?? null;
  }

  /** Chooses a cell as a click would, and types into it with the keyboard; again where a page that is busy missed it. */
  async type(sheet: string, row: number, column: number, text: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      await this.choose(sheet, row, column);
      await this.page.keyboard.type(text);
      await this.page.keyboard.press("Enter");
      const holds = this.page.waitForFunction(
        ([name, down, right, typed]) => {
          const on = window.preview.books.excel.sheets.find((one: any) => one.name === name);
          const [[cell]] = on.read({ row: down, column: right, rows: 1, columns: 1 });
          return (cell.formula ?? String(cell.value)) === typed;
        },
        [sheet, row, column, text] as const,
        { timeout: 15_000 },
      );
      if (
        await holds.then(
          () => true,
          (error: unknown) => attempt === 4 && Promise.reject(error as Error),
        )
      )
        break;
    }
    await this.settled();
  }

  async choose(sheet: string, row: number, column: number): Promise<void> {
    // A click into the canvas brings the keyboard to the grid.
    await this.page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 200, y: 60 } });
    await this.page.evaluate(
      ([name, down, right]) => {
        const { excel } = window.preview.books;
        excel.active = excel.sheets.find((one: any) => one.name === name);
        excel.selection = { row: down, column: right, rows: 1, columns: 1 };
      },
      [sheet, row, column] as const,
    );
    // Frames come late where the machine is busy, and typing has to come after them.
    await this.page.evaluate(
      () =>
        new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go, 200)))),
    );
  }

  /** What the strip below the grid says. */
  notices(): Promise<string> {
    return this.page.locator("#notices").innerText();
  }

  async host(name: "excel" | "sheets"): Promise<void> {
    await this.page.locator(`#hosts [data-host="${name}"]`).click();
    await this.looked();
  }

  /** For people to look at; git does not keep them. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(ROOT, "test/pictures", `preview-${name}.png`) });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** The built preview, served as `npm start` does, and a Chromium to open it in. */
export class Previews {
  private constructor(
    readonly folder: string,
    private readonly server: Server,
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  static async launch(library: Library = "package"): Promise<Previews> {
    const folder = await mkdtemp(join(tmpdir(), "xsell-preview-"));
    await buildPreview(ROOT, folder, library);
    const { server, address } = await servePreview(ROOT, folder, 0);
    const program = chromium();
    if (program === null) throw new Error("No Chromium on this machine; CHROMIUM may name one.");
    const browser = await playwright.launch({ executablePath: program, args: ["--no-sandbox"] });
    return new Previews(folder, server, browser, address);
  }

  /** Opens the page; the sample is in it, and Excel's pane has looked at it. */
  async open(address = this.address, prepare?: (page: Page) => Promise<void>): Promise<Preview> {
    const context = await this.browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "en-US",
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await prepare?.(page);
    const preview = new Preview(page, address);
    await page.goto(address);
    await preview.looked();
    return preview;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
    this.server.closeAllConnections();
    await rm(this.folder, { recursive: true, force: true });
  }
}
