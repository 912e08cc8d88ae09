import { readXlsx } from "hucre";
import { strFromU8, unzipSync } from "fflate";
import { packBook } from "../../local/file/book";
import { memoryWorkbook } from "../../local/memory";
import type { StoredCell, Workbook } from "../../local/workbook";
import { handmade } from "./handmade";
import { comparison, resave } from "./libreoffice";

jest.setTimeout(120_000);

const about = { title: "Sample", made: new Date("2026-10-05") };

/** A part of the file of a workbook. */
async function part(workbook: Workbook, path: string): Promise<string> {
  return strFromU8(unzipSync(await packBook(workbook, about))[path]);
}

/** A workbook of one sheet with these cells. */
function bookOf(...cells: StoredCell[][]): Workbook {
  const workbook = memoryWorkbook();
  workbook.sheets[0].write(0, 0, cells);
  return workbook;
}

describe("a workbook as a file", () => {
  test("has every sheet in its place, hidden ones as such, and opens where it was left", async () => {
    const { sheets, activeSheet } = await readXlsx(await packBook(handmade(), about));
    expect(sheets.map(({ name, hidden, veryHidden }) => [name, hidden ?? veryHidden ?? false])).toEqual([
      ["Client Portfolio", false],
      ["Bob's R&D", false],
      ["Kept away", true],
      ["XSELL Lists", true],
    ]);
    expect(activeSheet).toBe(1);
  });

  test("has its names; those that are for us alone are hidden", async () => {
    const xml = await part(handmade(), "xl/workbook.xml");
    const names = [...xml.matchAll(/<definedName ([^>]*)>/g)].map(([, attributes]) => attributes);
    expect(names).toEqual([
      'name="XS_rev_totals"',
      'name="XS_cut_core"',
      'name="XS_sheet_portfolio" hidden="1"',
      'name="own_area"',
      'name="_xlnm.Print_Area" localSheetId="0"',
      'name="_xlnm.Print_Titles" localSheetId="0"',
      'name="XS_lists" hidden="1"',
    ]);
  });

  test("holds what LibreOffice calculates, errors among it", async () => {
    const { formulas, differences } = await comparison(await packBook(handmade(), about));
    expect(differences).toEqual([]);
    expect(formulas).toBe(18);
  });

  test("is the same to the byte when it is made again", async () => {
    const [once, twice] = [await packBook(handmade(), about), await packBook(handmade(), about)];
    expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true);
  });

  test("has errors as errors where a formula gave them, and as text where it is text", async () => {
    const xml = await part(
      bookOf(
        [{ value: "#N/A" }],
        [{ value: "#DIV/0!", formula: "=1/0" }],
        [{ value: "#SPILL!", formula: "=A1:A2" }],
        [{ value: "#1 in sales", formula: '="#1 in "&"sales"' }],
      ),
      "xl/worksheets/sheet1.xml",
    );
    expect(xml).toContain("<is><r><t>#N/A</t></r></is>");
    expect(xml).toContain('t="e"><f>1/0</f><v>#DIV/0!</v>');
    // Excel itself says #VALUE! for its younger errors, and more in a part that we do not write.
    expect(xml).toContain('t="e"><f>A1:A2</f><v>#VALUE!</v>');
    expect(xml).toContain('t="str"><f>"#1 in "&amp;"sales"</f><v>#1 in sales</v>');
  });

  test.each([
    ["a:b", "a name has none of : \\ / ? * [ ]"],
    ["x".repeat(32), "a name has 31 characters at most"],
    ["'x", "a name neither begins nor ends with an apostrophe"],
    ["History", "Excel keeps this name for itself"],
  ])("is refused when a sheet is called %s", async (name, reason) => {
    await expect(packBook(memoryWorkbook(name), about)).rejects.toThrow(
      `Excel does not open a sheet called "${name}": ${reason}. Rename it.`,
    );
  });
});

describe("a function of ours in a file", () => {
  const spilled = bookOf(
    [{ value: 50 }, { value: 0.5, formula: "=XSELL.CUMREVPCT(A1:A2)", spill: { rows: 2, columns: 1 } }],
    [{ value: 50 }, { value: 1 }],
  );

  test("goes by the name that Excel gives it, over all the cells that it fills", async () => {
    expect(await part(spilled, "xl/worksheets/sheet1.xml")).toContain(
      'cm="1"><f t="array" ref="B1:B2">_xldudf_XSELL_CUMREVPCT(A1:A2)</f><v>0.5</v></c>',
    );
    expect(await part(spilled, "xl/metadata.xml")).toContain('fDynamic="1"');
  });

  test("keeps its value on opening: nothing asks Excel to calculate", async () => {
    expect(await part(spilled, "xl/workbook.xml")).toContain('<calcPr calcId="191029"/>');
    const other = bookOf([{ value: 2, formula: "=1+1" }]);
    expect(await part(other, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  test("does not keep LibreOffice from opening the file, which knows no such function", async () => {
    const csv = (await resave("a.xlsx", await packBook(spilled, about), "csv")).toString();
    expect(csv).toBe("50,#NAME?\n50,#NAME?\n");
  });
});
