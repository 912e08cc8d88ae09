import { frameWorlds } from "../../local/appsscript/frame";
import { appsScript, type AppsScript, type Project, type Setting } from "../../local/appsscript/script";
import { mountSidebar } from "../../local/appsscript/sidebar";
import { memoryWorkbook, SHEETS_EDGE } from "../../local/memory";
import type { Cell } from "../../src/cell";
import { cellsOf, fill } from "./ledger";

export interface Beginning extends Pick<Setting, "signatures"> {
  readonly project: Project;
  readonly rows: readonly (readonly Cell[])[];
}

declare global {
  interface Window {
    script: AppsScript;
    /** Every call of a page waits for this. */
    calculated: Promise<void>;
    begin(beginning: Beginning): void;
    /** All sheets, as JSON. */
    cells(): string;
    showSidebar(): void;
  }
}

window.calculated = Promise.resolve();

window.begin = ({ project, rows, signatures }) => {
  const workbook = memoryWorkbook("Data", SHEETS_EDGE);
  fill(workbook.sheets[0], rows);
  window.script = appsScript(project, workbook, { worlds: frameWorlds, signatures });
};

window.cells = () => JSON.stringify(window.script.office.workbook.sheets.map(cellsOf));

window.showSidebar = () => {
  window.script.menu("showSidebar");
  const { sidebar } = window.script.office.screen;
  if (sidebar) mountSidebar(window.script, sidebar, document.body, { ready: () => window.calculated });
};
