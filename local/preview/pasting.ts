import { Fault } from "../../src/fault";
import { readCsv } from "../file/csv";
import { putText } from "../file/putText";
import type { Workbook } from "../workbook";
import type { Stage } from "./side";

/**
 * CSV text pasted into the grid becomes a table, as a file of it would. A table copied
 * from a page or another spreadsheet brings its own marks, and is the grid's business.
 */
export function takePastedText({ engine: { api }, notices }: Stage, workbook: Workbook): void {
  api.addEvent(api.Event.BeforeClipboardPaste, (event) => {
    const text = event.text ?? "";
    if (event.html || text.includes("\t") || !text.trim().includes("\n")) return;
    try {
      const cells = readCsv("The pasted text", text);
      if ((cells[0]?.length ?? 0) < 2) return;
      event.cancel = true;
      const { row, column } = workbook.selection;
      putText(workbook.active, row, column, cells);
      notices.show(`Pasted ${cells.length} rows and ${cells[0].length} columns of CSV text.`);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      event.cancel = true;
      notices.show(error.message, "trouble");
    }
  });
}
