import { help, readArguments } from "../../local/file/arguments";
import { defaultWish } from "../../shared/wish";

const today = 46300;
const call = "--help shows how to call it.";

test("inputs and --out are enough", () => {
  expect(readArguments(["lines.csv", "clients.csv", "--out", "a.xlsx"], today)).toEqual({
    inputs: ["lines.csv", "clients.csv"],
    out: "a.xlsx",
    day: today,
    settings: null,
    json: false,
    wish: defaultWish,
  });
});

test.each<[string, string[], object]>([
  ["a last month", ["--as-of", "2026-9"], { wish: { lastMonth: "2026-09" } }],
  [
    "sheets in any case",
    ["--sheets", "holdings, Client portfolio"],
    { wish: { sheets: ["holdings", "portfolio"] } },
  ],
  [
    "a column for a field",
    ["--map", "Offering=Product line"],
    { wish: { mapping: { "*": { offering: "Product line" } } } },
  ],
  [
    "several, one header with an equals sign",
    ["--map", "account manager=a=b", "--map", "Client="],
    { wish: { mapping: { "*": { accountManager: "a=b", client: "" } } } },
  ],
  ["values for the settings", ["--settings", "our.json"], { settings: "our.json" }],
  ["an outcome for programs", ["--json"], { json: true }],
  ["a day of the run", ["--today", "2025-01-01"], { day: 45658 }],
])("%s can be asked for", (_, words, asked) => {
  expect(readArguments(["lines.csv", "--out=a.xlsx", ...words], today)).toMatchObject(asked);
});

test.each<[string[], string]>([
  [[], `No input file is named. Name at least one, such as lines.csv. ${call}`],
  [["--out", "a.xlsx"], `No input file is named. Name at least one, such as lines.csv. ${call}`],
  [["a.csv"], `--out is missing. Name the workbook to write, such as --out portfolio.xlsx. ${call}`],
  [
    ["a.csv", "--out", "a.csv"],
    `--out is a.csv, and the report is an .xlsx file. Give it that ending. ${call}`,
  ],
  [["a.csv", "--out"], `Option '--out <value>' argument missing. ${call}`],
  [["a.csv", "--to", "a.xlsx"], `Unknown option '--to'. ${call}`],
  [
    ["a.csv", "--out=a.xlsx", "--as-of", "Sept"],
    `--as-of is "Sept", and a month is written like 2026-09. ${call}`,
  ],
  [
    ["a.csv", "--out=a.xlsx", "--today", "2026-02-30"],
    `--today is "2026-02-30", and a day is written like 2026-10-05. ${call}`,
  ],
  [
    ["a.csv", "--out=a.xlsx", "--map", "Offering"],
    `--map is "Offering", and a choice is written like "Offering=Product line". ${call}`,
  ],
  [
    ["a.csv", "--out=a.xlsx", "--map", "Shoe size=x"],
    `--map is "Shoe size=x", and a choice is written like "Offering=Product line". ${call}`,
  ],
])("refused: %j", (words, message) => expect(() => readArguments(words, today)).toThrow(new Error(message)));

test("a sheet that there is not is refused with those that there are", () => {
  expect(() => readArguments(["a.csv", "--out=a.xlsx", "--sheets", "Portfolio"], today)).toThrow(
    /^--sheets names "Portfolio"; there are Summary, Revenue Concentration, Client Portfolio, /,
  );
});

test.each([[["--templates", "a", "lines.csv"]], [["--templates", "a", "--json"]], [["--templates="]]])(
  "%j is refused",
  (words) =>
    expect(() => readArguments(words, today)).toThrow(
      `--templates makes empty tables and nothing else. Give it a folder or a name that ends in .xlsx, and no other words. ${call}`,
    ),
);

test("--templates needs no input", () =>
  expect(readArguments(["--templates", "sheets"], today)).toEqual({ templates: "sheets" }));

test("--help asks for nothing else", () => expect(readArguments(["--help"], today)).toBeNull());

test("the help fits a terminal and names every option", () => {
  for (const line of help.split("\n")) expect(line.length).toBeLessThanOrEqual(110);
  const options = [
    "--out",
    "--as-of",
    "--sheets",
    "--map",
    "--settings",
    "--json",
    "--today",
    "--templates",
    "--help",
  ];
  for (const option of options) expect(help).toContain(`  ${option} `);
});
