import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { unpackWorkbook } from "../../local/file/unpack";
import { report } from "./command";
import { inNewFolder } from "./folder";

jest.setTimeout(120_000);

inNewFolder();

const lines = `Client,Offering,Date,Revenue,Cost
Acme,Backup,2026-01-15,1000,400
Acme,Mail,2026-02-15,500,200
Beta,Backup,2026-03-15,300,150
Beta,Mail,2026-03-20,n/a,1
`;
const today = ["--today", "2026-04-01"];

/** The Value cell of a setting in the written workbook. */
async function setting(label: string) {
  const { sheets } = await unpackWorkbook("portfolio.xlsx", readFileSync("portfolio.xlsx"));
  const { cells } = sheets.find(({ name }) => name === "Settings")!;
  const value = cells.find((row) => row.includes("Value"))!.indexOf("Value");
  return cells.find((row) => row.includes(label))![value];
}

// By hand: 1,000 + 500 + 300 = 1,800; Beta lacks Mail, whose one holder pays 500. With Core below 80 % Beta
// starts at 1,500 ÷ 1,800 = 83 %, so it is Mid with a margin of 50 %: B. With Core below 90 %, Core and B too;
// with Mid below 81 %, Tail and C. Acme: margin 900 ÷ 1,500 = 60 %, Core: A.
test("--json: one object for programs on standard output, and nothing on standard error", () => {
  writeFileSync("lines.csv", lines);
  const { status, out, err } = report("lines.csv", "--out", "portfolio.xlsx", "--json", ...today);
  expect({ status, err }).toEqual({ status: 1, err: "" });
  expect(JSON.parse(out)).toEqual({
    file: "portfolio.xlsx",
    sheets: expect.arrayContaining(["Summary", "Problems", "Settings"]),
    period: { first: "2025-04", last: "2026-03", months: 3, incomplete: true },
    clients: 2,
    classes: { A: 1, B: 1, C: 0, D: 0, none: 0 },
    offerings: 2,
    revenue: 1800,
    potential: 500,
    won: 0,
    reconciliation: { read: 1800, used: 1800, outside: 0, problem: 0, totals: 0 },
    problems: [
      {
        ...{ file: "lines.csv", sheet: null, cell: "D5", row: 5, column: 4 },
        ...{ found: "n/a", advice: expect.stringMatching(/\S/), amount: expect.anything() },
      },
    ],
    losses: [],
    remarks: [],
  });
});

test("--json: a refusal has a code, which stays, and a message", () => {
  const { status, out, err } = report("lines.csv", "--out", "portfolio.xlsx", "--json");
  const message = "lines.csv does not exist. Check the name and the folder.";
  expect({ status, err }).toEqual({ status: 2, err: `${message}\n` });
  expect(JSON.parse(out)).toEqual({ error: { code: "file/missing", message } });
});

test("a folder and --settings: what is given counts, stands in its cell, and stays for later runs", async () => {
  mkdirSync("exports");
  writeFileSync("exports/lines.csv", lines.replace("Beta,Mail,2026-03-20,n/a,1\n", ""));
  writeFileSync("our.json", JSON.stringify({ "Core: starts below": 0.5, "Mid: starts below": 0.81 }));
  const run = (...more: string[]) => report("exports", "--out", "portfolio.xlsx", ...today, ...more);
  expect(run("--settings", "our.json")).toMatchObject({ status: 0, err: "" });
  expect(await setting("Mid: starts below")).toBe(0.81);
  const { out } = run("--json");
  expect(JSON.parse(out).classes).toEqual({ A: 1, B: 0, C: 1, D: 0, none: 0 });
  expect(await setting("Mid: starts below")).toBe(0.81);
});

test("settings that contradict each other: told without a cell, the defaults count, status 1", () => {
  writeFileSync("lines.csv", lines.replace("Beta,Mail,2026-03-20,n/a,1\n", ""));
  writeFileSync("our.json", JSON.stringify({ XS_cut_core: 0.9, XS_cut_mid: 0.8 }));
  const { status, err } = report("lines.csv", "--out", "portfolio.xlsx", "--settings", "our.json", ...today);
  expect(status).toBe(1);
  expect(err).toMatch(
    /^portfolio\.xlsx!Settings: found Core: starts below: 0\.9, 0\.8, .*The defaults count\.\n$/,
  );
});
