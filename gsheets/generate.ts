import { Fault } from "../src/fault";
import type { SheetInfo } from "../shared/host";
import { generate } from "../shared/job";
import { runNow } from "../shared/steps";
import { several } from "../shared/words";
import type { Outcome } from "../shared/outcome";
import { recallWish } from "../shared/wish";
import { failureText } from "./failure";
import { sheetsHost } from "./host";
import { showSidebar } from "./menu";

/**
 * Rows of input that the menu still takes. Google ends a run on its server after six
 * minutes; the sidebar computes in the browser and has no such limit. 100,000 rows of
 * 25,000 clients compute in under half a minute (measured in V8 on a busy machine) and
 * make 1.7 million cells in ten pieces, for which a minute or two on Google's side is a
 * guess on the safe side of what others report.
 */
export const MOST_ROWS = 100000;
const SECONDS_SHOWN = 15;
const TOO_MANY = "sheets/too-many-rows";

/** The menu's item: generates the remembered sheets at once, on the server. */
export function generateSheets(): void {
  try {
    const host = sheetsHost();
    const sheets = (): SheetInfo[] => refuseTooMany(host.sheets());
    const outcome = runNow(generate({ ...host, sheets }, recallWish(host.recall())));
    // Sheets holds writes back: what fails only now has to fail before success is told.
    SpreadsheetApp.flush();
    tell(outcomeText(outcome));
  } catch (error) {
    if (error instanceof Fault && error.code === TOO_MANY) {
      showSidebar();
      tell(error.message);
    } else SpreadsheetApp.getUi().alert(failureText(error));
  }
}

function refuseTooMany(sheets: SheetInfo[]): SheetInfo[] {
  const rows = sheets.reduce((sum, { kind, rows: own }) => (kind === null ? sum + own : sum), 0);
  if (rows <= MOST_ROWS) return sheets;
  const many = `${several(rows, "row")} are more than the menu can do in one go.`;
  throw new Fault(TOO_MANY, `${many} Generate them in the sidebar.`);
}

function tell(text: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, "Cross-Sell Matrix", SECONDS_SHOWN);
}

function outcomeText({ sheets, clients, offerings, findings, won }: Outcome): string {
  const size = `${several(sheets.length, "sheet")} for ${several(clients, "client")} and ${several(offerings, "offering")}`;
  const wins = won === 0 ? "" : ` ${several(won, "cross-sale")} won since the last time.`;
  return `${size}.${wins} ${findings.length === 0 ? "No problems." : `${several(findings.length, "problem")}.`}`;
}
