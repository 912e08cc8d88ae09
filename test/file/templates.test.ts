import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { templates } from "../../shared/templates/templates";
import { report } from "./command";
import { inNewFolder } from "./folder";

inNewFolder();

const day = ["--today", "2026-11-01"];

test("filled in with their examples, the tables give a workbook without a problem", () => {
  expect(report("--templates", "tables").status).toBe(0);
  for (const { name, columns, across } of templates) {
    if (across) continue;
    const example = columns.map((column) => column.example).join(",");
    appendFileSync(join("tables", `${name}.csv`), `${example}\n`);
  }
  // The example of Offerings names what it follows, and that of Bundles a second part.
  appendFileSync("tables/Offerings.csv", "Hosted Exchange,1,MRR\nBackup,3,MRR,yes,8400,56%\n");
  expect(report("tables", "--out", "a.xlsx", ...day)).toMatchObject({ status: 0, err: "" });
});

test.each([["tables"], ["tables.xlsx"]])(
  "before anything is filled in, %s is no data: nothing is made, and it says what to fill in",
  (place) => {
    report("--templates", place);
    const refused = report(place, "--out", "a.xlsx", ...day);
    expect(refused.status).toBe(2);
    expect(refused.err).toMatch(
      /^.*\bInvoice lines, .+ have headers and no rows yet\. Type or paste invoice lines from Invoice lines!A/,
    );
    expect(existsSync("a.xlsx")).toBe(false);
  },
);

test("a table or a workbook that is there already is left alone, and said", () => {
  report("--templates", ".");
  for (const file of ["Clients.csv", "mine.xlsx"]) writeFileSync(file, "mine");
  expect(report("--templates", ".").out).toContain("Clients.csv is there already and was left alone.");
  expect(report("--templates", "mine.xlsx").out).toBe("mine.xlsx is there already and was left alone.\n");
  for (const file of ["Clients.csv", "mine.xlsx"]) expect(readFileSync(file, "utf8")).toBe("mine");
});

test("a folder that cannot be made is refused in words", () => {
  writeFileSync("taken", "");
  const refused = report("--templates", "taken/tables");
  expect(refused.status).toBe(2);
  expect(refused.err).toMatch(/^--templates cannot write to taken\/tables \(.+\)\. Name another\.\n$/);
});
