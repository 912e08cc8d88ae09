/** @jest-environment ./test/wire/environment.mjs */
import { excelFaults } from "../../local/guide/faults/excel";
import { memoryWorkbook } from "../../local/memory";
import { extrasOf, type Extras } from "../../local/wire/extras";
import type { Host } from "../../shared/host";
import type { PaneHost } from "../../shared/pane-host";
import { clients, gridOf } from "../excel/grids";
import { openSession, writeTo, type Session } from "../excel/session";
import { testAll } from "./refused";

let session: Session | null = null;
async function open(name: string): Promise<Host> {
  session = await openSession({ workbook: memoryWorkbook(name) });
  return session.host;
}
afterEach(() => {
  session?.frame.close();
  session = null;
});

async function protect(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).protection.protect();
    await context.sync();
  });
}

/** Excel answers with this code, as it does on a busy day; why stands in its own words. */
const answered = (code: string) => async () => {
  const host = await open("Data");
  if (session) session.frame.host.hooks = { before: () => ({ code, message: "…" }) };
  return host.sheets();
};

/** A generated sheet onto which somebody put something. */
async function standingWith(put: (extras: Extras, sheet: string) => void): Promise<void> {
  const workbook = memoryWorkbook("Data");
  session = await openSession({ workbook });
  const { host } = session;
  await host.sheets();
  await writeTo(host, gridOf(clients(1)), { id: null, name: "Tech Stack Matrix" });
  put(extrasOf(workbook), workbook.sheets[1].id);
  const [, { id, name }] = await host.sheets();
  await host.check([{ id, name, rows: 9, columns: 9 }]);
}

testAll(excelFaults, {
  "excel/protected": async () => {
    const host = await open("Data");
    await host.sheets();
    await writeTo(host, gridOf(clients(1)), { id: null, name: "Tech Stack Matrix" });
    await protect("Tech Stack Matrix");
    const [, { id, name }] = await host.sheets();
    await host.check([{ id, name, rows: 9, columns: 9 }]);
  },
  "excel/table": () =>
    standingWith(({ tables }, sheet) => {
      tables.push({ id: "table-1", name: "Table1", sheet, area: { row: 3, column: 1, rows: 2, columns: 4 } });
    }),
  "excel/pivot": () =>
    standingWith(({ pivots }, sheet) => {
      pivots.push({ name: "PivotTable1", sheet });
    }),
  "excel/too-large": async () => {
    const host = await open("Data");
    await host.sheets();
    await host.check([{ id: null, name: "Holdings", rows: 1_048_577, columns: 9 }]);
  },
  "excel/filtered": async () => {
    const workbook = memoryWorkbook("Clients");
    session = await openSession({ workbook });
    const [{ id }] = workbook.sheets;
    extrasOf(workbook).sheet(id).hides = new Set([1]);
    await (session.host as PaneHost).type([{ id, row: 0, column: 0, cells: [[1], [2]] }]);
  },
  "excel/AccessDenied": async () => {
    const host = await open("Client Portfolio");
    const [{ id, name }] = await host.sheets();
    await protect(name);
    await writeTo(host, gridOf(clients(1)), { id, name });
  },
  "excel/InvalidOperationInCellEditMode": async () => {
    const host = await open("Data");
    if (session) session.frame.host.editing = true;
    await host.sheets();
  },
  "excel/ItemNotFound": async () => {
    const host = await open("Data");
    await host.read([{ id: "gone", name: "Invoices", rows: 1, columns: 1, kind: null, headerRow: null }]);
  },
  ...Object.fromEntries(
    [
      "RequestPayloadSizeLimitExceeded",
      "ResponsePayloadSizeLimitExceeded",
      "InvalidReference",
      "ItemAlreadyExists",
      "Timeout",
      "ActivityLimitReached",
      "GeneralException",
    ].map((code) => [`excel/${code}`, answered(code)]),
  ),
});
