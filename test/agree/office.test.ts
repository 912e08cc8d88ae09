import { readFileSync } from "node:fs";
import { report } from "../file/command";
import { inNewFolder } from "../file/folder";
import { comparison } from "../file/libreoffice";
import { inputs } from "./data";

jest.setTimeout(240_000);

inNewFolder();

/* LibreOffice, made to calculate everything anew, comes to every value that we wrote beside a formula. */
test.each(Object.entries(inputs))("%s", async (_, files) => {
  const { status, err } = report(...Object.values(files), "--out", "portfolio.xlsx");
  expect([status === 2, status === 2 ? err : ""]).toEqual([false, ""]);
  const { formulas, differences } = await comparison(readFileSync("portfolio.xlsx"));
  expect(formulas).toBeGreaterThan(100);
  expect(differences).toEqual([]);
});
