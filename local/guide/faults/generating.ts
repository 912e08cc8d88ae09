import type { KnownFault } from "./known";

/** What the pane, the sidebar, the menu and the command say of what was asked. */
export const generatingFaults: readonly KnownFault[] = [
  {
    code: "input/nothing",
    when: "a workbook whose only table has a date and an amount",
    message:
      "Found Invoices, but no column for the client. Needed: invoice lines with the headers Client, Offering, Date and Revenue, or a table of clients with their revenue.",
    help: "Where the column is there by another name, choose it in the pane under the table's name, or with `--map`.",
  },
  {
    code: "wish/month",
    when: "September as the last month",
    message: 'The last month should look like 2026-09: found "September". Correct it, or leave it empty.',
    help: "Left empty, it is the month of the latest invoice line.",
  },
  {
    code: "wish/sheets",
    when: "Generate with no sheet ticked",
    message: "No sheet is chosen. Tick at least one under “Sheets to generate”.",
    help: "Nothing is written then.",
  },
  {
    code: "run/typing",
    when: "somebody who types a Note each time that the run is about to write the matrix",
    message:
      'Somebody is typing into "Tech Stack Matrix", last into P19, however often the run starts over, so that it was not written over. Nothing that was typed is lost. Generate again when they have finished.',
    help: "A run that meets what was typed since it read a sheet starts over by itself, up to three times. Sheets that it had written by then are new, the others as they were.",
  },
  {
    code: "pane/part-missing",
    when: "the view Share without a connection",
    message:
      "A part of the add-in did not load. Check the connection, then try again; if it stays away, close the pane and open it again.",
    help: "Parts that few need come from the add-in's own address when they are first needed. If others have it too, tell [your administrator](administrators.md).",
  },
  {
    code: "insert/no-figures",
    when: "Insert before anything was generated",
    message: "CUMREVPCT needs figures to look at: generate Client Portfolio and Holdings, then insert it.",
    help: "The formula that is inserted points at the generated sheets.",
  },
  {
    code: "insert/own-sheet",
    when: "Insert with a cell of a generated sheet selected",
    message:
      '"Holdings" is generated and would be written over. Select a cell on a sheet of your own, then insert REVPCT.',
    help: "Columns of your own beside a generated table are kept, and a formula typed there is too.",
  },
  {
    code: "insert/filled",
    when: "Insert where something stands already",
    message: 'REVPCT needs 3 × 1 empty cells from B3 on: B5 holds "7". Select another cell, then insert it.',
    help: "Results need one cell a client, below the selected one.",
  },
];
