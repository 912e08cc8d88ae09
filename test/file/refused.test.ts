import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { writeXlsx } from "hucre";
import { FileHost } from "../../local/file/host";
import { inNewFolder } from "./folder";

const day = 46300; // 2026-10-05
const lines = "Client,Revenue\nAcme,5\n";
const book = (...names: string[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: names.map((name) => ({ name, rows: [["Client"], ["Acme"]] })) });

inNewFolder();

test.each<[string, string, string | Buffer | (() => Promise<Uint8Array>) | null, string]>([
  ["a file that is not there", "lines.csv", null, "lines.csv does not exist. Check the name and the folder."],
  ["an empty file", "lines.csv", "", "lines.csv is empty. Export it again."],
  ["a file of line breaks", "lines.csv", "\r\n\r\n", "lines.csv holds no cells. Export it again."],
  [
    "an old workbook",
    "lines.xls",
    "x",
    "lines.xls is a .xls file; .csv and .xlsx can be read. Save it as one of them.",
  ],
  [
    "a file without an ending",
    "lines",
    "x",
    "lines has no ending; .csv and .xlsx can be read. Save it as one of them.",
  ],
  [
    "an old workbook by another name",
    "lines.xlsx",
    Buffer.from("d0cf11e0a1b11ae100", "hex"),
    "lines.xlsx is an old Excel workbook, or protected by a password. Save it as .xlsx without a password.",
  ],
  [
    "a workbook as CSV",
    "lines.csv",
    () => book("A"),
    "lines.csv is an Excel workbook in spite of its name. Save it as CSV or give it its ending.",
  ],
  [
    "an empty workbook",
    "lines.xlsx",
    () => writeXlsx({ sheets: [{ name: "A", rows: [] }] }),
    "lines.xlsx holds no cells. Save it again.",
  ],
])("refused: %s", async (_, file, content, message) => {
  if (content !== null) writeFileSync(file, typeof content === "function" ? await content() : content);
  await expect(FileHost.open([file], "out.xlsx", day)).rejects.toThrow(message);
});

test.each<[string, () => void | Promise<void>, string[], string, string]>([
  [
    "a folder as input",
    () => void mkdirSync("data.csv"),
    ["data.csv"],
    "out.xlsx",
    "data.csv is a folder. Name the files in it.",
  ],
  [
    "one file twice",
    () => writeFileSync("a.csv", lines),
    ["a.csv", "./a.csv"],
    "out.xlsx",
    "./a.csv is named twice. Name it once.",
  ],
  [
    "the input as output",
    async () => writeFileSync("a.xlsx", await book("A")),
    ["a.xlsx"],
    "./a.xlsx",
    "./a.xlsx is named as input and as --out. Choose another --out: your own sheets stay untouched.",
  ],
  [
    "a folder as output",
    () => void mkdirSync("out.xlsx"),
    [],
    "out.xlsx",
    "out.xlsx is a folder. Name a file in it, such as portfolio.xlsx.",
  ],
  [
    "an output in no folder",
    () => undefined,
    [],
    "no/out.xlsx",
    "no/out.xlsx cannot be written: there is no folder no. Create it.",
  ],
  [
    "another's workbook as output",
    async () => writeFileSync("out.xlsx", await book("Budget", "Plan")),
    [],
    "out.xlsx",
    "out.xlsx holds sheets that are not ours: Budget, Plan. Choose another --out, or take that out first.",
  ],
  [
    "text as output",
    () => writeFileSync("out.xlsx", "x"),
    [],
    "out.xlsx",
    "out.xlsx is damaged, or no Excel workbook in spite of its name.",
  ],
])("refused before anything is read: %s", async (_, prepare, inputs, out, message) => {
  await prepare();
  const before = readdirSync(".");
  await expect(FileHost.open(inputs, out, day)).rejects.toThrow(message);
  expect(readdirSync(".")).toEqual(before);
});
