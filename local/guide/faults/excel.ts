import type { KnownFault } from "./known";

/** What only Excel brings about. What stands before the code in brackets is Excel's own, and "…" where it differs from version to version. */
export const excelFaults: readonly KnownFault[] = [
  {
    code: "excel/protected",
    when: "a generated sheet that was protected",
    message:
      '"Tech Stack Matrix" is protected, so that nothing can be written there. Unprotect it on the Review tab, then generate again. Nothing was changed.',
    help: "All sheets are looked at before the first is written.",
  },
  {
    code: "excel/table",
    when: "a generated sheet that somebody made a table (Ctrl+T)",
    message:
      '"Tech Stack Matrix" holds an Excel table, "Table1", which would not follow its rows. Choose Convert to Range on the Table Design tab, then generate again; Filter on the Data tab filters without a table. Nothing was changed.',
    help: "A table keeps its size, its headers and references such as [@Potential], whatever clients come and go. Converted, its formulas name cells, which do follow.",
  },
  {
    code: "excel/pivot",
    when: "a PivotTable on a generated sheet",
    message:
      '"Tech Stack Matrix" holds a PivotTable, "PivotTable1", which Excel does not let be written over. Move it to a sheet of its own, then generate again. Nothing was changed.',
    help: "It may go on taking its figures from the generated sheet.",
  },
  {
    code: "excel/too-large",
    when: "more clients than a sheet has rows",
    message:
      '"Holdings" would need 1,048,577 rows and 9 columns; a sheet in Excel has 1,048,576 and 16,384. Leave clients or offerings out, or choose fewer sheets. Nothing was changed.',
    help: "Clients that nobody looks at one by one can be joined under one name in the table.",
  },
  {
    code: "excel/filtered",
    when: "Share on a sheet of yours that is filtered",
    message:
      '"Clients" is filtered, and Excel does not write the rows that a filter hides. Clear the filter there on the Data tab, then try again.',
    help: "Of a sheet that is generated all rows are brought in sight instead, and Problems says so: choose in its filter again.",
  },
  {
    code: "excel/AccessDenied",
    when: "a sheet that is protected while the run is under way",
    message:
      'Excel could not write "Client Portfolio": You cannot perform the requested operation (AccessDenied). The sheet or the workbook is protected. Lift the protection on the Review tab, then try again.',
    help: "The sheet says that it is incomplete until it was generated again.",
  },
  {
    code: "excel/InvalidOperationInCellEditMode",
    when: "Generate while a cell is being edited",
    message:
      "Excel could not list the sheets: Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again (InvalidOperationInCellEditMode). A cell is being edited. Press Enter or Esc, then try again.",
    help: "The pane does not see what is being typed; Enter keeps it.",
  },
  {
    code: "excel/ItemNotFound",
    when: "a sheet that is deleted while the run is under way",
    message:
      'Excel could not read "Invoices": The requested resource doesn\'t exist (ItemNotFound). A sheet or a name was deleted or renamed in the meantime. Try again.',
    help: "A generated sheet comes back with what was typed on it; a table of yours has to be put back before.",
  },
  ...[
    [
      "RequestPayloadSizeLimitExceeded",
      "a request above Excel's limit",
      "There was too much for one request. Choose fewer sheets, or fewer columns in the tables.",
      "Each generation can take some of the sheets; the others stay as they are.",
    ],
    [
      "ResponsePayloadSizeLimitExceeded",
      "tables with long texts in many columns",
      "There was too much for one answer. Move texts that are not needed out of the tables.",
      "Long remarks on each line are the usual reason; another sheet can hold them.",
    ],
    [
      "InvalidReference",
      "cells that were deleted while the run was under way",
      "Cells were deleted in the meantime. Try again.",
      "Let a run end before rows are deleted.",
    ],
    [
      "ItemAlreadyExists",
      "a sheet that somebody else added at the same time",
      "A sheet or a name of that name came into the workbook in the meantime. Try again.",
      "The next run takes the next free name.",
    ],
    [
      "Timeout",
      "a workbook that calculates for long",
      "Excel took too long to answer. Try again.",
      "Where it stays so, set calculation to manual before, and back after.",
    ],
    [
      "ActivityLimitReached",
      "many add-ins at work at once",
      "Excel is busy. Wait a minute, then try again.",
      "Close other panes meanwhile.",
    ],
    [
      "GeneralException",
      "any other answer of Excel",
      "Try again; the run starts from the beginning.",
      "If it comes again, save, close and open the workbook.",
    ],
  ].map(([code, when, advice, help]): KnownFault => ({
    code: `excel/${code}`,
    when,
    message: `Excel could not list the sheets: … (${code}). ${advice}`,
    help,
  })),
];
