import type { Area } from "../../shared/grid";
import { memoryWorkbook, SHEETS_EDGE } from "../../local/memory";
import { moveArea, subtract } from "../../local/memory/areas";
import type { Worksheet } from "../../local/workbook";

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });
const values = (sheet: Worksheet, where: Area) =>
  sheet.read(where).map((row) => row.map((cell) => cell.value));
const filled = () => {
  const workbook = memoryWorkbook();
  const sheet = workbook.active;
  sheet.write(1, 1, [
    [{ value: "a" }, { value: 1 }],
    [{ value: "b" }, { value: 2, formula: "=C2+1" }],
  ]);
  return { workbook, sheet };
};

// Rows 2 to 4 of a sheet, counted from 0.
test.each([
  ["rows before it push it down", { at: 0, count: 2, deletes: false }, area(4, 0, 3)],
  ["rows at its start push it down", { at: 2, count: 1, deletes: false }, area(3, 0, 3)],
  ["rows inside make it longer", { at: 3, count: 2, deletes: false }, area(2, 0, 5)],
  ["rows after it change nothing", { at: 5, count: 2, deletes: false }, area(2, 0, 3)],
  ["rows deleted before it pull it up", { at: 0, count: 2, deletes: true }, area(0, 0, 3)],
  ["rows deleted across its start shorten it", { at: 1, count: 2, deletes: true }, area(1, 0, 2)],
  ["rows deleted inside shorten it", { at: 3, count: 1, deletes: true }, area(2, 0, 2)],
  ["rows deleted across its end shorten it", { at: 4, count: 9, deletes: true }, area(2, 0, 2)],
  ["it dies with all of its rows", { at: 1, count: 9, deletes: true }, null],
])("an area and rows: %s", (_, edit, expected) => {
  expect(moveArea(area(2, 0, 3), { axis: "rows", ...edit })).toEqual(expected);
});

test.each([
  ["nothing in common", area(0, 0, 2, 2), area(5, 5), [area(0, 0, 2, 2)]],
  ["all of it", area(1, 1, 2, 2), area(0, 0, 9, 9), []],
  [
    "a hole in the middle",
    area(0, 0, 3, 3),
    area(1, 1),
    [area(0, 0, 1, 3), area(2, 0, 1, 3), area(1, 0), area(1, 2)],
  ],
])("what is left of an area: %s", (_, from, hole, expected) =>
  expect(subtract(from, hole)).toEqual(expected),
);

test("cells are read as written, and empty ones hold null", () => {
  const { sheet } = filled();
  expect(sheet.read(area(1, 0, 2, 3))).toEqual([
    [{ value: null }, { value: "a" }, { value: 1 }],
    [{ value: null }, { value: "b" }, { value: 2, formula: "=C2+1" }],
  ]);
});

test("undefined leaves a cell, null and empty text clear it", () => {
  const { sheet } = filled();
  sheet.write(1, 1, [[undefined, { value: null }], [{ value: "" }]]);
  expect(values(sheet, area(1, 1, 2, 2))).toEqual([
    ["a", null],
    [null, 2],
  ]);
});

test("the used area reaches from the first to the last filled cell", () => {
  const { sheet } = filled();
  expect(sheet.used(true)).toEqual(area(1, 1, 2, 2));
  sheet.clear(area(2, 0, 1, 9), "contents");
  expect(sheet.used(true)).toEqual(area(1, 1, 1, 2));
  sheet.clear(area(0, 0, 9, 9), "all");
  expect(sheet.used(true)).toBeNull();
});

test("looks count as used only when asked for, and whole columns never", () => {
  const { sheet } = filled();
  sheet.format(area(0, 0, 1_048_576, 30), { wrap: true });
  sheet.format(area(8, 0), { bold: true });
  expect(sheet.used(true)).toEqual(area(1, 1, 2, 2));
  expect(sheet.used(false)).toEqual(area(1, 0, 8, 3));
});

test("a later look lies on top; undefined goes back to the default", () => {
  const { sheet } = filled();
  sheet.format(area(0, 0, 2, 2), { bold: true, fill: "#FF0000" });
  sheet.format(area(1, 1), { fill: undefined, italic: true });
  expect(sheet.formats(area(0, 0, 2, 2))).toEqual([
    [
      { bold: true, fill: "#FF0000" },
      { bold: true, fill: "#FF0000" },
    ],
    [
      { bold: true, fill: "#FF0000" },
      { bold: true, italic: true },
    ],
  ]);
  sheet.clear(area(0, 0, 1, 2), "formats");
  expect(sheet.formats(area(0, 0, 2, 1))).toEqual([[{}], [{ bold: true, fill: "#FF0000" }]]);
});

test("inserted rows move cells, looks, rules, drop-downs and names along", () => {
  const { workbook, sheet } = filled();
  sheet.format(area(2, 1), { bold: true });
  sheet.rules = [{ area: area(1, 1, 2), formula: "=1", fill: "", color: "" }];
  sheet.dropDowns = [{ area: area(2, 2), values: ["x"], strict: false, hint: "" }];
  workbook.setName("Here", sheet.id, area(2, 1));
  sheet.insertRows(2, 3);
  expect(values(sheet, area(1, 1, 5, 1))).toEqual([["a"], [null], [null], [null], ["b"]]);
  expect(sheet.formats(area(5, 1))).toEqual([[{ bold: true }]]);
  expect(sheet.rules[0].area).toEqual(area(1, 1, 5));
  expect(sheet.dropDowns[0].area).toEqual(area(5, 2));
  expect(workbook.names()).toEqual([{ name: "Here", sheet: sheet.id, area: area(5, 1) }]);
});

test("inserted and deleted columns move cells, widths and hidden columns along", () => {
  const { sheet } = filled();
  sheet.setWidth(2, 20);
  sheet.setHidden(1, true);
  sheet.insertColumns(1, 1);
  expect(values(sheet, area(1, 0, 1, 4))).toEqual([[null, null, "a", 1]]);
  expect([sheet.width(2), sheet.width(3), sheet.isHidden(1), sheet.isHidden(2)]).toEqual([
    undefined,
    20,
    false,
    true,
  ]);
  sheet.deleteColumns(2, 1);
  expect(values(sheet, area(1, 0, 1, 3))).toEqual([[null, null, 1]]);
  expect([sheet.width(2), sheet.isHidden(2)]).toEqual([20, false]);
});

test("a name dies with its cells and with its sheet, and is one whatever its case", () => {
  const { workbook, sheet } = filled();
  workbook.setName("Here", sheet.id, area(2, 1));
  workbook.setName("HERE", sheet.id, area(2, 2));
  expect(workbook.names()).toEqual([{ name: "HERE", sheet: sheet.id, area: area(2, 2) }]);
  sheet.deleteRows(2, 1);
  expect(workbook.names()[0].area).toBeNull();
  const second = workbook.add("Second");
  workbook.setName("There", second.id, area(0, 0));
  workbook.remove(second.id);
  expect(workbook.names()[1].area).toBeNull();
  workbook.removeName("here");
  expect(workbook.names().map(({ name }) => name)).toEqual(["There"]);
});

test("Excel's edge stands; the edge of Google Sheets moves with what is inserted", () => {
  const excel = memoryWorkbook().active;
  excel.insertRows(0, 5);
  expect(excel.size).toEqual({ rows: 1_048_576, columns: 16_384 });
  const sheets = memoryWorkbook("Sheet1", SHEETS_EDGE).active;
  expect(() => sheets.write(1000, 0, [[{ value: 1 }]])).toThrow(RangeError);
  sheets.insertRows(1000, 1);
  sheets.deleteColumns(0, 6);
  expect(sheets.size).toEqual({ rows: 1001, columns: 20 });
  sheets.write(1000, 0, [[{ value: 1 }]]);
});

test("sheets move and the active one is never a deleted one", () => {
  const { workbook, sheet } = filled();
  const second = workbook.add("Second");
  workbook.move(second.id, 0);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Second", "Sheet1"]);
  workbook.remove(sheet.id);
  expect(workbook.active).toBe(second);
});

test("a million cells fit", () => {
  const sheet = memoryWorkbook().active;
  sheet.write(
    0,
    0,
    Array.from({ length: 100_000 }, (_, row) => Array.from({ length: 10 }, () => ({ value: row }))),
  );
  sheet.insertRows(50_000, 1);
  expect(sheet.used(true)).toEqual(area(0, 0, 100_001, 10));
  expect(values(sheet, area(49_999, 9, 3, 1))).toEqual([[49_999], [null], [50_000]]);
});
