import type { KnownFault } from "./known";

/** What the command says in place of a workbook; the preview says the same of files that are dropped on it. */
export const fileFaults: readonly KnownFault[] = [
  {
    code: "report/arguments",
    when: "`--as-of September`",
    message: '--as-of is "September", and a month is written like 2026-09. --help shows how to call it.',
    help: "Options stand in any order; a value with a space in it has to stand in quotation marks.",
  },
  {
    code: "file/missing",
    when: "a name that is not there",
    message: "invoices.csv does not exist. Check the name and the folder.",
    help: "The name is looked up from the folder in which the command is called.",
  },
  {
    code: "file/kind",
    when: "an old workbook",
    message: "invoices.xls is a .xls file; .csv and .xlsx can be read. Save it as one of them.",
    help: "Excel: File, Save as, Excel workbook (.xlsx).",
  },
  {
    code: "file/empty",
    when: "an export that went wrong",
    message: "invoices.csv is empty. Export it again.",
    help: "Look at the export's size before it is taken over.",
  },
  {
    code: "file/not-text",
    when: "a CSV that is no text",
    message: "invoices.csv holds zero bytes, so it is no CSV. Save it as CSV (UTF-8) or .xlsx.",
    help: "Mostly another kind of file that was renamed; open it in the program that made it.",
  },
  {
    code: "file/open-quote",
    when: "a quotation mark in front of a client's name, and none behind it",
    message:
      'invoices.csv: a quotation mark in row 2 is never closed. Close it, or write it twice ("") if it belongs to the text.',
    help: "Programs that write CSV do that by themselves; export anew in place of mending by hand.",
  },
  {
    code: "file/not-a-workbook",
    when: "half a download",
    message:
      "invoices.xlsx is damaged, or no Excel workbook in spite of its name. Open it in Excel and save it again as .xlsx.",
    help: "If Excel cannot open it either, fetch it again.",
  },
  {
    code: "file/protected",
    when: "an output of an earlier run that now asks for a password",
    message: "portfolio.xlsx is protected by a password. Save it without one.",
    help: "In Excel: File, Info, Protect Workbook, Encrypt with Password; empty the field. What was typed into it is read again then.",
  },
  {
    code: "file/too-large",
    when: "a cell far outside the table that was once touched",
    message:
      "invoices.xlsx: Lines reaches over 900001 rows and 31 columns. Delete the unused rows below the table and the unused columns beside it, or save the sheet as CSV.",
    help: "Ctrl+End in Excel shows how far the sheet reaches.",
  },
  {
    code: "file/twice",
    when: "the same file for input and output",
    message:
      "portfolio.xlsx is named as input and as --out. Choose another --out: your own sheets stay untouched.",
    help: "What was typed into an earlier output is read from there; it need not be named as input.",
  },
  {
    code: "file/not-ours",
    when: "an output that holds a sheet of your own",
    message:
      "portfolio.xlsx holds a sheet that is not ours: Budget. Choose another --out, or take that out first.",
    help: "The output is written anew as a whole, so that nothing else can live in it.",
  },
  {
    code: "file/not-written",
    when: "an output in a folder that is not there",
    message: "reports/portfolio.xlsx cannot be written: there is no folder reports. Create it.",
    help: "What stood at the place before stands there still: a file appears whole or not at all.",
  },
  {
    code: "file/settings",
    when: "80 for 80 % in the file of `--settings`",
    message: '--settings: our.json has 80 for "Core: starts below". Enter a share from 0 to 100 %.',
    help: "Labels and what they take stand on the Settings sheet.",
  },
  {
    code: "file/sheet-name",
    when: "a workbook of the preview, with a tab called Sales/2026, taken along as .xlsx",
    message: 'Excel does not open a sheet called "Sales/2026": a name has none of : \\ / ? * [ ]. Rename it.',
    help: "Google Sheets takes such names, and Excel would have to repair the file.",
  },
];
