import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withoutFolders } from "../../local/file/folders";
import { inNewFolder } from "./folder";

inNewFolder();

const put = (...files: string[]): void => files.forEach((file) => writeFileSync(file, "Client\nAcme\n"));

test("a folder stands for its tables by name, beside files named by themselves", async () => {
  mkdirSync("exports");
  mkdirSync("exports/old");
  put("clients.csv", "exports/b.XLSX", "exports/a.csv", "exports/c.tsv", "exports/old/lines.csv");
  expect(await withoutFolders(["clients.csv", "exports"], "out.xlsx")).toEqual({
    files: ["clients.csv", ...["a.csv", "b.XLSX", "c.tsv"].map((name) => join("exports", name))],
    remarks: ["exports also holds old: not read."],
  });
});

test("what else lies there is named, not read; what programs leave beside files is not even named", async () => {
  mkdirSync("exports");
  put(
    "exports/lines.csv",
    "exports/notes.md",
    "exports/logo.png",
    "exports/.DS_Store",
    "exports/~$book.xlsx",
  );
  expect((await withoutFolders(["exports"], "out.xlsx")).remarks).toEqual([
    "exports also holds logo.png, notes.md: not read.",
  ]);
});

test("the output file in the folder is no input", async () => {
  mkdirSync("exports");
  put("exports/lines.csv", "exports/portfolio.xlsx");
  expect(await withoutFolders(["exports"], "./exports/portfolio.xlsx")).toEqual({
    files: [join("exports", "lines.csv")],
    remarks: [],
  });
});

test("a folder without a table is refused", async () => {
  mkdirSync("exports");
  put("exports/notes.md");
  await expect(withoutFolders(["exports"], "out.xlsx")).rejects.toMatchObject({
    code: "file/empty",
    message: "exports is a folder without a .csv or .xlsx file. Name another.",
  });
});
