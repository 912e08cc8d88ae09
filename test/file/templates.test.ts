import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { templates } from "../../shared/templates";
import { findTables } from "../../src/intake/find-tables";
import { atOnce } from "../../src/slices";
import { report } from "./command";
import { inNewFolder } from "./folder";

inNewFolder();

test.each(templates.map((template) => [template.name, template] as const))(
  "%s with its example is recognised whole",
  (name, { kind, columns }) => {
    const rows = (["header", "example"] as const).map((part) => columns.map((column) => column[part]));
    const [table, ...others] = atOnce(findTables({ name, cells: rows }, {}));
    expect(others).toEqual([]);
    expect(table.kind).toBe(kind);
    expect([...table.fields].sort(([, a], [, b]) => a - b)).toEqual(
      columns.map(({ field }, index) => [field, index]),
    );
  },
);

test("filled in with their examples, the tables give a workbook without a problem", () => {
  expect(report("--templates", "tables").status).toBe(0);
  for (const { name, columns } of templates) {
    const file = join("tables", `${name}.csv`);
    const example = columns.map((column) => column.example).join(",");
    writeFileSync(file, `${readFileSync(file, "utf8")}${example}\n`);
  }
  // The bundle of the example has two offerings, and the example of Offerings is the first.
  appendFileSync("tables/Offerings.csv", "Backup,3,MRR,yes,8400,56%\n");
  expect(report("tables", "--out", "a.xlsx", "--today", "2026-11-01")).toMatchObject({ status: 0, err: "" });
});

test("a table that is there already is left alone, and said", () => {
  report("--templates", ".");
  writeFileSync("Lines.csv", "mine");
  const again = report("--templates", ".");
  expect(again.status).toBe(0);
  expect(again.out).toContain("Lines.csv is there already and was left alone.");
  expect(readFileSync("Lines.csv", "utf8")).toBe("mine");
});

test("a folder that cannot be made is refused in words", () => {
  writeFileSync("taken", "");
  const refused = report("--templates", "taken/tables");
  expect(refused.status).toBe(2);
  expect(refused.err).toMatch(/^--templates cannot write to taken\/tables \(.+\)\. Name another\.\n$/);
});
