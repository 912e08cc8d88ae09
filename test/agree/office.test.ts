import { readFileSync } from "node:fs";
import { sheetNames } from "../../shared/kinds";
import { report } from "../file/command";
import { inNewFolder } from "../file/folder";
import { comparisons } from "../file/libreoffice";
import { inputs } from "./data";

jest.setTimeout(240_000);

inNewFolder();

const every = Object.values(sheetNames).join(",");

/* LibreOffice, made to calculate everything anew, comes to every value that we wrote beside a formula. */
test("every formula of every sample", async () => {
  const books = Object.entries(inputs).map(([name, files]) => {
    const { status, err } = report(...Object.values(files), "--out", `${name}.xlsx`, "--sheets", every);
    expect([status === 2, status === 2 ? err : ""]).toEqual([false, ""]);
    return readFileSync(`${name}.xlsx`);
  });
  for (const { formulas, differences } of await comparisons(books)) {
    expect(formulas).toBeGreaterThan(100);
    expect(differences).toEqual([]);
  }
});
