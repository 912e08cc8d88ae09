import type { Cell } from "../../src/cell";
import { readSignatures } from "../../local/appsscript/reference";
import { appsScript, type AppsScript, type Project, type Setting } from "../../local/appsscript/script";
import { vmWorlds } from "../../local/appsscript/vm";
import { memoryWorkbook, SHEETS_EDGE } from "../../local/memory";
import type { Workbook } from "../../local/workbook";
import { read } from "../setup/sources";
import { fill } from "./ledger";
import { tidied } from "./tidied";

/** A script here runs in Node, held against Google's reference. */
export const inNode: Setting = { worlds: tidied(vmWorlds), signatures: readSignatures() };

export interface Opened {
  readonly workbook: Workbook;
  readonly script: AppsScript;
}

/** The built script, bound to a spreadsheet with one sheet called Data that holds these rows. */
export function opened(rows: readonly (readonly Cell[])[] = [], setting: Partial<Setting> = {}): Opened {
  const workbook = memoryWorkbook("Data", SHEETS_EDGE);
  const script = bound(workbook, setting);
  fill(workbook.sheets[0], rows);
  return { workbook, script };
}

/** The built script, bound to this spreadsheet. */
export function bound(workbook: Workbook, setting: Partial<Setting> = {}): AppsScript {
  return appsScript(built(), workbook, { ...inNode, ...setting });
}

/** What the build made of the script. */
export function built(): Project {
  return {
    code: read("dist/gsheets/Code.js"),
    manifest: read("dist/gsheets/appsscript.json"),
    files: Object.fromEntries(
      ["sidebar.html", "german.html", "extras.html"].map((name) => [name, read(`dist/gsheets/${name}`)]),
    ),
  };
}

/** A script of one function, `run`, whose sheet is called `sheet` in the code. */
export function small(code: string): Project {
  const scopes = ["https://www.googleapis.com/auth/spreadsheets.currentonly"];
  return {
    code: `function run(...given) { const sheet = SpreadsheetApp.getActiveSheet(); ${code} }`,
    manifest: JSON.stringify({ oauthScopes: scopes }),
  };
}
