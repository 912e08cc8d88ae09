import { readFileSync } from "node:fs";
import { generate } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { memoryWorkbook } from "../../local/memory";
import { fillBook } from "../../local/file/fill";
import { typedCell } from "../../local/file/typed";
import type { Cell } from "../../src/cell";
import { inputs, tablesOf } from "../agree/data";
import { Recorder } from "../agree/recorder";

jest.setTimeout(120_000);

// 46053 is 2026-01-31 (45658 is 2025-01-01, shared/host.ts, and 395 days later).
test.each<[string, Cell]>([
  ["0", 0],
  ["12", 12],
  ["-1234.5", -1234.5],
  ["1234.50", 1234.5],
  ["0.05", 0.05],
  ["123456789012345", 123456789012345],
  ["2026-01-31", 46053],
])("%s can be nothing else than %p", (text, value) => expect(typedCell(text).value).toBe(value));

test.each([
  "007",
  "1,234",
  "1.234,50",
  "+1",
  "-0",
  "1e5",
  ".5",
  "5.",
  "1 000",
  " 1",
  "12%",
  "$5",
  "(12)",
  "1234567890123456",
  "0x1F",
  "TRUE",
  "2026-02-30",
  "2026-1-31",
  "31.01.2026",
  "01/31/2026",
  "2026-01-31T00:00:00",
  "1899-12-31",
  "=1+1",
])("%s stays as it stands", (text) => expect(typedCell(text)).toEqual({ value: text, isDay: false }));

test("a text file becomes a sheet by its name, its days shown as they were written", async () => {
  const workbook = memoryWorkbook("lines");
  const csv = "Client,Date,Revenue\nAcme,2026-01-31,1234.50\n007,,n/a\n";
  const { sheets, remarks } = await fillBook(workbook, "old/lines.csv", Buffer.from(csv));
  expect([sheets[0].name, remarks]).toEqual(["lines (2)", []]);
  expect(sheets[0].read({ row: 1, column: 0, rows: 2, columns: 3 })).toEqual([
    [{ value: "Acme" }, { value: 46053 }, { value: 1234.5 }],
    [{ value: "007" }, { value: null }, { value: "n/a" }],
  ]);
  expect(sheets[0].formats({ row: 0, column: 1, rows: 3, columns: 1 })).toEqual([
    [{}],
    [{ numberFormat: "yyyy-mm-dd" }],
    [{}],
  ]);
});

test("a text file's guessed encoding is told", async () => {
  const { remarks } = await fillBook(memoryWorkbook(), "a.csv", Buffer.from([0x43, 0xe9, 0x0a]));
  expect(remarks).toEqual([
    "a.csv is not UTF-8 and was read as Windows-1252. If names look wrong, save it as CSV UTF-8.",
  ]);
});

/** All that the job draws for these tables. */
function drawn(tables: Record<string, Cell[][]>): unknown {
  const recorder = new Recorder(tables, 46300);
  runNow(generate(recorder, defaultWish));
  return [...recorder.sheetsByName.values()].flatMap(({ name, grid }) => (grid ? [{ ...grid, name }] : []));
}

test.each(Object.entries(inputs))("%s: the same grids from text and from numbers", async (_, files) => {
  const workbook = memoryWorkbook("none");
  const typed: Record<string, Cell[][]> = {};
  for (const [name, path] of Object.entries(files)) {
    const { sheets } = await fillBook(workbook, `${name}.csv`, readFileSync(path));
    const used = sheets[0].used(true)!;
    typed[name] = sheets[0].read(used).map((row) => row.map(({ value }) => value));
  }
  expect(typed.Lines.flat().filter((cell) => typeof cell === "number").length).toBeGreaterThan(300);
  expect(drawn(typed)).toEqual(drawn(tablesOf(files)));
});
