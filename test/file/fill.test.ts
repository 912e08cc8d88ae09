import { memoryWorkbook, SHEETS_EDGE } from "../../local/memory";
import type { Workbook } from "../../local/workbook";
import { packBook } from "../../local/file/book";
import { fillBook } from "../../local/file/fill";
import { openWorkbook } from "../../local/file/unpack";
import { contentOf, guarded, handmade, namesOf, texts } from "./handmade";
import { resave } from "./libreoffice";

jest.setTimeout(120_000);

const about = { title: "Sample", made: new Date("2026-10-05") };

/** A workbook whose first sheet is none of the file's. */
async function opened(bytes: Uint8Array, into = memoryWorkbook("Start")): Promise<Workbook> {
  expect((await fillBook(into, "a.xlsx", bytes)).remarks).toEqual([]);
  return into;
}

describe("a workbook that was packed and opened again", () => {
  const file = packBook(handmade(), about);

  // What Share makes so that others need no add-in.
  test("a function that the workbook defines is a name in the file, and is back when that is opened", async () => {
    const own = { name: "XS_TWICE", formula: '=LAMBDA(figures,IF(figures="<none>",0,2*figures))' };
    const workbook = memoryWorkbook();
    workbook.nameFormula(own.name, own.formula);
    const { names } = await openWorkbook("own.xlsx", await packBook(workbook, about));
    const inFile = '_xlfn.LAMBDA(_xlpm.figures,IF(_xlpm.figures="<none>",0,2*_xlpm.figures))';
    expect(names).toEqual([{ name: own.name, range: inFile }]);
    const here = memoryWorkbook();
    expect((await fillBook(here, "own.xlsx", await packBook(workbook, about))).remarks).toEqual([]);
    expect(here.namedFormulas()).toEqual([own]);
  });

  test("is the same, sheet by sheet: cells, looks, rules, drop-downs, widths, panes, page", async () => {
    const again = await opened(await file);
    expect(again.sheets.slice(1).map(contentOf)).toEqual(guarded(handmade()).sheets.map(contentOf));
  });

  test("has the same names, those for us alone among them", async () => {
    expect(namesOf(await opened(await file))).toEqual(namesOf(handmade()));
  });

  test("has no sheet of lists, but the drop-downs", async () => {
    const { sheets } = await opened(await file);
    expect(sheets.map(({ name }) => name)).toEqual(["Start", "Client Portfolio", "Bob's R&D", "Kept away"]);
    expect(sheets[1].dropDowns[1].values).toEqual(["A", "B", "C, or so", "D"]);
  });

  test("packed again, and again after opening, gives the same bytes", async () => {
    const alone = async (bytes: Uint8Array): Promise<Workbook> => {
      const again = await opened(bytes);
      again.active = again.sheets[1];
      again.remove(again.sheets[0].id);
      return again;
    };
    const second = await packBook(await alone(await file), about);
    const third = await packBook(await alone(second), about);
    expect(Buffer.from(third).equals(Buffer.from(second))).toBe(true);
  });

  // LibreOffice rewrites formulas and numbers in its own manner, and drops frozen panes without a screen.
  test("keeps names, rules, drop-downs and page set-up by way of LibreOffice", async () => {
    const again = await opened(await resave("a.xlsx", await file, "xlsx"));
    const parts = ({ sheets }: Workbook): unknown[] =>
      sheets.map(contentOf).map(({ name, visible, rules, dropDowns, page, hidden }) => {
        return { name, visible, rules, dropDowns, page, hidden };
      });
    again.remove(again.sheets[0].id);
    expect(parts(again)).toEqual(parts(handmade()));
    expect(namesOf(again)).toEqual(expect.arrayContaining(namesOf(handmade())));
  });

  test("fits a grid that ends at row 1000 and column Z", async () => {
    const book = memoryWorkbook();
    book.sheets[0].write(1500, 30, [[{ value: "far" }]]);
    const again = await opened(await packBook(book, about), memoryWorkbook("Start", SHEETS_EDGE));
    expect(again.sheets[1].read({ row: 1500, column: 30, rows: 1, columns: 1 })).toEqual([
      [{ value: "far" }],
    ]);
  });
});

describe("a file that is opened beside others", () => {
  test("has its clashing sheets renamed, in its formulas too, and its rules", async () => {
    const book = memoryWorkbook("Data");
    book.sheets[0].write(0, 0, [[{ value: 1 }]]);
    const sum = book.add("Sum");
    sum.write(0, 0, [[{ value: 1, formula: `=Data!A1+'Data'!A1&"Data!A1"&'My Data'!A1` }]]);
    sum.rules = [
      {
        area: { row: 0, column: 0, rows: 1, columns: 1 },
        formula: "=Data!$A$1>0",
        fill: "#FFC7CE",
        color: "#9C0006",
      },
    ];
    const into = memoryWorkbook("data");
    await fillBook(into, "a.xlsx", await packBook(book, about));
    expect(into.sheets.map(({ name }) => name)).toEqual(["data", "Data (2)", "Sum"]);
    const [[{ formula }]] = into.sheets[2].read({ row: 0, column: 0, rows: 1, columns: 1 });
    expect(formula).toBe(`='Data (2)'!A1+'Data (2)'!A1&"Data!A1"&'My Data'!A1`);
    expect(into.sheets[2].rules[0].formula).toBe("='Data (2)'!$A$1>0");
  });

  test("leaves the workbook its own generated sheet and its own names", async () => {
    const into = handmade();
    const before = namesOf(into);
    const { remarks } = await fillBook(into, "a.xlsx", await packBook(handmade(), about));
    expect(namesOf(into)).toEqual(before);
    expect(remarks).toEqual([
      "Sheet Client Portfolio (2): a plain sheet now, for there is a generated one of its kind.",
      "Names: left out own_area (taken already, of one sheet alone, or neither a plain area nor a function).",
    ]);
  });

  test("adds nothing when it cannot be read", async () => {
    const into = memoryWorkbook();
    await expect(fillBook(into, "a.xlsx", Buffer.from("no workbook"))).rejects.toThrow("a.xlsx is damaged");
    await expect(fillBook(into, "a.pdf", Buffer.from("x"))).rejects.toThrow("a.pdf is a .pdf file");
    expect(into.sheets).toHaveLength(1);
  });
});

test("what spills is left to the grid that calculates, and its reach is known", async () => {
  const book = memoryWorkbook();
  const anchor = { value: 0.5, formula: "=XSELL.CUMREVPCT(A1:A2)", spill: { rows: 2, columns: 1 } };
  book.sheets[0].write(0, 0, [
    [{ value: 50 }, anchor],
    [{ value: 50 }, { value: 1 }],
  ]);
  const again = await opened(await packBook(book, about));
  expect(again.sheets[1].read({ row: 0, column: 1, rows: 2, columns: 1 })).toEqual([
    [anchor],
    [{ value: null }],
  ]);
});

test("texts of all kinds stay texts, twice over", async () => {
  const once = await opened(await packBook(handmade(), about));
  const twice = await opened(await packBook(once, about));
  const area = { row: 1, column: 1, rows: texts.length, columns: 1 };
  const sheet = twice.sheets.find(({ name }) => name === "Bob's R&D")!;
  expect(sheet.read(area).map(([{ value, formula }]) => [value, formula])).toEqual(
    texts.map((text) => [text, undefined]),
  );
});
