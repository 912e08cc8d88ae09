import { vmWorlds } from "../../local/appsscript/vm";
import type { Worlds } from "../../local/appsscript/world";
import { DEFAULT_SHEETS } from "../setup/default-sheets";
import { invoices, JOURNAL } from "./ledger";
import { opened } from "./opened";
import { tidied } from "./tidied";

/* A chart on a tab of its own: Sheets lists it among the sheets, and refuses what is asked about its cells. */

type Methods = Record<string, (...given: unknown[]) => unknown>;

const CHART = "Chart1";
const ANSWERED = ["getSheetId", "getName", "getIndex", "isSheetHidden"];

/** The same object with other methods. */
const changed = (object: unknown, change: (key: string, is: Methods) => Methods[string]): Methods =>
  new Proxy(object as Methods, { get: (is, key) => (typeof key === "string" ? change(key, is) : undefined) });

const isChart = (sheet: Methods): boolean => sheet.getName() === CHART;

function refuse(): never {
  throw new Error("The action is not supported for OBJECT sheet.");
}

/** A played tab always has cells, so this one's answers are put in between the script and the played host. */
const withChart =
  (worlds: Worlds, asked: Set<string>): Worlds =>
  (code) => {
    const fresh = worlds(code);
    const tab = (sheet: Methods): Methods =>
      changed(sheet, (key, is) => {
        asked.add(key);
        if (key === "getType") return () => "OBJECT";
        return ANSWERED.includes(key) ? is[key] : refuse;
      });
    const file = (book: unknown): Methods =>
      changed(book, (key, is) =>
        key === "getSheets"
          ? () => (is.getSheets() as Methods[]).map((sheet) => (isChart(sheet) ? tab(sheet) : sheet))
          : is[key],
      );
    return () => {
      const { global, run, end } = fresh();
      return {
        global,
        end,
        run() {
          global.SpreadsheetApp = changed(global.SpreadsheetApp, (key, is) =>
            key === "getActiveSpreadsheet" ? () => file(is[key]()) : is[key],
          );
          run();
        },
      };
    };
  };

test("a spreadsheet with a chart on a tab of its own is generated in, and generated in again", () => {
  const asked = new Set<string>();
  const { workbook, script } = opened(invoices(5), { worlds: withChart(tidied(vmWorlds), asked) });
  workbook.add(CHART);
  for (let run = 0; run < 2; run++) {
    script.menu("generateSheets");
    expect(script.office.screen.alerts).toEqual([]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Data", CHART, ...DEFAULT_SHEETS, JOURNAL]);
  }
  expect([...asked]).toEqual(expect.arrayContaining(["getLastRow", "getMaxRows", "getType"]));
});
