import { join } from "node:path";
import { type Frame, type FrameLocator, type Page } from "playwright-core";
import type { Area } from "../../shared/grid";
import type { Cell } from "../../src/cell";
import type { StoredCell } from "../../local/workbook";
import { ROOT } from "../setup/sources";

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

  /** The same for running a script in it. */
  get paneFrame(): Frame {
    return this.page.frames().find((frame) => frame.url().includes("taskpane"))!;
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

  private read(sheet: string, area: Area): Promise<StoredCell[][]> {
    return this.page.evaluate(
      ([name, at]) => window.preview.books.excel.sheets.find((one: any) => one.name === name).read(at),
      [sheet, area] as const,
    );
  }

  /** From A1 to the last cell in use. */
  async cells(sheet: string): Promise<StoredCell[][]> {
    // As one text: Playwright takes seconds over thousands of single cells.
    const text = await this.page.evaluate((name) => {
      const on = window.preview.books.excel.sheets.find((one: any) => one.name === name);
      const used = on.used(true);
      const area = used && {
        row: 0,
        column: 0,
        rows: used.row + used.rows,
        columns: used.column + used.columns,
      };
      return JSON.stringify(area ? on.read(area) : []);
    }, sheet);
    return JSON.parse(text) as StoredCell[][];
  }

  async value(sheet: string, row: number, column: number): Promise<Cell> {
    await this.settled();
    return (await this.cells(sheet))[row]?.[column]?.value ?? null;
  }

  /** Chooses a cell as a click would, and types into it with the keyboard. */
  async type(sheet: string, row: number, column: number, text: string): Promise<void> {
    const arrived = async () => {
      const [[cell]] = await this.read(sheet, { row, column, rows: 1, columns: 1 });
      return (cell.formula ?? String(cell.value)) === text;
    };
    // The grid loses letters that come while its editor opens, which on a busy machine takes long: then once more.
    for (let tries = 0; tries < 6; tries++) {
      await this.choose(sheet, row, column);
      await this.page.keyboard.type(text[0]);
      await this.drawn();
      await this.page.keyboard.type(text.slice(1));
      await this.drawn();
      await this.page.keyboard.press("Enter");
      for (let looks = 0; looks < 20; looks++) {
        if (await arrived()) return this.settled();
        await this.page.waitForTimeout(100);
      }
      await this.page.keyboard.press("Escape");
    }
    throw new Error(`"${text}" did not arrive in row ${row}, column ${column} of ${sheet}.`);
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
    await this.drawn();
  }

  /** Waits until the grid has drawn what has changed: frames come late where the machine is busy. */
  private async drawn(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go, 100)))),
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
