import type { KnownFault } from "./known";

/** What only Google Sheets brings about. */
export const sheetsFaults: readonly KnownFault[] = [
  {
    code: "sheets/protected",
    when: "a generated sheet that another person has protected",
    message:
      '"Client Portfolio": protected against you, in whole or in part. Ask the spreadsheet\'s owner to let you edit there, then generate again. Nothing was changed.',
    help: "Data, Protect sheets and ranges shows who may edit what.",
  },
  {
    code: "sheets/too-large",
    when: "more offerings than a sheet has columns",
    message:
      '"Holdings" would need 18,279 columns; Google Sheets has 18,278 at most. Leave offerings out, or choose fewer sheets. Nothing was changed.',
    help: "The same code says when the spreadsheet would pass ten million cells, with both figures.",
  },
  {
    code: "sheets/too-many-rows",
    when: "the menu's Generate sheets over more than 100,000 rows",
    message: "100,001 rows are more than the menu can do in one go. Generate them in the sidebar.",
    help: "The sidebar opens by itself. It computes in the browser, for which Google sets no time.",
  },
  {
    code: "sheets/gone",
    when: "a sheet that is deleted while the run is under way",
    message: "A sheet was deleted while the run was under way. Generate the sheets again.",
    help: "A generated sheet comes back with what was typed on it; a table of yours has to be put back before.",
  },
  {
    code: "sheets/refused",
    when: "a cell that somebody protects while the sidebar is at work",
    message:
      'Google Sheets answered: "You are trying to edit a protected cell or object." Ask the spreadsheet\'s owner to lift the protection from the generated sheets, then generate again.',
    help: "What stands in quotation marks is Google's own; what follows is ours, by what Google said.",
  },
  {
    code: "run/taken",
    when: "Generate while somebody else generates",
    message:
      "Someone is generating the sheets of this spreadsheet since 14:02. Wait until they are done, then generate again. If nothing more is heard of them, you can take over at 14:12.",
    help: "A sidebar that was closed in the middle of a run is waited for in the same way.",
  },
  {
    code: "run/lost",
    when: "a sidebar that slept for more than ten minutes in the middle of a run",
    message:
      "Someone else has begun to generate the sheets, because nothing was heard of this run for ten minutes. Wait until they are done, then generate again.",
    help: "Keep the tab in front while it generates: browsers put others to sleep.",
  },
  {
    code: "insert/no-cell",
    when: "Insert on a tab that holds nothing but a chart",
    message: "No cell is selected. Select one on a sheet of your own, then insert REVPCT.",
    help: "Such a tab has no cells; go to another.",
  },
];
