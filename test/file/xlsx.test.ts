import { readXlsx } from "hucre";
import type { Cell } from "../../src/cell";
import type { GridCell } from "../../shared/grid";
import { editPart } from "../../local/file/patch";
import { unpackWorkbook } from "../../local/file/unpack";
import { bare, roundTrip, write } from "./bare";
import { sample } from "./sample";

const valueOf = (cell: GridCell): Cell => (typeof cell === "object" && cell !== null ? cell.value : cell);

describe("a grid in a file", () => {
  const file = write(sample);
  const sheet = file.then(async (bytes) => (await readXlsx(bytes, { readStyles: true })).sheets[0]);
  const cell = async (address: string): Promise<any> => (await sheet).cells!.get(address);

  test("has the grid's values, those of its formulas too; an empty text is an empty cell", async () => {
    const { sheets } = await unpackWorkbook("a.xlsx", await file);
    const blank = (value: Cell): Cell => (value === "" ? null : value);
    expect(sheets[0].cells.map((row) => row.map(blank))).toEqual(
      sample.cells.map((row) => row.map(valueOf).map(blank)),
    );
  });

  test("has formulas without their equals sign, and knows the value of each", async () => {
    expect(await cell("3,3")).toMatchObject({ formula: "SUM(D7:D10)", formulaResult: 182030.25 });
    expect((await cell("8,6")).formula).toBe('IF(F9="","not known",IF(F9<0,TRUE,F9*2))');
    expect((await unpackWorkbook("a.xlsx", await file)).sheets[0].uncalculated).toBe(0);
  });

  test.each([
    ["0,1", { font: { bold: true, size: 16, name: "Calibri", color: { rgb: "1F3864" } } }],
    ["1,1", { font: { italic: true, size: 11, color: { rgb: "595959" } } }],
    [
      "5,3",
      {
        fill: { pattern: "solid", fgColor: { rgb: "1F3864" } },
        alignment: { horizontal: "right", vertical: "center", wrapText: true },
      },
    ],
    ["6,3", { numFmt: "#,##0.00", border: { bottom: { style: "thin", color: { rgb: "BFBFBF" } } } }],
    ["6,4", { numFmt: "0.0%" }],
    ["6,2", { alignment: { horizontal: "center" } }],
    ["7,1", { numFmt: "@" }],
  ])("keeps the look of the cell at %s", async (address, style) =>
    expect((await cell(address)).style).toMatchObject(style),
  );

  test("keeps widths, hidden columns and frozen panes", async () => {
    const { columns, freezePane } = await sheet;
    // Excel stores a width with 5 pixels of padding, and a digit is 7 pixels wide.
    expect(columns!.map(({ width }) => width! - 5 / 7)).toEqual(
      sample.widths.map((width) => expect.closeTo(width, 9)),
    );
    expect(columns!.map(({ hidden }) => hidden === true)).toEqual(
      sample.widths.map((_, index) => index === 0),
    );
    expect(freezePane).toEqual({ rows: 6, columns: 2 });
  });

  test("gives the wrapped header room for its lines", async () => {
    expect([...(await sheet).rowDefs!]).toEqual([[5, { height: 30 }]]);
  });

  test("keeps conditional formats", async () => {
    expect((await sheet).conditionalRules).toMatchObject([
      {
        type: "expression",
        range: "D7:D10",
        formula: "$D7<0",
        priority: 1,
        style: { font: { color: { rgb: "9C0006" } }, fill: { bgColor: { rgb: "FFC7CE" } } },
      },
      { type: "expression", range: "C7:C10", formula: '$C7="A"', priority: 2 },
    ]);
  });

  test("keeps drop-downs; only a strict one stops other text; choices with commas stand on a hidden sheet", async () => {
    const [loose, strict] = (await sheet).dataValidations!;
    expect(loose).toMatchObject({
      type: "list",
      range: "H7:H10",
      values: ["Planned", "Proposed", "Signed", "Declined", "On hold"],
      inputMessage: "Or any text",
      showInputMessage: true,
    });
    expect(loose.showErrorMessage).toBeUndefined();
    expect(strict).toMatchObject({
      range: "C7:C10",
      formula1: "'XSELL Lists'!$A$1:$A$4",
      showErrorMessage: true,
    });
    const { sheets } = await readXlsx(await file);
    expect(sheets[1]).toMatchObject({ veryHidden: true, rows: [["A"], ["B"], ["C, or so"], ["D"]] });
  });

  test("has its names for the whole workbook, and a hidden one at the word Key", async () => {
    const { names } = await unpackWorkbook("a.xlsx", await file);
    expect(names).toEqual([
      { name: "XS_sheet_portfolio", range: "'Client Portfolio'!$A$6:$B$6" },
      { name: "XS_rev_totals", range: "'Client Portfolio'!$D$4" },
      { name: "XS_cut_core", range: "'Client Portfolio'!$D$5" },
      { name: "XS_lists", range: "'XSELL Lists'!$A$1" },
    ]);
  });

  test("hides the names that are for us alone, and asks for calculation on opening", async () => {
    let xml = "";
    editPart(await file, "xl/workbook.xml", (part) => (xml = part));
    expect(xml.match(/<definedName name="\w+" hidden="1">/g)).toEqual([
      '<definedName name="XS_sheet_portfolio" hidden="1">',
      '<definedName name="XS_lists" hidden="1">',
    ]);
    expect(xml).toContain('fullCalcOnLoad="1"');
  });

  test("prints landscape, so many pages wide, with its header and first columns on every page", async () => {
    expect((await sheet).pageSetup).toMatchObject({
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 2,
      fitToHeight: 0,
      printArea: "$A$1:$I$10",
      printTitlesRow: "$6:$6",
      printTitlesColumn: "$B:$C",
    });
  });

  test("says who made it and what it is", async () => {
    expect((await readXlsx(await file)).properties).toMatchObject({
      title: "Sample",
      creator: "Cross-Sell Matrix",
      created: new Date("2026-10-05"),
    });
  });

  test("is the same to the byte when it is made again", async () => {
    expect(Buffer.from(await write(sample)).equals(Buffer.from(await file))).toBe(true);
  });
});

test("a formula that shows nothing has an empty text as its value, and so it has one", async () => {
  const { sheets } = await unpackWorkbook(
    "a.xlsx",
    await write(bare([["Key"], [{ formula: '=""', value: null }]])),
  );
  expect(sheets[0].uncalculated).toBe(0);
});

test("numbers, truth values and empty cells come back", async () => {
  const row: Cell[] = [0, -0.1, 1e-300, 123456789012345680, 0.1 + 0.2, true, false, null, "x"];
  expect(await roundTrip([row])).toEqual([row]);
});

test("a sheet's name may hold blanks, apostrophes and other signs", async () => {
  const name = "Bob's R&D (2) <új>";
  const { names, sheets } = await unpackWorkbook("a.xlsx", await write(sample, name));
  expect(sheets[0].name).toBe(name);
  expect(names[0].range).toBe("'Bob''s R&D (2) <új>'!$A$6:$B$6");
});

test.each([
  [
    "a text",
    [["x".repeat(32768)]],
    'Clients would hold a text of 32768 characters ("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"); a cell takes 32767. Shorten it.',
  ],
  [
    "a row",
    [new Array<null>(16385).fill(null)],
    "Clients needs 1 rows and 16385 columns; a sheet has 1048576 and 16384.",
  ],
])("%s that Excel would not open is refused", async (_, cells, message) => {
  await expect(write(bare(cells), "Clients")).rejects.toThrow(message);
});
