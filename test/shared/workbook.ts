import { serialOf } from "../../src/calendar";
import type { Cell } from "../../src/cell";
import { generate } from "../../shared/job";
import type { Outcome } from "../../shared/outcome";
import { runNow } from "../../shared/steps";
import { defaultWish, type Wish } from "../../shared/wish";
import { Recorder, type Recorded } from "../agree/recorder";

const today = serialOf(2026, 10, 5) as number;

/** Three clients, two offerings; Acme has both, Birch one, Cedar one. */
export const lines: Cell[][] = [
  ["Exported for finance", null, null, null],
  [],
  ["Product", "Customer Name", "Net Amount", "Invoice Date"],
  ["Email", "Acme", 600, "2026-09-30"],
  ["Backup", "Acme", 400, "2026-09-30"],
  ["Email", "Birch", 300, "2026-08-31"],
  ["Backup", "Cedar", 200, "2026-07-31"],
];

export function workbook(tables: Record<string, Cell[][]> = { Invoices: lines }): Recorder {
  return new Recorder(tables, today);
}

export function run(host: Recorder, wish: Partial<Wish> = {}): Outcome {
  return runNow(generate(host, { ...defaultWish, ...wish }));
}

export function sheet(host: Recorder, name: string): Recorded {
  const found = host.sheetsByName.get(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}
