import type { Cell } from "../../src/cell";
import { memoryWorkbook, SHEETS_EDGE } from "../../local/memory";
import type { AppsScript } from "../../local/appsscript/script";
import type { Workbook } from "../../local/workbook";
import { generate } from "../../shared/job";
import type { Outcome } from "../../shared/outcome";
import { runSoon, STOPPED } from "../../shared/steps";
import { defaultWish, type Wish } from "../../shared/wish";
import type { Frame } from "../wire/frame";
import { openSession } from "../excel/session";
import { bound } from "../gsheets/opened";
import { fill } from "../gsheets/ledger";
import { Hand } from "./hand";

/** A workbook in one of the hosts, and the add-in at work in it. */
export interface Desk {
  readonly hand: Hand;
  /** Generates once; a message of refusal is thrown. */
  generate(): Promise<void>;
  close(): void;
}

export const LINES = "Invoices";
export const MATRIX = "Tech Stack Matrix";
export const PORTFOLIO = "Client Portfolio";
export const JOURNAL = "XSELL Journal";

/** Acme has both offerings, Birch the first, Cedar the second; by revenue Acme, Birch, Cedar. */
export const lines: readonly (readonly Cell[])[] = [
  ["Client", "Offering", "Date", "Revenue", "Cost"],
  ["Acme", "Email", 46295, 600, 200],
  ["Acme", "Backup", 46295, 400, 100],
  ["Birch", "Email", 46265, 300, 100],
  ["Cedar", "Backup", 46235, 200, 150],
];

function filled(workbook: Workbook, tables: Readonly<Record<string, readonly (readonly Cell[])[]>>): Hand {
  Object.entries(tables).forEach(([name, rows], index) => {
    const sheet = index === 0 ? workbook.sheets[0] : workbook.add(name);
    fill(sheet, rows);
  });
  return new Hand(workbook);
}

/** Excel's host on the real office.js. */
export async function excelDesk(
  tables: Readonly<Record<string, readonly (readonly Cell[])[]>> = { [LINES]: lines },
  wish: Partial<Wish> = {},
): Promise<Desk & { readonly frame: Frame }> {
  const workbook = memoryWorkbook(Object.keys(tables)[0]);
  const hand = filled(workbook, tables);
  const { frame, host } = await openSession({ workbook });
  return {
    hand,
    frame,
    async generate() {
      // Each run is a new one, that knows nothing of the last.
      const outcome: Outcome | typeof STOPPED = await runSoon(generate(host, { ...defaultWish, ...wish }));
      if (outcome === STOPPED) throw new Error("stopped");
    },
    close: () => frame.close(),
  };
}

/** The built script's menu. */
export async function sheetsDesk(
  tables: Readonly<Record<string, readonly (readonly Cell[])[]>> = { [LINES]: lines },
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
      script.menu("generateSheets");
      const [alert] = script.office.screen.alerts;
      if (alert !== undefined) throw new Error(alert);
    },
    close: () => undefined,
  });
}

export const desks = { Excel: excelDesk, "Google Sheets": sheetsDesk };
