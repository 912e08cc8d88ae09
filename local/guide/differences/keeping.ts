import type { Difference } from "./difference";

/** In what is kept from whom, and how much there may be. */
export const inKeeping: readonly Difference[] = [
  {
    what: "Large input",
    excel: "the pane",
    sheets: "the menu up to 100,000 rows, the sidebar beyond",
    preview: "as the host that is chosen",
    file: "the command",
    why: "Google ends a run on its server after six minutes",
    held: [
      {
        test: "test/gsheets/page.test.ts",
        title: "above the menu's limit the sidebar opens and nothing is written",
      },
      { source: "https://developers.google.com/apps-script/guides/services/quotas" },
    ],
  },
  {
    what: "Two people at once",
    excel: "not kept apart",
    sheets: "the second is told since when somebody generates",
    preview: "–",
    file: "not kept apart; the file that is written last stands, whole",
    why: "an Excel add-in has no lock that two people share",
    held: [
      {
        test: "test/kept/refused-in-sheets.test.ts",
        title: "two people at once: the second is told since when, whatever the first one uses",
      },
      {
        test: "test/file/save.test.ts",
        title: "replaces what stood there at once, and leaves nothing beside it",
      },
    ],
  },
  {
    what: "A chart or a sheet of your own in the workbook",
    excel: "left alone",
    sheets: "left alone",
    preview: "sheets left alone; a chart from a file is left out, and told",
    file: "refused before anything is read",
    why: "the file is written anew as a whole",
    held: [
      { test: "test/charts/hosts.test.ts", title: "a chart of the user's own on our sheet is left alone" },
      {
        test: "test/charts/file.test.ts",
        title: "a chart of the user's own would be lost, so the file is refused",
      },
      {
        test: "test/charts/file.test.ts",
        title:
          "opened in a workbook of ours the charts are left out and told; one that was deleted stays known as such",
      },
      {
        test: "test/kept/refused.test.ts",
        title: "a sheet of ours that was copied, one with our name, and a hidden one stay as they are",
      },
      { test: "test/file/refused.test.ts", title: "refused before anything is read: %s" },
    ],
  },
  {
    what: "Notes on cells",
    excel: "stay on the cell when rows are ordered anew",
    sheets: "follow their client and their column",
    preview: "as the host that is chosen",
    file: "follow their client and their column; an output with comments, which are threads, is refused",
    why: "Excel's verbs for notes came with ExcelApi 1.18, which not every Excel has that the add-in runs in",
    held: [
      { test: "test/kept/own-cells.ts", title: "notes on cells follow their client and their column" },
      {
        test: "test/file/notes.test.ts",
        title: "a note on a cell %s goes on with its client",
      },
      { source: "https://learn.microsoft.com/javascript/api/excel/excel.note" },
    ],
  },
  {
    what: "A generated sheet under protection",
    excel: "refused before anything is changed",
    sheets: "refused to whoever may not edit it",
    preview: "–",
    file: "–",
    why: "protection is against a person in Sheets, against everybody in Excel",
    held: [
      { test: "test/kept/refused.test.ts", title: "a protected sheet" },
      { test: "test/kept/refused-in-sheets.test.ts", title: "a sheet with a protected %s" },
    ],
  },
  {
    what: "How large it may get",
    excel: "1,048,576 rows and 16,384 columns a sheet",
    sheets: "ten million cells in all sheets together",
    preview: "as the host that is chosen",
    file: "as Excel",
    why: "limits of the programs; what would pass them is refused before",
    held: [
      { test: "test/faults/excel.test.ts", title: "excel/too-large" },
      { test: "test/kept/refused-in-sheets.test.ts", title: "a spreadsheet near its ten million cells" },
    ],
  },
];
