import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { save } from "../../local/file/save";
import { inNewFolder } from "./folder";

inNewFolder();

describe("saving a file", () => {
  test("replaces what stood there at once, and leaves nothing beside it", async () => {
    writeFileSync("a.xlsx", "before");
    await save("a.xlsx", Buffer.from("after"));
    expect(readFileSync("a.xlsx", "utf8")).toBe("after");
    expect(readdirSync(".")).toEqual(["a.xlsx"]);
  });

  test("follows a link to the file itself", async () => {
    writeFileSync("a.xlsx", "before");
    symlinkSync("a.xlsx", "b.xlsx");
    await save("b.xlsx", Buffer.from("after"));
    expect(readFileSync("a.xlsx", "utf8")).toBe("after");
  });

  test("leaves what stood there, and nothing beside it, when it fails", async () => {
    mkdirSync("a.xlsx");
    writeFileSync("a.xlsx/kept", "before");
    await expect(save("a.xlsx", Buffer.from("after"))).rejects.toThrow(/^a\.xlsx cannot be written/);
    expect(readFileSync("a.xlsx/kept", "utf8")).toBe("before");
    expect(readdirSync(".")).toEqual(["a.xlsx"]);
  });
});
