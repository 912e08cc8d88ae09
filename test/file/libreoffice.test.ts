import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isFormula, type Grid, type GridCell } from "../../shared/grid";
import { lookFormats } from "../../shared/look";
import { writeWorkbook } from "../../local/file/write";
import { comparisons, recalculate, type Comparison, resave, toPdf } from "./libreoffice";
import { sample } from "./sample";

jest.setTimeout(120_000);

const write = (grid: Grid): Promise<Uint8Array> =>
  writeWorkbook([{ name: "Client Portfolio", grid }], [], { title: "Sample", made: new Date("2026-10-05") });

/** The sample with one cell replaced. */
function withCell(row: number, column: number, cell: GridCell): Grid {
  return {
    ...sample,
    cells: sample.cells.map((cells, r) =>
      r === row ? cells.map((each, c) => (c === column ? cell : each)) : cells,
    ),
  };
}

/** What LibreOffice has to find out, each in the sample with one cell replaced. */
const WRONG: readonly [what: string, row: number, column: number, cell: GridCell, found: string][] = [
  [
    "a total that is a cent off",
    3,
    3,
    { formula: "=SUM(D7:D10)", value: 182030.26 },
    "182030.26, not 182030.25",
  ],
  [
    "a text that is another",
    8,
    6,
    { formula: '=IF(F9="","not known",1)', value: "unknown" },
    "unknown, not not known",
  ],
  ["nothing where there is something", 4, 3, { formula: "=1+1", value: null }, "not 2"],
  ["a formula that it cannot read", 2, 3, { formula: "=SUMIFFS(D7:D10)", value: 2 }, "not #NAME?"],
];

describe("LibreOffice", () => {
  let compared: Comparison[];
  beforeAll(async () => {
    const wrong = WRONG.map(([, row, column, cell]) => write(withCell(row, column, cell)));
    compared = await comparisons(await Promise.all([write(sample), ...wrong]));
  });

  test("calculates in every cell what the file already says", () => {
    const formulas = sample.cells.flat().filter(isFormula).length;
    expect(compared[0]).toEqual({ formulas, differences: [] });
  });

  test.each(WRONG.map((one, index) => [...one, index] as const))(
    "finds out %s",
    (_, row, column, _cell, found, index) => {
      const { differences } = compared[1 + index];
      expect(differences).toEqual([expect.stringContaining(found)]);
      expect(differences[0]).toContain(`Client Portfolio row ${row + 1} column ${column + 1}: `);
    },
  );

  // All but half an emoji, which LibreOffice drops.
  test("shows text from data as the very characters", async () => {
    const texts = [
      "=1+1",
      "+1",
      "-x",
      "@SUM(A1)",
      "'quoted",
      "<b>R&D</b> &amp;",
      "👩‍🔬 株式会社",
      "  two  ",
      "_x0041_",
      "#N/A",
      "007",
      "TRUE",
      "\ufeff=1",
      "a\nb\tc",
      "\u0001\u001f",
    ];
    const cells = texts.map((text): GridCell[] => [text]);
    const area = { row: 0, column: 0, rows: texts.length, columns: 1 };
    const grid: Grid = {
      ...sample,
      cells,
      formats: [],
      rules: [],
      dropDowns: [],
      names: [],
      print: { area, titleRows: [0, 0], pagesWide: 1 },
    };
    const [[sheet]] = await recalculate([await write(grid)]);
    expect(sheet.cells.map(([text]) => text)).toEqual(texts);
  });

  test("keeps names, drop-downs and conditional formats when it saves the file", async () => {
    const fods = (await resave("book.xlsx", await write(sample), "fods")).toString();
    expect(fods).toContain('table:name="XS_rev_totals"');
    expect(fods).toContain(
      "cell-content-is-in-list(&quot;Planned&quot;;&quot;Proposed&quot;;&quot;Signed&quot;;&quot;Declined&quot;;&quot;On hold&quot;)",
    );
    expect(fods.match(/calcext:conditional-format /g)).toHaveLength(2);
  });

  test("prints a long sheet in landscape, one page wide, with the header on each page", async () => {
    const body = Array.from({ length: 100 }, (_, index) => sample.cells[6].with(1, `Client ${index}`));
    const counts = sample.cells[1].map((_, column) => [1, 2][column - 6] ?? null);
    const cells = [...sample.cells.slice(0, 6).with(1, counts), ...body];
    const area = { row: 0, column: 0, rows: cells.length, columns: 9 };
    const counted = { row: 1, column: 6, rows: 1, columns: 2 };
    const folder = mkdtempSync(join(tmpdir(), "xsell-"));
    const book = join(folder, "long.xlsx");
    writeFileSync(
      book,
      await write({
        ...sample,
        cells,
        formats: [...sample.formats, { format: lookFormats.clients, areas: [counted] }],
        widths: sample.widths.map((width) => width * 2),
        print: { area, titleRows: [5, 5], pagesWide: 1 },
      }),
    );
    const pdf = await toPdf(book);
    const info = execFileSync("pdfinfo", [pdf]).toString();
    const pages = execFileSync("pdftotext", ["-layout", pdf, "-"]).toString().split("\f").slice(0, -1);
    rmSync(folder, { recursive: true });
    const [width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info)!.slice(1).map(Number);
    expect(width).toBeGreaterThan(height);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toMatch(/Client\s+Class\s+Revenue.*Status\s+Since/);
    expect(pages[0]).toMatch(/\b1 client\s+2 clients/);
    expect(pages.join("").match(/Client \d+/g)).toHaveLength(100);
  });
});
