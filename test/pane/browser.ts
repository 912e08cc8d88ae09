import { type Browser, type BrowserContextOptions, type Locator, type Page } from "playwright-core";
import { launchChromium } from "../setup/chromium";
import { read } from "../setup/sources";
import { bundles } from "./bundle";
import type { Tab } from "./host";
import { TODAY } from "./tabs";

/** A page that answers at all does so within this, however busy the machine. */
const PATIENCE = 60_000;

/** The pane in a page, with what a test asks of it. */
export class Pane {
  /** What the console said; refusals of the Content-Security-Policy are among it. */
  readonly said: string[] = [];

  constructor(readonly page: Page) {
    page.on("console", (message) => this.said.push(message.text()));
    page.on("pageerror", (error) => this.said.push(String(error)));
  }

  find(selector: string, options?: Parameters<Page["locator"]>[1]): Locator {
    return this.page.locator(selector, options);
  }

  text(selector: string): Promise<string> {
    return this.find(selector).innerText();
  }

  /** The status once the run has come to this state. */
  async status(state: string): Promise<string> {
    await this.find(`#status[data-state="${state}"]`).waitFor();
    return this.text("#status");
  }

  /** The status once the workbook was looked at. */
  async looked(): Promise<string> {
    await this.find('.card[aria-busy="false"]').waitFor();
    return this.text("#status");
  }

  /** Brings the pane to life over a workbook; calls that `held` names wait from the start. */
  mount(tabs: Tab[], remembered: Record<string, string> = {}, held: string[] = []): Promise<void> {
    // As one text: Playwright takes seconds over a hundred thousand single cells.
    const workbook = JSON.stringify({ tabs, remembered, held, today: TODAY });
    return this.page.evaluate((text) => window.mount(JSON.parse(text)), workbook);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  generate(): Promise<void> {
    return this.find("#generate").click();
  }

  calls(): Promise<string[]> {
    return this.page.evaluate(() => window.host.calls);
  }

  /** The wish that the workbook keeps. */
  kept(): Promise<Record<string, unknown>> {
    return this.page.evaluate(() => JSON.parse(window.host.remembered.XS_wish ?? "{}"));
  }

  hold(call: string): Promise<unknown> {
    return this.page.evaluate((name) => window.host.held.add(name), call);
  }

  release(call: string): Promise<unknown> {
    return this.page.evaluate((name) => window.host.held.delete(name), call);
  }

  /** What has the keyboard: an id, or a table's field. */
  focus(): Promise<string | undefined> {
    return this.page.evaluate(() => {
      const { id, dataset } = document.activeElement as HTMLElement;
      return id || dataset.key;
    });
  }
}

/** A Chromium that opens the pane in Excel's own page, with its Content-Security-Policy, over a workbook. */
export class PaneBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly scripts: ReadonlyMap<string, string>,
  ) {}

  static async launch(): Promise<PaneBrowser> {
    const scripts = bundles(require.resolve("./page"));
    return new PaneBrowser(await launchChromium(), scripts);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Calls that `held` names wait from the start. */
  async open(
    tabs: Tab[],
    look: BrowserContextOptions = {},
    remembered: Record<string, string> = {},
    held: string[] = [],
  ): Promise<Pane> {
    const settings = { viewport: { width: 320, height: 720 }, locale: "en-US", ...look };
    const context = await this.browser.newContext({ reducedMotion: "reduce", ...settings });
    context.setDefaultTimeout(PATIENCE);
    const pane = new Pane(await context.newPage());
    await pane.page.route("**/*", (route) => {
      const path = new URL(route.request().url()).pathname;
      const script = this.scripts.get(path);
      if (script !== undefined) return route.fulfill({ contentType: "text/javascript", body: script });
      return path === "/" ? route.fulfill({ contentType: "text/html", body: paneOfExcel() }) : route.abort();
    });
    await pane.page.goto("https://pane.test/");
    await pane.mount(tabs, remembered, held);
    return pane;
  }
}

/** Excel's page as it is, but for its scripts. */
function paneOfExcel(): string {
  const page = read("excel/taskpane.html");
  const library = /<script src="https:[^>]*><\/script>/;
  if (!library.test(page)) throw new Error("excel/taskpane.html does not load office.js as expected.");
  return page.replace(library, '<script type="module" src="/page.js"></script>');
}
