/** @jest-environment ./test/wire/environment.mjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { memoryWorkbook } from "../../local/memory";
import type { Workbook } from "../../local/workbook";
import { INCOMPLETE } from "../../shared/grid";
import { DIST, openFrame, type Frame } from "../wire/frame";
import { DEFAULT_SHEETS } from "../setup/default-sheets";

/** Invoice lines of so many clients, every third of which buys one, two or all three offerings. */
function invoices(clients: number): Workbook {
  const workbook = memoryWorkbook("Invoices");
  const lines: unknown[][] = [["Client", "Offering", "Date", "Revenue", "Type"]];
  for (let client = 0; client < clients; client++) {
    for (const offering of ["Backup", "Firewall", "Mail"].slice(0, 1 + (client % 3))) {
      lines.push([`Client ${client}`, offering, 45_658 + (client % 300), 100 + client, "MRR"]);
    }
  }
  workbook.active.write(
    0,
    0,
    lines.map((line) => line.map((value) => ({ value: value as string | number }))),
  );
  return workbook;
}

const open = (workbook: Workbook) =>
  openFrame({ workbook, page: readFileSync(join(DIST, "taskpane.html"), "utf8") });
const status = (frame: Frame) => frame.window.document.getElementById("status");

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((later) => setTimeout(later, 20));
}

/** Presses Generate and waits for the end; gives the round trips that it took. */
async function generate(frame: Frame): Promise<number> {
  const { document } = frame.window;
  await until(() => document.getElementById("generate") !== null && status(frame).textContent === "Ready.");
  const before = frame.host.syncs;
  document.getElementById("generate").click();
  expect(status(frame).dataset.state).toBe("running");
  await until(() => status(frame).dataset.state !== "running");
  return frame.host.syncs - before;
}

const shown = (workbook: Workbook) =>
  workbook.sheets.map((sheet) =>
    sheet.read(sheet.used(true)!).map((row) => row.map(({ formula, value }) => formula ?? value)),
  );

test("the pane generates the sheets, and again the same ones", async () => {
  const workbook = invoices(9);
  const frame = await open(workbook);
  await generate(frame);
  expect(status(frame).dataset.state).toBe("done");
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Invoices", ...DEFAULT_SHEETS, "XSELL Journal"]);
  const cells = JSON.stringify(shown(workbook));
  expect(cells).not.toContain(INCOMPLETE);
  expect(cells).not.toContain("#REF!");
  const again = await open(workbook);
  await generate(again);
  expect(JSON.stringify(shown(workbook))).toBe(cells);
  for (const { host, errors } of [frame, again]) expect([host.unknown, errors]).toEqual([[], []]);
  frame.close();
  again.close();
});

test("charts that the user deleted stay deleted, and come back once when Settings say so", async () => {
  const workbook = invoices(9);
  const summary = () => workbook.sheets.find(({ name }) => name === "Summary")!;
  const titles = () => summary().charts.map(({ title }) => title);
  const remove = () => void (summary().charts = []);
  const run = async (again: boolean): Promise<void> => {
    const frame = await open(workbook);
    const { document } = frame.window;
    const tick = () => document.getElementById("charts-again");
    if (again) {
      await until(() => status(frame)?.textContent === "Ready.");
      document.getElementById("tab-settings").click();
      await until(() => tick() !== null);
      tick().click();
    }
    await generate(frame);
    expect(tick()?.checked ?? false).toBe(false);
    frame.close();
  };
  await run(false);
  const drawn = titles();
  expect(drawn.length).toBeGreaterThan(0);
  remove();
  await run(false);
  expect(titles()).toEqual([]);
  await run(true);
  expect(titles()).toEqual(drawn);
  remove();
  await run(false);
  expect(titles()).toEqual([]);
});

test("round trips are the same for 6 clients and for 900", async () => {
  const [few, many] = [await open(invoices(6)), await open(invoices(900))];
  const syncs = await generate(few);
  expect(await generate(many)).toBe(syncs);
  // Two to list, one to read, one to add sheets, one for each of six sheets, two to keep the journal.
  expect(syncs).toBe(12);
  few.close();
  many.close();
});

test("the ribbon generates without the pane, and shows it when something is wrong", async () => {
  const workbook = invoices(6);
  const frame = await open(workbook);
  frame.host.paneVisible = false;
  await frame.host.command("generateSheets");
  expect([workbook.sheets.length, frame.host.paneVisible]).toEqual([8, false]);
  workbook.active.clear({ row: 0, column: 0, rows: 99, columns: 9 }, "all");
  await frame.host.command("generateSheets");
  expect([status(frame).dataset.state, frame.host.paneVisible]).toEqual(["failed", true]);
  frame.host.paneVisible = false;
  await frame.host.command("showPane");
  expect(frame.host.paneVisible).toBe(true);
  frame.close();
});
