import type { Difference } from "./difference";

/** In how it is used and what it shows. */
export const inUse: readonly Difference[] = [
  {
    what: "Way in",
    excel: "two buttons on Home, the pane",
    sheets: "a menu, the sidebar",
    preview: "both, by the switch at the top",
    file: "`npm run report`, `cross-sell-matrix`",
    why: "each program has its own place for add-ins",
    held: [
      {
        test: "test/preview/excel.test.ts",
        title: "the ribbon's buttons generate the sheets and open the pane",
      },
      {
        test: "test/preview/sheets.test.ts",
        title: "the script's own menu stands above the grid, its sidebar is what it opens",
      },
    ],
  },
  {
    what: "Functions in cells",
    excel: "`=XSELL.CUMREVPCT(…)`",
    sheets: "`=CUMREVPCT(…)`",
    preview: "as the host that is chosen",
    file: "those that you typed keep their values",
    why: "Excel puts an add-in's functions under its name",
    held: [
      {
        test: "test/preview/sheets.test.ts",
        title: "functions go without the namespace, spill, follow an edit, and say what is wrong",
      },
      {
        test: "test/preview/formulas.ts",
        title:
          "a formula that is typed calculates by the add-in, spills, follows an edit, and says what is wrong",
      },
      {
        test: "test/file/book.test.ts",
        title: "keeps its value on opening: nothing asks Excel to calculate",
      },
    ],
  },
  {
    what: "Empty cells under a function",
    excel: "told from 0 by a look at the cells; above 400,000 cells with zeros it asks for fewer",
    sheets: "told from 0",
    preview: "as the host that is chosen",
    file: "–",
    why: "desktop Excel hands empty cells over as 0",
    held: [
      { test: "test/excel/functions.test.ts", title: "CUMREVPCT tells a client with 0 from an empty row" },
      { test: "test/excel/functions.test.ts", title: "too many cells to look up are refused with advice" },
      {
        test: "test/gsheets/functions.test.ts",
        title:
          "XSELLPOTENTIAL: a gap is worth what its holders pay on average; a wholly blank row stays blank",
      },
    ],
  },
  {
    what: "Page set-up for print",
    excel: "landscape, as few pages wide as stay readable, the header and what stays in sight on each page",
    sheets: "left to you in Google's print dialog",
    preview: "kept for the .xlsx",
    file: "as in Excel",
    why: "Apps Script has no verb for it",
    held: [
      { test: "test/preview/acts.ts", title: "widths, hidden columns, frozen panes, page" },
      {
        test: "test/differences/printed.test.ts",
        title: "the page is set up in Excel, and in Google Sheets it is not",
      },
      {
        test: "test/file/xlsx.test.ts",
        title: "prints landscape, so many pages wide, with its header and first columns on every page",
      },
    ],
  },
  {
    what: "Charts in words",
    excel: "a cell beside the chart",
    sheets: "a cell beside the chart",
    preview: "a cell, and the chart's alternative text",
    file: "a cell, and the chart's alternative text",
    why: "neither host lets an add-in write a chart's alternative text",
    held: [
      {
        test: "test/charts/file.test.ts",
        title: "classes stand on each other on one axis; both charts say in words what they show",
      },
      { test: "test/preview/charts.ts", title: "each chart is a picture whose name says what it shows" },
    ],
  },
  {
    what: "The rest of the program",
    excel: "all of Excel",
    sheets: "all of Sheets",
    preview: "what the add-in uses; the rest is refused, and told above the grid",
    file: "–",
    why: "the preview plays both hosts under the built add-in",
    held: [
      {
        test: "test/preview/excel.test.ts",
        title: "what the page cannot play is refused and said, not pretended",
      },
    ],
  },
];
