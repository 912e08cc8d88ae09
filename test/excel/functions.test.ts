/** @jest-environment ./test/wire/environment.mjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { memoryWorkbook } from "../../local/memory";
import type { Argument, Blanks } from "../../local/wire/invoke";
import { DIST, openFrame, type Frame } from "../wire/frame";

let frame: Frame;

beforeAll(async () => {
  const workbook = memoryWorkbook("My data");
  workbook.active.write(
    0,
    0,
    [
      [50, 0.7, 100, null],
      [0, 0.7, 0, 40],
      [null, null, null, null],
      [30, 0.1, 20, null],
      ["n/a", null, "Y", "N"],
    ].map((row) => row.map((value) => ({ value }))),
  );
  workbook.active.write(9, 0, [[{ value: "#N/A", formula: "=NA()" }]]);
  frame = await openFrame({
    workbook,
    page: readFileSync(join(DIST, "taskpane.html"), "utf8"),
    functions: JSON.parse(readFileSync(join(DIST, "functions.json"), "utf8")),
  });
});
afterAll(() => {
  expect([frame.errors, frame.host.unknown]).toEqual([[], []]);
  frame.close();
});
const call = (blanks: Blanks, name: string, ...given: Argument[]) => {
  frame.host.blanks = blanks;
  return frame.host.call(name, ...given);
};
const range = (address: string) => ({ range: `'My data'!${address}` });

// By hand, of the same cells. Row 3 is empty, so no client; in row 2 a 0 is a 0, and the cells beside it are empty.
const FACTS: [name: string, given: Argument[], value: unknown[][]][] = [
  ["REVPCT", [range("A1:A4")], [[0.625], [0], [""], [0.375]]],
  ["CUMCLIENTPCT", [range("A1:A4")], [[1 / 3], [1], [""], [2 / 3]]],
  ["ATTACHRATE", [range("C1:D4")], [[2 / 3, 1 / 3]]],
  ["OFFERINGAVG", [range("C1:D4")], [[60, 40]]],
  ["STACKPCT", [range("C1:D5")], [[0.5], [0.5], [""], [0.5], [1]]],
  ["STACKPCT", [range("C1:D4"), range("A3:B3")], [[0.5], [0.5], [""], [0.5]]],
  ["STACKPCT", [range("C1:D4"), { values: [["x", null]] }], [[1], [0], [""], [1]]],
  [
    "NEXTOFFER",
    [range("C1:D4"), { values: [["Mail", "Backup"]] }, range("A3:B3"), range("D3")],
    [["Backup"], ["Mail"], [""], ["Backup"]],
  ],
  [
    "NEXTOFFER",
    [range("C1:D4"), { values: [["Mail", "Backup"]] }, null, { value: 2 }],
    [
      ["Backup", ""],
      ["Mail", ""],
      ["", ""],
      ["Backup", ""],
    ],
  ],
  ["XSELLUPLIFT", [range("C1:D4")], [[140 / 160]]],
  ["XSELLUPLIFT", [range("C1:D4"), range("E1:E4")], [[140 / 160]]],
  ["DBREAKEVEN", [range("C1:C3"), range("D1:D3")], [[""], [0], [""]]],
  ["DBREAKEVEN", [range("D1"), { value: 5 }], [[""]]],
  ["PRICETOGRADE", [range("A1:A4"), range("C1:C4"), { value: "A" }], [[200], [0], [""], [20]]],
];

describe.each(["null", "zero"] as const)("with empty cells as %s", (blanks) => {
  // By hand: 50 and 30 of 80; a client with 0 comes last, an empty row stays empty.
  test("CUMREVPCT tells a client with 0 from an empty row", async () => {
    expect(await call(blanks, "CUMREVPCT", range("A1:A4"))).toEqual({ value: [[0.625], [1], [""], [1]] });
  });

  // By hand: 100 and 20 hold the first offering, so it averages 60; only 40 holds the second.
  test("XSELLPOTENTIAL tells a gap from an empty row", async () => {
    expect(await call(blanks, "XSELLPOTENTIAL", range("C1:D4"))).toEqual({ value: [[40], [60], [""], [40]] });
  });

  // office.js gathers answers for half a second: all are asked for at once.
  let answers: Promise<unknown>[];
  beforeAll(() => void (answers = FACTS.map(([name, given]) => call(blanks, name, ...given))));
  test.each(FACTS.map((fact, index) => [...fact, index] as const))(
    "%s(%j)",
    async (_name, _given, value, index) => expect(await answers[index]).toEqual({ value }),
  );

  test("an argument that a formula made is taken as it comes", async () => {
    expect(await call(blanks, "CUMREVPCT", { values: [[80], [0], [null], [20]] })).toEqual({
      value: blanks === "null" ? [[0.8], [1], [""], [1]] : [[0.8], [1], [1], [1]],
    });
  });

  test("a wrong cell is named in the cell's message", async () => {
    expect(await call(blanks, "CUMREVPCT", range("A4:A5"))).toEqual({
      error: "#VALUE!",
      message: expect.stringMatching(/^CUMREVPCT needs numbers: row 2 holds "n\/a"\. /),
    });
    expect(await call(blanks, "CUMREVPCT", range("A9:A10"))).toEqual({
      error: "#VALUE!",
      message: expect.stringMatching(/row 2 holds "#N\/A"/),
    });
  });
});

test("a blank grade is no grade of 0", async () => {
  expect(await call("zero", "PRICETOGRADE", range("A1"), range("C1"), range("D1"))).toEqual({
    error: "#VALUE!",
    message: expect.stringMatching(/^PRICETOGRADE needs a grade of A, B or C.*: found nothing\./),
  });
});

test("all doubtful arguments are looked up in one round trip, and only when there is a 0", async () => {
  const before = frame.host.syncs;
  await call("zero", "ABCDCLASS", range("A1:A4"), range("B1:B4"));
  expect(frame.host.syncs - before).toBe(1);
  await call("zero", "CUMREVPCT", range("A4"));
  expect(frame.host.syncs - before).toBe(1);
});

test("single cells and values work as well", async () => {
  expect(await call("null", "CUMREVPCT", { value: 5 })).toEqual({ value: [[1]] });
});

test("too many cells to look up are refused with advice", async () => {
  expect(await call("zero", "CUMREVPCT", range("C1:C400001"))).toEqual({
    error: "#VALUE!",
    message: expect.stringMatching(/^CUMREVPCT was given 400001 cells .*Name the rows in use/),
  });
});
