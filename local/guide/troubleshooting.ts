import { excelFaults } from "./faults/excel";
import { fileFaults } from "./faults/files";
import { functionFaults } from "./faults/functions";
import { generatingFaults } from "./faults/generating";
import { guards } from "./faults/guards";
import type { KnownFault } from "./faults/known";
import { sheetsFaults } from "./faults/sheets";

/** Every refusal that the product knows, by the place where people meet it. */
export const knownFaults: readonly (readonly [where: string, faults: readonly KnownFault[]])[] = [
  ["Generating and inserting, in every host", generatingFaults],
  ["In a cell with one of the functions", functionFaults],
  ["In Excel alone", excelFaults],
  ["In Google Sheets alone", sheetsFaults],
  ["On the command line, and for files dropped on the preview", fileFaults],
  ["For programs that call the code by itself", guards],
];

/** The text of troubleshooting.md. */
export function troubleshooting(): string {
  return [
    "# Troubleshooting, by the message that you see",
    "Search this page for the words that stay the same: names, cells and figures in a message are those of your own data. The sheets that a refused run had not come to are as they were; entries are never lost.",
    "A row that cannot be read stops nothing. It stands on the sheet Problems with its cell, what was found there and what to do.",
    "“…” in a message of Excel stands for Excel's own words. The title over a message is its code, which `--json` gives to programs.",
    "Written by `npm run generate` from facts, each of which a test brings about in the product.",
    ...knownFaults.flatMap(([where, faults]) => [`## ${where}`, ...faults.map(section)]),
    "",
  ].join("\n\n");
}

function section({ code, when, message, help }: KnownFault): string {
  return [`### ${code}`, `> ${quoted(message)}`, `Comes with: ${when}.`, help].join("\n\n");
}

/** Text as Markdown shows it, character by character. */
function quoted(text: string): string {
  return text.replace(/[\\*_[\]<>`#|]/g, "\\$&");
}
