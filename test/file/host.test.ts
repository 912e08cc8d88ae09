import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { writeXlsx } from "hucre";
import { INCOMPLETE } from "../../shared/grid";
import { FileHost } from "../../local/file/host";
import { inNewFolder } from "./folder";
import { sample } from "./sample";

const day = 46300; // 2026-10-05
const lines = "Client,Revenue\nAcme,5\n";
const book = (...names: string[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: names.map((name) => ({ name, rows: [["Client"], ["Acme"]] })) });
const names = (host: FileHost): string[] => host.sheets().map(({ name }) => name);

inNewFolder();

test("every sheet of every input is the user's: a CSV file by its name, a worksheet by its tab", async () => {
  writeFileSync("lines.csv", lines);
  writeFileSync("book.xlsx", await book("Clients", "Line card"));
  const host = await FileHost.open(["lines.csv", "book.xlsx"], "out.xlsx", day);
  expect(host.sheets()).toEqual([
    { id: "in:lines", name: "lines", kind: null, headerRow: null, rows: 2, columns: 2 },
    { id: "in:Clients", name: "Clients", kind: null, headerRow: null, rows: 2, columns: 1 },
    { id: "in:Line card", name: "Line card", kind: null, headerRow: null, rows: 2, columns: 1 },
  ]);
  expect(host.read(host.sheets().slice(0, 1))).toEqual([
    [
      ["Client", "Revenue"],
      ["Acme", "5"],
    ],
  ]);
  expect(host.today()).toBe(day);
  expect(host.placeOf("lines")).toEqual({ file: "lines.csv", sheet: null });
  expect(host.placeOf("Clients")).toEqual({ file: "book.xlsx", sheet: "Clients" });
});

test("a name that is taken is told apart by its file; those of generated sheets count as taken", async () => {
  mkdirSync("old");
  writeFileSync("holdings.csv", lines);
  writeFileSync("lines.csv", lines);
  writeFileSync("old/lines.csv", lines);
  writeFileSync("book.xlsx", await book("Lines", "Problems"));
  const host = await FileHost.open(
    ["holdings.csv", "lines.csv", "old/lines.csv", "book.xlsx"],
    "out.xlsx",
    day,
  );
  expect(names(host)).toEqual([
    "holdings.csv",
    "lines",
    "lines.csv",
    "Lines (book.xlsx)",
    "Problems (book.xlsx)",
  ]);
});

test("nothing reaches the disk before save, and then one whole file", async () => {
  writeFileSync("lines.csv", lines);
  const host = await FileHost.open(["lines.csv"], "out.xlsx", day);
  host.write(sample, host.add([{ kind: sample.kind, name: "Client Portfolio" }])[0]);
  expect(readdirSync(".")).toEqual(["lines.csv"]);
  await host.save("Sample");
  expect(readdirSync(".")).toEqual(["lines.csv", "out.xlsx"]);
});

test("a sheet that was written is listed as ours, with its values, and written again in its place", async () => {
  writeFileSync("lines.csv", lines);
  const host = await FileHost.open(["lines.csv"], "out.xlsx", day);
  host.write(
    { ...sample, cells: [[INCOMPLETE]] },
    host.add([{ kind: sample.kind, name: "Client Portfolio" }])[0],
  );
  const [, ours] = host.sheets();
  expect(ours).toEqual({
    id: "out:Client Portfolio",
    name: "Client Portfolio",
    kind: "portfolio",
    headerRow: 5,
    rows: 1,
    columns: 1,
  });
  host.write(sample, ours.id);
  expect(names(host)).toEqual(["lines", "Client Portfolio"]);
  expect(host.read(host.sheets().slice(1))[0][3].slice(0, 4)).toEqual([null, "Total", null, 182030.25]);
});

test("what the input lacks is told", async () => {
  const cells = new Map([["1,1", { formula: "1+1" }]]);
  writeFileSync(
    "book.xlsx",
    await writeXlsx({ sheets: [{ name: "Lines", rows: [["Client"], ["Acme"]], cells }] }),
  );
  writeFileSync("lines.csv", Buffer.from([0x43, 0xe9, 0x0a]));
  const host = await FileHost.open(["book.xlsx", "lines.csv"], "out.xlsx", day);
  expect(host.losses).toEqual([
    "book.xlsx, sheet Lines: 1 formula without a value. Open it in Excel, save it and run again.",
  ]);
  expect(host.remarks).toEqual([
    "lines.csv is not UTF-8 and was read as Windows-1252. If names look wrong, save it as CSV UTF-8.",
  ]);
});
