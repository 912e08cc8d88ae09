/** @jest-environment ./test/wire/environment.mjs */
import { checkRoom } from "../../gsheets/check";
import { openBook, sheetOf } from "../../gsheets/book";
import { stillMine, take } from "../../gsheets/lease";
import { sidebarHost } from "../../gsheets/sidebar/host";
import { globalsOf } from "../../local/appsscript/globals";
import { scriptRun } from "../../local/appsscript/page";
import { realmOf, type Realm } from "../../local/appsscript/realm";
import type { AppsScript } from "../../local/appsscript/script";
import { sheetsFaults } from "../../local/guide/faults/sheets";
import { insertExample } from "../../shared/insert/insert";
import { runSoon } from "../../shared/steps";
import { fill } from "../gsheets/ledger";
import { opened, type Opened } from "../gsheets/opened";
import { lines } from "../kept/desk";
import { testAll } from "./refused";

/** A spreadsheet whose script's own modules run here, over the services that it would find. */
function here(): Opened {
  const found = opened();
  const realm = realmOf(globalThis as unknown as Realm);
  Object.assign(globalThis, globalsOf({ office: found.script.office, realm, auth: "FULL" }));
  return found;
}

/** Two runs, the second so many minutes after the first, which began at 14:02. */
function twice(minutes: number): void {
  here();
  const clock = jest.spyOn(Date, "now").mockReturnValue(Date.UTC(2026, 9, 5, 14, 2));
  take("first", false).release();
  clock.mockReturnValue(Date.UTC(2026, 9, 5, 14, 2 + minutes));
  take("second", false).release();
}
afterEach(() => jest.restoreAllMocks());

testAll(sheetsFaults, {
  "sheets/protected": () => {
    const { script, workbook } = here();
    workbook.sheets[0].name = "Client Portfolio";
    script.office.protections.push({ sheet: "Client Portfolio", type: "SHEET", mayEdit: false });
    const id = String(SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getSheetId());
    checkRoom(openBook(), [{ id, name: "Client Portfolio", rows: 9, columns: 9 }]);
  },
  "sheets/too-large": () => {
    here();
    checkRoom(openBook(), [{ id: null, name: "Holdings", rows: 9, columns: 18_279 }]);
  },
  "sheets/too-many-rows": () => {
    const { script, workbook } = opened();
    workbook.sheets[0].insertRows(1000, 99_001);
    workbook.sheets[0].write(100_000, 0, [[{ value: "x" }]]);
    script.menu("generateSheets");
    expect(script.office.screen.sidebar).not.toBeNull();
    return script.office.screen.toasts[0].replace(/^Cross-Sell Matrix: /, "");
  },
  "sheets/gone": () => {
    here();
    sheetOf(openBook(), "4711");
  },
  "sheets/refused": () => {
    const { script } = opened();
    script.office.before = () => {
      throw new Error("You are trying to edit a protected cell or object.");
    };
    Object.assign(globalThis, { google: { script: { run: scriptRun(script, {}) } } });
    return sidebarHost().sheets();
  },
  "insert/no-cell": async () => {
    const { script, workbook } = opened();
    fill(workbook.sheets[0], lines);
    script.menu("generateSheets");
    // What Google answers on such a tab, which a workbook of ours cannot have.
    const chart: AppsScript = {
      ...script,
      fromPage: (name, ...given) => (name === "sidebarSelected" ? null : script.fromPage(name, ...given)),
    };
    Object.assign(globalThis, { google: { script: { run: scriptRun(chart, {}) } } });
    await runSoon(insertExample(sidebarHost(), "REVPCT"));
  },
  "run/taken": () => twice(0),
  "run/lost": () => {
    twice(11);
    stillMine("first");
  },
});
