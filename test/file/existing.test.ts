import { readFileSync, writeFileSync } from "node:fs";
import { openXlsx, saveXlsx } from "hucre";
import { FileHost } from "../../local/file/host";
import { inNewFolder } from "./folder";
import { sample } from "./sample";

const day = 46300; // 2026-10-05
const lines = "Client,Revenue\nAcme,5\n";
const names = (host: FileHost): string[] => host.sheets().map(({ name }) => name);

inNewFolder();

/** Writes the sample as an earlier run would have. */
async function earlierRun(out: string): Promise<void> {
  writeFileSync("lines.csv", lines);
  const host = await FileHost.open(["lines.csv"], out, day);
  host.write(sample, host.add([{ kind: sample.kind, name: "Client Portfolio" }])[0]);
  await host.save("Sample");
}

test("an earlier run's sheets are read back with what was typed into them, under the tab's present name", async () => {
  await earlierRun("out.xlsx");
  const host = await FileHost.open(["lines.csv"], "out.xlsx", day);
  expect(host.sheets()[0]).toEqual({
    id: "out:Client Portfolio",
    name: "Client Portfolio",
    kind: "portfolio",
    headerRow: 5,
    rows: 10,
    columns: 9,
  });
  expect(host.read(host.sheets())[0][7]).toEqual(expect.arrayContaining(["key 2", "Planned"]));
  host.write(sample, "out:Client Portfolio");
  const before = readFileSync("out.xlsx");
  await host.save("Sample");
  expect(readFileSync("out.xlsx").equals(before)).toBe(true);
});

test("a sheet of an earlier run that is not written again stops the saving; Problems that were asked for may go", async () => {
  await earlierRun("out.xlsx");
  const before = readFileSync("out.xlsx");
  const host = await FileHost.open(["lines.csv"], "out.xlsx", day);
  host.write(
    { ...sample, kind: "problems", names: [] },
    host.add([{ kind: "problems", name: "Problems" }])[0],
  );
  await expect(host.save("Sample")).rejects.toThrow(
    "out.xlsx also holds Client Portfolio, which this run does not make. Ask for them with --sheets too, or choose another --out.",
  );
  expect(readFileSync("out.xlsx").equals(before)).toBe(true);
  host.write(sample, "out:Client Portfolio");
  await host.save("Sample");
  const again = await FileHost.open(["lines.csv"], "out.xlsx", day);
  expect(names(again)).toEqual(["Client Portfolio", "Problems", "lines"]);
  again.write(sample, "out:Client Portfolio");
  await expect(again.save("Sample", ["portfolio"])).rejects.toThrow(
    "out.xlsx also holds Problems, which this run",
  );
  await again.save("Sample", ["portfolio", "problems"]);
  expect(names(await FileHost.open(["lines.csv"], "out.xlsx", day))).toEqual(["Client Portfolio", "lines"]);
});

test("pictures that a user put on our sheet would be lost, so the file is refused", async () => {
  await earlierRun("out.xlsx");
  const book = await openXlsx(readFileSync("out.xlsx"));
  book.sheets[0].images = [{ data: new Uint8Array([1]), type: "png", anchor: { from: { row: 7, col: 1 } } }];
  writeFileSync("out.xlsx", await saveXlsx(book));
  await expect(FileHost.open(["lines.csv"], "out.xlsx", day)).rejects.toThrow(
    "out.xlsx holds what a new file would lose: 1 picture on Client Portfolio. Choose another --out, or take that out first.",
  );
});

test.each<[what: string, text: string, target: string, isRefused: boolean]>([
  ["behind other words", "their contract", "https://example.com/contract", true],
  ["behind its own address", "dana@example.com", "mailto:dana@example.com", false],
  ["behind it without what stands before and after", "example.com", "https://Example.com/", false],
])("a link %s", async (_, text, target, isRefused) => {
  await earlierRun("out.xlsx");
  const book = await openXlsx(readFileSync("out.xlsx"));
  const [sheet] = book.sheets;
  while (sheet.rows.length < 9) sheet.rows.push([]);
  sheet.rows[8][1] = text;
  sheet.cells!.set("8,1", { value: text, type: "string", hyperlink: { target } });
  writeFileSync("out.xlsx", await saveXlsx(book));
  const opened = FileHost.open(["lines.csv"], "out.xlsx", day);
  if (!isRefused) await opened;
  else
    await expect(opened).rejects.toThrow(
      "out.xlsx holds what a new file would lose: 1 link behind other words on Client Portfolio. Choose another --out, or take that out first.",
    );
});

test("names that a user gave would be lost, and functions that Share made: the file is refused", async () => {
  await earlierRun("out.xlsx");
  const book = await openXlsx(readFileSync("out.xlsx"));
  book.namedRanges!.push(
    { name: "rate", range: "0.07" },
    { name: "XS_TWICE", range: "_xlfn.LAMBDA(_xlpm.x,2*_xlpm.x)" },
    { name: "_xlnm._FilterDatabase", range: "'Client Portfolio'!$A$6:$I$10", scope: "Client Portfolio" },
  );
  writeFileSync("out.xlsx", await saveXlsx(book));
  const before = readFileSync("out.xlsx");
  await expect(FileHost.open(["lines.csv"], "out.xlsx", day)).rejects.toThrow(
    "out.xlsx holds what a new file would lose: the name rate, the name XS_TWICE. Choose another --out, or take that out first.",
  );
  expect(readFileSync("out.xlsx").equals(before)).toBe(true);
});

// A program that duplicates a sheet gives the copy the same names, for itself alone.
test("a sheet of ours that was duplicated is the user's own, so the file is refused", async () => {
  await earlierRun("out.xlsx");
  const book = await openXlsx(readFileSync("out.xlsx"));
  const name = "Client Portfolio (2)";
  book.sheets.push({ ...book.sheets[0], name });
  book.namedRanges!.push({ name: "XS_sheet_portfolio", range: `'${name}'!$A$6:$B$6`, scope: name });
  writeFileSync("out.xlsx", await saveXlsx(book));
  const before = readFileSync("out.xlsx");
  await expect(FileHost.open(["lines.csv"], "out.xlsx", day)).rejects.toThrow(
    "out.xlsx holds a sheet that is not ours: Client Portfolio (2). Choose another --out, or take that out first.",
  );
  expect(readFileSync("out.xlsx").equals(before)).toBe(true);
});

test("an empty file may be written over", async () => {
  writeFileSync("lines.csv", lines);
  writeFileSync("out.xlsx", "");
  expect(names(await FileHost.open(["lines.csv"], "out.xlsx", day))).toEqual(["lines"]);
});
