import { readFileSync, writeFileSync } from "node:fs";
import { openXlsx, saveXlsx } from "hucre";
import { shapeOf } from "../../local/file/arrays";
import { FileHost } from "../../local/file/host";
import { generate } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { MATRIX } from "../kept/desk";
import { inNewFolder } from "./folder";

/* Formulas that a user typed into the command's file in Excel: the next run keeps what they calculate, or refuses. */

inNewFolder();

const LINES =
  "Client,Offering,Date,Revenue,Cost\nAcme,Email,2026-09-01,600,200\nBirch,Email,2026-09-01,300,100\n";

async function run(): Promise<void> {
  const host = await FileHost.open(["lines.csv"], "out.xlsx", 46_300);
  runNow(generate(host, { ...defaultWish, sheets: ["matrix"] }));
  await host.save("Test");
}

type Cells = NonNullable<Awaited<ReturnType<typeof openXlsx>>["sheets"][number]["cells"]>;

const sheetOf = async () => {
  const book = await openXlsx(readFileSync("out.xlsx"));
  return { book, sheet: book.sheets.find(({ name }) => name === MATRIX)! };
};

/**
 * A file with a column of the user's, in which cells stand below the header.
 *
 * @returns What the column holds once the command has run again.
 */
async function again(...cells: object[]): Promise<(Cells extends Map<string, infer Cell> ? Cell : never)[]> {
  writeFileSync("lines.csv", LINES);
  await run();
  const { book, sheet } = await sheetOf();
  const top = sheet.rows.findIndex((row) => row.includes("Wave"));
  const at = sheet.rows[top].length;
  const put = (down: number, value: string | number, more: object): void => {
    sheet.rows[top + down][at] = value;
    sheet.cells!.set(`${top + down},${at}`, { value, ...more } as never);
  };
  put(0, "Mine", { type: "string" });
  cells.forEach((cell, index) => {
    const formulaRef = `${String.fromCharCode(65 + at)}${top + 2 + index}`;
    put(1 + index, 7, { type: "formula", formulaResult: 7, formulaRef, ...cell });
  });
  writeFileSync("out.xlsx", await saveXlsx(book));
  await run();
  const { sheet: after } = await sheetOf();
  const header = after.rows.findIndex((row) => row.includes("Mine"));
  const column = after.rows[header].indexOf("Mine");
  return cells.map((_, index) => after.cells!.get(`${header + 1 + index},${column}`)!);
}

test("a formula that goes over ranges cell by cell stays an array, beside one that does not", async () => {
  const sum = 'SUM((B9:B10="A")*E9:E10)';
  const found = await again({ formula: sum, formulaType: "array" }, { formula: "SUM(E9:E10)" });
  expect(found.map(({ formula, formulaType }) => [formula, formulaType])).toEqual([
    [sum, "array"],
    ["SUM(E9:E10)", undefined],
  ]);
});

test.each<[where: string, down: number, right: number]>([
  ["in a column without a header", 2, 1],
  ["beside the lines above the header", -3, 1],
  ["far below", 20, 1],
  ["in the last column of ours", 1, -1],
])("a formula that shows nothing stays, once: %s", async (_, down, right) => {
  writeFileSync("lines.csv", LINES);
  await run();
  const { book, sheet } = await sheetOf();
  const top = sheet.rows.findIndex((row) => row.includes("Wave"));
  const place = `${top + down},${sheet.rows[top].length - 1 + right}`;
  sheet.cells!.set(place, {
    type: "formula",
    value: "",
    formula: 'IF(1=2,"call","")',
    formulaResult: "",
  } as never);
  writeFileSync("out.xlsx", await saveXlsx(book));
  for (let time = 0; time < 2; time++) {
    await run();
    const { sheet: after } = await sheetOf();
    expect([...after.cells!.values()].filter(({ formula }) => formula?.includes('"call"'))).toHaveLength(1);
  }
});

// Behind such a prefix a function has no name of its own, or one that came after the file format.
test.each([
  "_xlfn.ANCHORARRAY(E9)",
  "_xlfn.SINGLE(E9:E10)",
  "_xlfn.REGEXEXTRACT(C9,C9)",
  "_xlfn.PERCENTOF(E9,E9:E10)",
  "_xlfn.IMAGE(C9)",
  "_xlfn.SOMETHINGNEW(C9)",
  "_xlfn._xlws.FILTER(E9:E10,E9:E10>0)",
])("the name of a newer function stays as files know it: %s", async (formula) => {
  expect((await again({ formula }))[0].formula).toBe(formula);
});

test.each([
  [["VLOOKUP(C9,[1]Sheet1!$A:$B,2,0)"], "a formula that looks into a table or another workbook"],
  [["[1]Sheet1!$A$1", "SUM(Sales[Amount])"], "2 formulas that look into tables or other workbooks"],
])("%j would become a value, so the file is refused", async (formulas, words) => {
  await expect(again(...formulas.map((formula) => ({ formula })))).rejects.toThrow(
    `out.xlsx holds what a new file would lose: ${words} on ${MATRIX}. Choose another --out, or take that out first.`,
  );
});

test.each([
  ['=SUM((B9:B10="A1")*Plan!$E$9:E10)', '=SUM((#="A1")*#)'],
  ["=LOG10(A1)+A:A+3:4", "=LOG10(#)+#+#"],
])("wherever it moves to, %s is %s", (formula, shape) => expect(shapeOf(formula)).toBe(shape));
