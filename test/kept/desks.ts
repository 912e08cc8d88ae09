import { memoryWorkbook, SHEETS_EDGE } from "../../local/memory";
import type { AppsScript } from "../../local/appsscript/script";
import type { Host } from "../../shared/host";
import { generate } from "../../shared/job";
import type { Outcome } from "../../shared/outcome";
import { runSoon, STOPPED } from "../../shared/steps";
import { defaultWish, type Wish } from "../../shared/wish";
import type { Frame } from "../wire/frame";
import { openSession } from "../excel/session";
import { bound } from "../gsheets/opened";
import { filled, LINES, lines, type Desk, type Tables } from "./desk";

/** Excel's host on the real office.js. */
export async function excelDesk(
  tables: Tables = { [LINES]: lines },
  wish: Partial<Wish> = {},
): Promise<Desk & { readonly frame: Frame; readonly host: Host }> {
  const workbook = memoryWorkbook(Object.keys(tables)[0]);
  const hand = filled(workbook, tables);
  const { frame, host } = await openSession({ workbook });
  return {
    hand,
    frame,
    host,
    async generate() {
      // Other desks may have been opened since.
      Object.assign(globalThis, { Excel: frame.window.Excel, Office: frame.window.Office });
      // Each run is a new one, that knows nothing of the last.
      const outcome: Outcome | typeof STOPPED = await runSoon(generate(host, { ...defaultWish, ...wish }));
      if (outcome === STOPPED) throw new Error("stopped");
    },
    close: () => frame.close(),
  };
}

/** The built script's menu. */
export async function sheetsDesk(
  tables: Tables = { [LINES]: lines },
  wish: Partial<Wish> = {},
): Promise<Desk & { readonly script: AppsScript }> {
  const workbook = memoryWorkbook(Object.keys(tables)[0], SHEETS_EDGE);
  // As the sidebar would have remembered it.
  workbook.properties.set("XS.XS_wish.0", JSON.stringify({ ...defaultWish, ...wish }));
  const hand = filled(workbook, tables);
  const script = bound(workbook);
  return Promise.resolve({
    hand,
    script,
    async generate() {
      await Promise.resolve();
      script.office.screen.alerts.length = 0;
      // A call that is kept keeps the world of its run: with hundreds of worlds, filling an array takes long.
      script.office.calls.length = 0;
      script.menu("generateSheets");
      const [alert] = script.office.screen.alerts;
      if (alert !== undefined) throw new Error(alert);
    },
    close: () => undefined,
  });
}

export const desks = { Excel: excelDesk, "Google Sheets": sheetsDesk };
