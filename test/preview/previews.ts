import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { type Browser, type Page } from "playwright-core";
import { servePreview } from "../../local/preview/serve";
import { launchChromium } from "../setup/chromium";
import { ROOT } from "../setup/sources";
import { Preview } from "./preview";

/** What `npm run preview:build` made. */
export const FOLDER = join(ROOT, "dist/preview");

/** Slow machines and other tests beside this one. */
const PATIENCE = 60_000;

/** The built preview, served as `npm start` does, and a Chromium to open it in. */
export class Previews {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  static async launch(): Promise<Previews> {
    if (!existsSync(join(FOLDER, "index.html"))) {
      throw new Error("dist/preview holds no page: run `npm run preview:build` first.");
    }
    const { server, address } = await servePreview(ROOT, FOLDER, 0);
    const browser = await launchChromium();
    return new Previews(server, browser, address);
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
  }
}
