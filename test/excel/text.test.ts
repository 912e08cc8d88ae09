/** @jest-environment ./test/wire/environment.mjs */
import fc from "fast-check";
import { entry } from "../../excel/entry";
import { enter } from "../../local/wire/entry";
import { memoryWorkbook } from "../../local/memory";
import type { GridCell } from "../../shared/grid";
import { gridOf } from "./grids";
import { openSession, writeTo } from "./session";

/** Names that Excel, left to itself, would calculate, convert or cut. */
const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  "=1+1",
  "+1",
  "-x",
  "@SUM(A1)",
  "'quoted",
  "''twice",
  "'",
  "\t=1",
  "\r=1",
  "\uFEFF=1",
  " =1",
  "007",
  "1-2",
  "3/4",
  "1e5",
  "12%",
  "(5)",
  "TRUE",
  "false",
  "Mar 5",
  "2026-03-05",
  "#N/A",
  "#REF!",
  'a "b" c',
  "Zoë Ü & Söhne",
  "日本",
  "😀",
  "line\nbreak",
  " blanks ",
];

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc
    .tuple(
      fc.constantFrom("=", "+", "-", "@", "'", "\t", "\uFEFF", " ", "1", ""),
      fc.string({ unit: "grapheme" }),
    )
    .map(([start, rest]) => start + rest),
);

describe("text is stored as the very same text", () => {
  const formats = [undefined, "General", "0.0%", "yyyy-mm-dd"];

  test("whatever the number format, as long as it is not that of text", () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...formats), (text, format) => {
        const typed = enter(entry(text), format, "dropped");
        expect(typed).toEqual({ value: text === "" ? null : text });
      }),
    );
  });

  // What Excel makes of an apostrophe in a cell that is formatted as text is not documented: both ways are played.
  test.each(["dropped", "kept"] as const)(
    "on a sheet, read back and written again, apostrophes %s",
    async (apostropheInText) => {
      const workbook = memoryWorkbook("Data");
      const { frame, host } = await openSession({ workbook, apostropheInText });
      const bodyOf = (names: readonly GridCell[]) => names.map((name) => [name, 1, name, name]);
      await writeTo(host, gridOf(bodyOf(HOSTILE)), { id: null, name: "Portfolio" });
      for (let time = 0; time < 2; time++) {
        const sheets = await host.sheets();
        const [read] = await host.read([sheets[1]]);
        const names = read.slice(4).map((row) => row[1]);
        expect(names).toEqual(HOSTILE);
        expect(read.slice(4).map((row) => [row[3], row[4]])).toEqual(HOSTILE.map((name) => [name, name]));
        await writeTo(host, gridOf(bodyOf(names)), { id: sheets[1].id, name: "" });
      }
      const body = workbook.sheets[1].read({ row: 4, column: 0, rows: HOSTILE.length, columns: 5 });
      expect(body.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
      frame.close();
    },
  );
});

test.each<[string, GridCell, unknown]>([
  ["ordinary words go as they are", "No longer in the data", "No longer in the data"],
  ["a single word may be a truth value somewhere", "Wahr", "'Wahr"],
  ["a figure may make a date", "Client 12", "'Client 12"],
  [
    "a text that fills a cell has no room for more",
    `Note 1 ${"x".repeat(32_760)}`,
    `Note 1 ${"x".repeat(32_760)}`,
  ],
  ["a long row of digits is a number all the same", "0".repeat(1000), `'${"0".repeat(1000)}`],
  ["a formula calculates", { formula: "=A1", value: 3 }, "=A1"],
  ["nothing clears", null, ""],
  ["a truth value stays one", false, false],
  ["a figure stays one", -1.5, -1.5],
  ["what is no number clears", NaN, ""],
])("%s", (_, cell, written) => expect(entry(cell)).toBe(written));
