import type { Argument } from "../../local/appsscript/script";
import type { Cell } from "../../src/cell";
import { opened } from "./opened";

const { script } = opened();
const column = (...cells: (Cell | Date)[]) => cells.map((cell) => [cell]);

// By hand: 50 of 100, then 80, then 100; a blank cell is no client.
test.each([
  ["a column gives a column", column(20, 50, 30), column(1, 0.5, 0.8)],
  ["a row gives a row", [[20, 50, 30]], [[1, 0.5, 0.8]]],
  ["a blank cell stays blank", column(60, null, 40), column(0.6, "", 1)],
  ["a 0 is a client without revenue", column(60, 0, 40), column(0.6, 1, 1)],
  ["one cell comes as a value and is everything", 20, [[1]]],
  ["one cell of a range comes the same way", column(20), [[1]]],
])("CUMREVPCT: %s", (_, given, expected) => expect(script.formula("CUMREVPCT", given)).toEqual(expected));

test.each([
  ["text", column(10, "n/a"), 'CUMREVPCT needs numbers: row 2 holds "n/a".'],
  ["an error value", column(10, "#N/A"), 'CUMREVPCT needs numbers: row 2 holds "#N/A".'],
  ["a date", column(10, new Date(Date.UTC(2026, 0, 5))), "CUMREVPCT needs numbers: row 2 holds a date."],
  [
    "two columns",
    [
      [1, 2],
      [3, 4],
    ],
    "CUMREVPCT needs revenues in one row or one column",
  ],
])("CUMREVPCT refuses %s with its place", (_, given, message) => {
  expect(() => script.formula("CUMREVPCT", given)).toThrow(message);
});

test("a refusal is a plain error, so that the cell shows its message alone", () => {
  try {
    script.formula("CUMREVPCT", column("x"));
    throw new Error("not refused");
  } catch (error) {
    expect((error as Error).name).toBe("Error");
  }
});

test("an optional argument may be left out, skipped or blank", () => {
  const revenues = column(80, 15, 5);
  const margins = column(0.7, 0.5, 0.1);
  const plain = script.formula("ABCDCLASS", revenues, margins);
  expect(script.formula("ABCDCLASS", revenues, margins, null, null)).toEqual(plain);
  expect(script.formula("ABCDCLASS", revenues, margins, undefined)).toEqual(plain);
});

// By hand: of 100 and 200 for the first offering the average is 150, 300 is the second's only price.
test("XSELLPOTENTIAL: a gap is worth what its holders pay on average; a wholly blank row stays blank", () => {
  const holdings = [
    [100, 300],
    [200, null],
    [null, null],
    ["N", null],
  ];
  expect(script.formula("XSELLPOTENTIAL", holdings)).toEqual(column(0, 300, "", 300));
});

const holdings = [
  [100, null],
  [0, 40],
  [null, null],
  [20, "n"],
];
// By hand: 100, 0 and 20 are three clients, the empty row is none. Means of 60 and 40.
test.each<[string, Argument[], unknown[][]]>([
  ["REVPCT", [column(50, 0, null, 30)], column(0.625, 0, "", 0.375)],
  ["CUMCLIENTPCT", [[[50, 0, null, 30]]], [[1 / 3, 1, "", 2 / 3]]],
  ["ATTACHRATE", [holdings], [[2 / 3, 1 / 2]]],
  ["OFFERINGAVG", [holdings], [[60, 40]]],
  ["STACKPCT", [holdings], column(0.5, 0.5, "", 1)],
  ["STACKPCT", [holdings, [["", "x"]]], column(0, 1, "", "")],
  ["NEXTOFFER", [holdings, [["Mail", "Backup"]]], column("Backup", "Mail", "", "")],
  [
    "NEXTOFFER",
    [holdings, [["Mail", "Backup"]], [[0, 0.5]], 2],
    [
      ["Backup", ""],
      ["", ""],
      ["", ""],
      ["", ""],
    ],
  ],
  ["XSELLUPLIFT", [holdings], [[100 / 160]]],
  ["XSELLUPLIFT", [holdings, column("no", true, "", 1)], [[20 / 60]]],
  ["DBREAKEVEN", [20, 60], [[0.25]]],
  ["DBREAKEVEN", ["", 60], [[""]]],
  ["DBREAKEVEN", [column(20, null), column(60, null)], column(0.25, "")],
  ["PRICETOGRADE", [column(100, null), column(60, null), "A"], column(50, "")],
])("%s(%j)", (name, given, value) => expect(script.formula(name, ...given)).toEqual(value));

test("custom functions call no service", () => {
  const fresh = opened().script;
  fresh.formula("CUMREVPCT", column(20, 50, 30));
  expect(fresh.office.calls).toEqual([]);
});
