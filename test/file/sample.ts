import type { Cell } from "../../src/cell";
import type { Area, Format, Grid, GridCell } from "../../shared/grid";

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

const clients: [string, string, number, number | null][] = [
  ["Ådalen & Søn A/S", "A", 125000, 0.62],
  ['=HYPERLINK("http://example.com")', "B", 48250.5, 0.41],
  ["Beta <b>Dental</b>", "C", 9100, null],
  ["-x 'quoted' “curly”", "D", -320.25, -0.05],
];

const total = clients.reduce((sum, [, , revenue]) => sum + revenue, 0);

/** The share column's cached values, worked out here and not by the spreadsheet. */
const running = clients.map(
  (_, index) => clients.slice(0, index + 1).reduce((sum, [, , revenue]) => sum + revenue, 0) / total,
);

const body = clients.map(([name, group, revenue, margin], index): GridCell[] => [
  `key ${index + 1}`,
  name,
  group,
  revenue,
  { formula: `=SUM(D$7:D${index + 7})/D$4`, value: running[index] },
  margin,
  {
    formula: `=IF(F${index + 7}="","not known",IF(F${index + 7}<0,TRUE,F${index + 7}*2))`,
    value: doubled(margin),
  },
  index === 1 ? "Planned" : "",
  46023 + index,
]);

function doubled(margin: number | null): Cell {
  return margin === null ? "not known" : margin < 0 ? true : margin * 2;
}

const line = (...cells: GridCell[]): GridCell[] => [
  ...cells,
  ...new Array<null>(9 - cells.length).fill(null),
];

const look = (format: Format, ...areas: Area[]): { format: Format; areas: Area[] } => ({ format, areas });

/** A small sheet with every feature that a grid can have. */
export const sample: Grid = {
  kind: "portfolio",
  title: "Client Portfolio",
  cells: [
    line(null, "Client Portfolio"),
    line(
      null,
      "October 2025 to September 2026, 4 clients. This line is longer than any column and runs on to the right.",
    ),
    line(null, ""),
    line(
      null,
      "Total",
      null,
      { formula: "SUM(D7:D10)", value: total },
      { formula: "=SUM(E7:E10)", value: running.reduce((a, b) => a + b) },
    ),
    line(
      null,
      "Class A",
      null,
      { formula: 'SUMIFS(D7:D10,C7:C10,"A")', value: 125000 },
      { formula: '=IF(D5>0,"","none")', value: "" },
    ),
    line(
      "Key",
      "Client",
      "Class",
      "Revenue",
      "Cumulative % of revenue",
      "Margin %",
      "Twice the margin",
      "Status",
      "Since",
    ),
    ...body,
  ],
  headerRow: 5,
  status: { row: 2, column: 1 },
  formats: [
    look({ bold: true, size: 16, color: "#1F3864" }, area(0, 1, 1, 1)),
    look({ italic: true, color: "#595959" }, area(1, 1, 1, 1)),
    look({ bold: true, fill: "#1F3864", color: "#FFFFFF", wrap: true, vertical: "middle" }, area(5, 0, 1, 9)),
    look({ align: "right" }, area(5, 3, 1, 4)),
    look({ numberFormat: "#,##0.00" }, area(3, 3, 2, 1), area(6, 3, 4, 1)),
    look({ numberFormat: "0.0%" }, area(3, 4, 2, 1), area(6, 4, 4, 3)),
    look({ numberFormat: "yyyy-mm-dd" }, area(6, 8, 4, 1)),
    look({ align: "center" }, area(6, 2, 4, 1)),
    look({ borderBottom: "#BFBFBF" }, area(6, 1, 4, 8)),
  ],
  rules: [
    { area: area(6, 3, 4, 1), formula: "=$D7<0", fill: "#FFC7CE", color: "#9C0006" },
    { area: area(6, 2, 4, 1), formula: '=$C7="A"', fill: "#C6EFCE", color: "#006100" },
  ],
  dropDowns: [
    {
      area: area(6, 7, 4, 1),
      values: ["Planned", "Proposed", "Signed", "Declined", "On hold"],
      strict: false,
      hint: "Or any text",
    },
    { area: area(6, 2, 4, 1), values: ["A", "B", "C, or so", "D"], strict: true, hint: "" },
  ],
  widths: [8, 28, 8, 14, 14, 10, 12, 12, 12],
  hiddenColumns: [0],
  freeze: { rows: 6, columns: 2 },
  print: { area: area(0, 0, 10, 9), titleRows: [5, 5], titleColumns: [1, 2], pagesWide: 2 },
  names: [
    { name: "XS_rev_totals", row: 3, column: 3 },
    { name: "XS_cut_core", row: 4, column: 3 },
  ],
  comments: [],
  charts: [],
  chartsAgain: false,
};
