import { whole } from "../../figures";
import { count } from "../count";

/** Sharing the workbook. */
export const share = {
  formulas: "Formulas of the add-in",
  looking: "Looking for formulas…",
  look: "Look for formulas again",
  none: "No cell uses a function of the add-in. The generated sheets calculate without it: everybody sees the same.",
  found: (formulas: number) => `${count(formulas, "formula uses", "formulas use")} functions of the add-in:`,
  cells: (cells: number) => (cells === 1 ? "1 cell" : `${whole(cells)} cells`),
  more: (rest: number) => `and ${whole(rest)} more`,
  inExcel:
    "People without the add-in see their last results until Excel recalculates them, and #NAME? from then on.",
  inSheets:
    "They calculate in this spreadsheet where its script is allowed to run. Exported to Excel, the last results stay and calculate no more; a copy without the script shows #NAME?.",
  toValues: "Turn formulas into values",
  turning: "Turning formulas into values…",
  turned: (formulas: number) =>
    `${count(formulas, "formula is a value", "formulas are values")} now. “Put formulas back” brings ${formulas === 1 ? "it" : "them"} back.`,
  left: "Left alone, because they show no result",
  different: "Show something else than before",
  portableWhat:
    "Portable formulas use names of this workbook in place of functions of the add-in (LAMBDA), and calculate for everybody. Whether they do here is tried first, in a hidden cell.",
  portableMenu:
    "Google Sheets takes functions of a spreadsheet’s own from its menu alone (Data › Named functions), so formulas cannot be made portable here.",
  tryPortable: "Try portable formulas",
  trying: "Trying a portable formula…",
  portableWorks: "Portable formulas calculate here.",
  portableFails: (shown: string) =>
    `Portable formulas do not calculate here, so they are not offered. The trial gave: ${shown}`,
  makePortable: (formulas: number) => `Make ${count(formulas, "formula", "formulas")} portable`,
  makingPortable: "Making formulas portable…",
  portable: (formulas: number) =>
    `${count(formulas, "formula calculates", "formulas calculate")} without the add-in now.`,
  notPortable: "Left alone, because they show no result or use a function that has no portable form",
  undone: "Put back at once, because they showed something else",
  back: (formulas: number) => `Put ${count(formulas, "formula", "formulas")} back`,
  backHint: "They are kept in the workbook. A cell that was typed over since is left alone.",
  puttingBack: "Putting formulas back…",
  putBack: (formulas: number) => `${count(formulas, "formula is", "formulas are")} back.`,
  changed: "Not put back: the cell was changed, moved or deleted since. Its formula is kept",
  forget: (formulas: number) => `Forget ${count(formulas, "kept formula", "kept formulas")}`,
  forgetting: "Forgetting formulas…",
  forgot: (formulas: number) =>
    `${count(formulas, "formula is", "formulas are")} forgotten. The cells are as they were.`,
  printing: "Print and PDF",
  printHints: [
    "Each generated sheet is set up for printing: Summary and Client Page on one upright page, the others landscape, as few pages wide as stay readable, with their header on every page.",
    "Choose the sheets by their tabs with Ctrl (⌘ on a Mac), then print or save them as one PDF.",
    "Rows that a filter hides are not printed: clear the filter for the whole list.",
  ],
  printHintsSheets: [
    "File › Print: choose landscape and “Fit to width”; under Headers and footers repeat frozen rows.",
    "“Workbook” in place of “Current sheet” makes one PDF of all sheets that are not hidden.",
    "Rows that a filter hides are not printed: clear the filter for the whole list.",
  ],
  checklist: "Before it goes to leadership",
  period: (first: string, last: string, months: number) =>
    `Period: ${first} to ${last}, ${count(months, "month", "months")} of data`,
  periodIncomplete: (last: string) => `${last} is not complete`,
  noPeriod: "Period: a year as given in the tables",
  policy: (says: string) => `Client Portfolio says: ${says}`,
  noPolicy: "Period and policy: Client Portfolio is not generated yet",
  reconciled: (read: string, used: string) => `Revenue: ${used} used of ${read} read`,
  notReconciled: (problem: string) => `${problem} stand in rows with a problem`,
  problems: (problems: number) => `Problems open: ${whole(problems)}`,
  incomplete: (sheets: string) => `Incomplete, generate again: ${sheets}`,
  formulasOpen: (formulas: number) => `Formulas of the add-in: ${whole(formulas)}`,
  good: "In order",
  check: "Look at this",
};
