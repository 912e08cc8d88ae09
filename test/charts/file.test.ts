import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre";
import { FileHost } from "../../local/file/host";
import { memoryWorkbook } from "../../local/memory";
import { fillBook } from "../../local/file/fill";
import { generate } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish, type Wish } from "../../shared/wish";
import { lines, machineDay } from "../kept/desk";
import { inNewFolder } from "../file/folder";
import { comparison, resave } from "../file/libreoffice";

jest.setTimeout(180_000);
inNewFolder();

const OUT = "out.xlsx";
const CHARTS = ["XS_chart_summary_pareto", "XS_chart_summary_classes"];

async function run(wish: Partial<Wish> = {}): Promise<void> {
  writeFileSync("lines.csv", lines.map((row) => row.map((cell) => (cell === 46295 ? "2026-09-30" : cell === 46265 ? "2026-08-31" : cell === 46235 ? "2026-08-01" : cell)).join(",")).join("\n")); // prettier-ignore
  const host = await FileHost.open(["lines.csv"], OUT, machineDay());
  runNow(generate(host, { ...defaultWish, ...wish }));
  await host.save("Sample");
}

const parts = (): Record<string, Uint8Array> => unzipSync(new Uint8Array(readFileSync(OUT)));
const part = (path: string): string => strFromU8(parts()[path]);
const drawing = "xl/drawings/drawing1.xml";
const namesInFile = (): string[] =>
  [...(parts()[drawing] ? part(drawing) : "").matchAll(/<xdr:cNvPr id="\d+" name="([^"]*)"/g)].map(
    ([, name]) => name,
  );

/** Takes a chart off the sheet, as a person would. */
function remove(name: string): void {
  const all = parts();
  const anchor = /<xdr:twoCellAnchor.*?<\/xdr:twoCellAnchor>/gs;
  const xml = strFromU8(all[drawing]).replace(anchor, (one) => (one.includes(`"${name}"`) ? "" : one));
  writeFileSync(OUT, zipSync({ ...all, [drawing]: strToU8(xml) }));
}

test("the Pareto chart: columns, and a line on a second axis in per cent that ends at 100 %, of these cells", async () => {
  await run();
  const xml = part("xl/charts/chart1.xml");
  // The figures stand below the header Client, in the columns Figure, Value and Benchmark.
  const { sheets } = await readXlsx(readFileSync(OUT));
  const first = sheets[0].rows.findIndex(([, word]) => word === "Client") + 2;
  const of = (column: string): string => `'Summary'!$${column}$${first}:$${column}$${first + 2}`;
  expect([...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, formula]) => formula)).toEqual([of("B"), of("C"), of("B"), of("D")]); // prettier-ignore
  expect([...xml.matchAll(/<c:(barChart|lineChart)>.*?<c:axId val="(\d)"\/><c:axId val="(\d)"\/>/gs)].map(([, ...found]) => found)).toEqual([["barChart", "1", "2"], ["lineChart", "3", "4"]]); // prettier-ignore
  expect(xml).toMatch(/<c:valAx><c:axId val="4"\/><c:scaling><c:orientation val="minMax"\/><c:max val="1"\/>.*?<c:axPos val="r"\/>.*?formatCode="0%".*?<c:crosses val="max"\/>/s); // prettier-ignore
});

test("classes stand on each other on one axis; both charts say in words what they show", async () => {
  await run();
  const xml = part("xl/charts/chart2.xml");
  expect(xml).toMatch(/<c:grouping val="stacked"\/>.*<c:overlap val="100"\/>/s);
  expect(xml.match(/<c:valAx>/g)).toHaveLength(1);
  const { sheets } = await readXlsx(readFileSync(OUT));
  // By hand: Acme 1,000 of 1,500; Acme and Birch (A) 1,300, Cedar (C) 200.
  expect(sheets[0].charts!.map(({ altText }) => altText)).toEqual([
    "Acme is the largest of 3 clients with 66.7 % of revenue; 2 make 80 %.",
    expect.stringMatching(
      /^Revenue and potential a year: Class A 1,300 and [\d,]+; Class C 200 and [\d,]+\.$/,
    ),
  ]);
});

test("LibreOffice opens the file, calculates the tables to the same figures, and keeps both charts", async () => {
  await run();
  const { differences, formulas } = await comparison(readFileSync(OUT));
  expect(differences).toEqual([]);
  expect(formulas).toBeGreaterThan(20);
  const saved = await resave(OUT, readFileSync(OUT), "xlsx");
  const charts = (await readXlsx(saved)).sheets[0].charts!;
  expect(charts.map(({ kinds }) => kinds)).toEqual([["bar", "line"], ["bar"]]);
  expect(charts.map(({ series }) => series!.map(({ name }) => name))).toEqual([
    ["Revenue", "Cumulative % of revenue"],
    ["Revenue", "Potential"],
  ]);
  // What LibreOffice has saved is still ours.
  writeFileSync(OUT, saved);
  await run();
  expect(namesInFile()).toEqual(CHARTS);
});

test("again and again: none is doubled; one that was deleted stays deleted until it is asked for", async () => {
  await run();
  await run();
  expect(namesInFile()).toEqual(CHARTS);
  remove(CHARTS[0]);
  await run();
  await run();
  expect(namesInFile()).toEqual([CHARTS[1]]);
  await run({ chartsAgain: true });
  expect(namesInFile()).toEqual(CHARTS);
});

test("a chart of the user's own would be lost, so the file is refused", async () => {
  await run();
  const all = parts();
  const xml = strFromU8(all[drawing]).replace(CHARTS[1], "Chart 7");
  writeFileSync(OUT, zipSync({ ...all, [drawing]: strToU8(xml) }));
  await expect(run()).rejects.toThrow("out.xlsx holds what a new file would lose: 1 chart on Summary.");
});

test("opened in a workbook of ours the charts are left out and told; one that was deleted stays known as such", async () => {
  await run();
  remove(CHARTS[0]);
  const workbook = memoryWorkbook("Empty");
  const { remarks } = await fillBook(workbook, OUT, new Uint8Array(readFileSync(OUT)));
  expect(remarks).toContain("Sheet Summary: left out 1 chart of ours (comes back with Generate).");
  const known = workbook.names().map(({ name }) => name).filter((name) => name.startsWith("XS_chart_")); // prettier-ignore
  expect(known).toEqual([CHARTS[0]]);
  expect(workbook.sheets[1].page).toMatchObject({ fitWide: 1, fitHigh: 1 });
});
