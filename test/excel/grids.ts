import type { FormatRun, Grid, GridCell } from "../../shared/grid";

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** A generated sheet in small: title, status, header and a body of so many clients with all that a grid can have. */
export function gridOf(body: readonly (readonly GridCell[])[], change: Partial<Grid> = {}): Grid {
  const width = 5;
  const header = 3;
  const rows = Math.max(body.length, 1);
  const cells: GridCell[][] = [
    [null, "A title of words", null, null, null],
    [null, "Generated 2026-11-22", null, null, null],
    [null, "Total", { formula: `=SUM(C5:C${4 + rows})`, value: 1 }, null, null],
    ["Key", "Client", "Revenue", "Class", "Owner"],
    ...body.map((row, index) => [
      `k${index}`,
      ...row,
      ...new Array<GridCell>(width - 1 - row.length).fill(null),
    ]),
  ];
  const formats: FormatRun[] = [
    { areas: [area(0, 1)], format: { bold: true, size: 16, color: "#101010" } },
    {
      areas: [area(2, 1, 1, 4), area(3, 0, 1, 5)],
      format: { fill: "#EEEEEE", borderBottom: "#999999", wrap: true },
    },
    {
      areas: [area(4, 1, rows), area(4, 3, rows)],
      format: { numberFormat: "@", align: "left", vertical: "middle" },
    },
    { areas: [area(4, 2, rows)], format: { numberFormat: "#,##0", align: "right" } },
    { areas: [area(2, 2)], format: { numberFormat: "#,##0", italic: true } },
  ];
  return {
    kind: "portfolio",
    title: "Client Portfolio",
    cells,
    headerRow: header,
    status: { row: 1, column: 1 },
    formats,
    rules: [{ area: area(4, 3, rows), formula: '=D5="A"', fill: "#C6EFCE", color: "#006100" }],
    dropDowns: [
      { area: area(4, 4, rows), values: ["Planned", "Signed"], strict: false, hint: "Choose or type." },
    ],
    widths: [8, 30, 12, 12, 20],
    hiddenColumns: [0],
    freeze: { rows: header + 1, columns: 2 },
    print: {
      area: area(0, 1, cells.length, width - 1),
      titleRows: [header, header],
      titleColumns: [1, 1],
      pagesWide: 2,
    },
    names: [{ name: "XS_total", row: 2, column: 2 }],
    comments: [],
    charts: [],
    chartsAgain: false,
    ...change,
  };
}

/** So many clients with revenue. */
export function clients(count: number): GridCell[][] {
  return Array.from({ length: count }, (_, index) => [`Client ${index}`, index * 1.5, "A"]);
}
