import { sidebarHost } from "../../gsheets/sidebar/host";
import { scriptRun } from "../../local/appsscript/page";
import type { AppsScript } from "../../local/appsscript/script";
import { memoryWorkbook, SHEETS_EDGE } from "../../local/memory";
import type { WireHost } from "../../local/wire/host";
import type { Workbook, Worksheet } from "../../local/workbook";
import { excelHost } from "../../excel/host";
import type { PaneHost } from "../../shared/pane-host";
import { runSoon, STOPPED, type Job } from "../../shared/steps";
import { openFrame } from "../wire/frame";
import { bound } from "../gsheets/opened";
import { fingerprint, imageOf, type Image } from "../kept/image";

/** A workbook in one of the hosts, the add-in's pane beside it, and what goes between them. */
export interface Opened {
  readonly workbook: Workbook;
  readonly host: PaneHost;
  readonly wire: WireHost | null;
  readonly script: AppsScript | null;
  run<T>(job: Job<T>): Promise<T>;
  close(): void;
}

async function run<T>(job: Job<T>): Promise<T> {
  const result = await runSoon(job);
  if (result === STOPPED) throw new Error("stopped");
  return result;
}

/** Excel, by the real office.js. */
async function openExcel(workbook: Workbook = memoryWorkbook("Data")): Promise<Opened> {
  const frame = await openFrame({ workbook });
  Object.assign(globalThis, { Excel: frame.window.Excel, Office: frame.window.Office });
  return { workbook, host: excelHost(), wire: frame.host, script: null, run, close: () => frame.close() };
}

/** The sidebar of Google Sheets, by the built script. */
function openSheets(workbook: Workbook = memoryWorkbook("Data", SHEETS_EDGE)): Promise<Opened> {
  const script = bound(workbook);
  Object.assign(globalThis, { google: { script: { run: scriptRun(script) } } });
  const close = (): void => void Object.assign(globalThis, { google: undefined });
  return Promise.resolve({ workbook, host: sidebarHost(), wire: null, script, run, close });
}

export const hosts = { Excel: openExcel, "Google Sheets": openSheets };

/** Each workbook that stood after a call of a piece of work, by its fingerprint. */
export async function afterEachCall(
  { workbook, wire, script }: Opened,
  work: () => Promise<unknown>,
): Promise<Map<string, Image>> {
  const met = new Map<string, Image>();
  const note = (): undefined => {
    const image = imageOf(workbook);
    met.set(fingerprint(image), image);
  };
  if (wire) wire.hooks = { after: note };
  if (script) script.office.after = note;
  await work();
  if (wire) wire.hooks = {};
  if (script) script.office.after = () => undefined;
  return met;
}

/** A formula of ours as each host writes it. */
export const written = (host: PaneHost, call: string): string => `=${host.prefix}${call}`;

export function sheetOf(workbook: Workbook, name: string): Worksheet {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** Cells as short texts: values as they are, formulas as written. */
export function shown(sheet: Worksheet, rows: number, columns: number): unknown[][] {
  return sheet
    .read({ row: 0, column: 0, rows, columns })
    .map((line) => line.map(({ value, formula }) => formula ?? value));
}
