import type { Area } from "../../shared/grid";
import type { Workbook, Worksheet } from "../../local/workbook";

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** What a host may do to a workbook, one thing at a time. Both stores must come to the same. */
export const acts: Readonly<Record<string, (workbook: Workbook, sheet: Worksheet) => void>> = {
  "text that looks like something else stays text": (_, sheet) =>
    sheet.write(0, 0, [
      [
        { value: "=1+1" },
        { value: "+1" },
        { value: "-x" },
        { value: "@SUM" },
        { value: "'x" },
        { value: "007" },
      ],
      [{ value: "1e5" }, { value: "TRUE" }, { value: "2026-01-31" }, { value: " a  b " }, { value: "#N/A" }],
      [
        { value: "line\nbreak" },
        { value: "<b>&amp;" },
        { value: "👩‍👩‍👧 שלום" },
        { value: "50%" },
        { value: "$1" },
      ],
    ]),
  "numbers and truth values": (_, sheet) =>
    sheet.write(0, 0, [
      [{ value: 0.1 }, { value: -1e-12 }, { value: 1e15 }, { value: 0 }, { value: true }, { value: false }],
    ]),
  "a formula, and a formula over it": (_, sheet) => {
    sheet.write(0, 0, [[{ value: 2 }, { value: 3 }, { value: null, formula: "=SUM(A1:B1)" }]]);
    sheet.write(1, 2, [[{ value: null, formula: "=C1*2" }]]);
  },
  "an undefined cell stays, an empty one empties": (_, sheet) => {
    sheet.write(1, 1, [[{ value: 1 }, { value: 2 }, { value: null, formula: "=1" }, { value: "x" }]]);
    sheet.write(1, 1, [[undefined, { value: null }, { value: "text" }, { value: "" }]]);
  },
  "a number in place of a text, a text in place of a number": (_, sheet) => {
    sheet.write(0, 0, [[{ value: "1" }, { value: 1 }, { value: true }]]);
    sheet.write(0, 0, [[{ value: 1 }, { value: "1" }, { value: "true" }]]);
  },
  "formats add up, the later one wins": (_, sheet) => {
    sheet.write(0, 0, [
      [{ value: 1 }, { value: 2 }],
      [{ value: 3 }, { value: 4 }],
    ]);
    sheet.format(area(0, 0, 2, 2), { bold: true, fill: "#aabbcc", numberFormat: "#,##0.00" });
    sheet.format(area(0, 1, 2, 1), { fill: "#000000", color: "#ffffff", align: "right", vertical: "middle" });
    sheet.format(area(1, 0, 1, 2), { italic: true, size: 14, wrap: true, borderBottom: "#112233" });
  },
  "a look that is taken away is gone": (_, sheet) => {
    sheet.format(area(0, 0, 2, 2), { bold: true, fill: "#aabbcc", borderBottom: "#112233" });
    sheet.format(area(0, 0), { bold: undefined, borderBottom: undefined });
  },
  "clearing contents leaves looks, clearing formats leaves contents": (_, sheet) => {
    sheet.write(0, 0, [[{ value: 1 }, { value: 2 }, { value: 3 }]]);
    sheet.format(area(0, 0, 1, 3), { bold: true });
    sheet.clear(area(0, 0), "contents");
    sheet.clear(area(0, 1), "formats");
    sheet.clear(area(0, 2), "all");
    sheet.format(area(0, 1), { italic: true });
  },
  "rules and drop-downs": (_, sheet) => {
    sheet.rules = [
      { area: area(0, 0, 5, 2), formula: '=A1="Y"', fill: "#00ff00", color: "#000000" },
      { area: area(0, 0, 5, 2), formula: '=A1="N"', fill: "#ff0000", color: "#ffffff" },
    ];
    sheet.dropDowns = [
      { area: area(0, 3, 4, 1), values: ["Planned", "a, b", 'say "x"'], strict: true, hint: "Choose one" },
      { area: area(0, 4, 4, 1), values: ["Y"], strict: false, hint: "" },
    ];
  },
  "clearing cuts a hole into rules and drop-downs": (_, sheet) => {
    sheet.rules = [{ area: area(0, 0, 6, 1), formula: "=A1>1", fill: "#00ff00", color: "" }];
    sheet.dropDowns = [{ area: area(0, 1, 6, 1), values: ["x"], strict: false, hint: "" }];
    sheet.clear(area(2, 0, 2, 2), "all");
  },
  "widths, hidden columns, frozen panes, page": (_, sheet) => {
    sheet.setWidth(0, 20);
    sheet.setWidth(2, 8.43);
    sheet.setHidden(1, true);
    sheet.frozen = { rows: 3, columns: 2 };
    sheet.page = {
      landscape: true,
      fitWide: 2,
      titleRows: [0, 2],
      titleColumns: [0, 1],
      area: area(0, 0, 9, 4),
    };
  },
  "a column shown again": (_, sheet) => {
    sheet.setHidden(1, true);
    sheet.setHidden(1, false);
    sheet.frozen = { rows: 1, columns: 0 };
    sheet.frozen = { rows: 0, columns: 0 };
  },
  "names move with inserted rows and columns, and the page with them": (workbook, sheet) => {
    sheet.write(0, 0, [
      [{ value: "a" }, { value: "b" }],
      [{ value: "c" }, { value: "d" }],
    ]);
    workbook.setName("XS_potential", sheet.id, area(1, 1));
    workbook.setName("XS_sheet_matrix", sheet.id, area(0, 0, 1, 2));
    sheet.page = { area: area(0, 0, 2, 2), titleRows: [0, 1], titleColumns: [1, 1] };
    sheet.insertRows(1, 2);
    sheet.insertColumns(0, 1);
    workbook.setName("xs_POTENTIAL", sheet.id, area(3, 2));
  },
  "deleted rows and columns take their cells along": (workbook, sheet) => {
    sheet.write(0, 0, [
      [{ value: 1 }, { value: 2 }, { value: 3 }],
      [{ value: 4 }, { value: 5 }, { value: 6 }],
    ]);
    workbook.setName("kept", sheet.id, area(1, 2));
    sheet.deleteRows(0, 1);
    sheet.deleteColumns(1, 1);
  },
  "sheets are added, named, moved, hidden, removed": (workbook, sheet) => {
    const [a, b, c] = ["A & B", "It's", "c"].map((name) => workbook.add(name));
    workbook.setName("there", b.id, area(0, 0));
    workbook.setName("gone", c.id, area(0, 0));
    b.name = "Re named";
    workbook.move(b.id, 0);
    a.visible = false;
    workbook.remove(c.id);
    workbook.removeName("gone");
    sheet.write(0, 0, [[{ value: null, formula: "='Re named'!A1" }]]);
  },
  "writing beyond the grid's present size": (_, sheet) => {
    sheet.write(2500, 40, [[{ value: "far" }]]);
    sheet.format(area(2500, 40), { bold: true });
  },
};

/** Everything that a workbook holds, in plain terms. Formulas stand for themselves: memory calculates none. */
export function dump(workbook: Workbook): object {
  const names = workbook.names().map(({ name, sheet, area: at }) => {
    const on = workbook.sheets.find(({ id }) => id === sheet);
    return { name: name.toLowerCase(), sheet: on?.name ?? null, area: at };
  });
  return {
    sheets: workbook.sheets.map((sheet) => {
      const used = sheet.used(true);
      const looks = sheet.used(false);
      const columns = [0, 1, 2, 3];
      return {
        name: sheet.name,
        visible: sheet.visible,
        used,
        cells: used && sheet.read(used).map((row) => row.map((cell) => cell.formula ?? cell.value)),
        formats: looks && sheet.formats(looks),
        widths: columns.map((column) => sheet.width(column) ?? null),
        hidden: columns.map((column) => sheet.isHidden(column)),
        frozen: sheet.frozen,
        page: sheet.page,
        rules: sheet.rules,
        dropDowns: sheet.dropDowns,
      };
    }),
    names: names.sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
