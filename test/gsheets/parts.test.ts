import fc from "fast-check";
import { a1 } from "../../gsheets/address";
import { entry } from "../../gsheets/entry";
import { localFormula } from "../../gsheets/formula";
import { lookGroups } from "../../gsheets/looks";
import { numberFormats } from "../../gsheets/numberFormats";
import { serialClock } from "../../gsheets/serial";
import { readingCalls, writingCalls } from "../../gsheets/sidebar/pieces";
import { wallClock } from "../../local/appsscript/clock";

test.each([
  [{ row: 1, column: 0, rows: 1, columns: 1 }, "A2"],
  [{ row: 1, column: 0, rows: 3, columns: 2 }, "A2:B4"],
  [{ row: 0, column: 27, rows: 1, columns: 2 }, "AB1:AC1"],
])("a1(%j) is %s", (area, address) => expect(a1(area)).toBe(address));

// Sheets' help: where 0.5 is written 0,5, arguments are separated by semicolons.
test.each([
  ["=SUM(A1,B1)", "=SUM(A1;B1)"],
  ['=IF(A1="a,b",1,0)', '=IF(A1="a,b";1;0)'],
  ["='It''s, mine'!A1*2", "='It''s, mine'!A1*2"],
  ["=A1*0.05", "=A1*(5/100)"],
  ["=ROUND(A1,12.5)", "=ROUND(A1;(125/10))"],
  ["=$A$1+Z9", "=$A$1+Z9"],
])("in German, %s is typed as %s", (english, german) => expect(localFormula(english, "de_DE")).toBe(german));

test("in English notation a formula stays as it is", () => {
  for (const locale of ["en_US", "en_GB", "ja_JP"])
    expect(localFormula("=SUM(A1,0.5)", locale)).toBe("=SUM(A1,0.5)");
});

test("a decimal as a quotient is the very same number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99999 }), fc.integer({ min: 0, max: 9999 }), (whole, part) => {
      const text = `${whole}.${String(part).padStart(4, "0")}`;
      const [, above, below] = /\((\d+)\/(\d+)\)/.exec(localFormula(`=${text}`, "fr_FR"))!;
      return Number(above) / Number(below) === Number(text);
    }),
  );
});

test.each([
  [null, "0.0%", { value: "", numberFormat: "0.0%" }],
  [5, "@", { value: 5, numberFormat: "General" }],
  [true, "", { value: true, numberFormat: "General" }],
  ["007", "@", { value: "007", numberFormat: "@" }],
  // A figure that is typed over these is one.
  ["Acme", "0.0%", { value: "'Acme", numberFormat: "0.0%" }],
  ["007", "", { value: "'007", numberFormat: "General" }],
  ["'x", "@", { value: "''x", numberFormat: "General" }],
  [" =1", "@", { value: "' =1", numberFormat: "General" }],
  [{ formula: "=A1", value: 1 }, "@", { value: "=A1", numberFormat: "General" }],
])("entry(%j, %j)", (cell, format, expected) => expect(entry(cell, format, "en_US")).toEqual(expected));

test("the later run holds where formats overlap", () => {
  const area = (row: number, rows: number) => ({ row, column: 0, rows, columns: 1 });
  const runs = [
    { areas: [area(0, 3)], format: { fill: "#111111", numberFormat: "0" } },
    { areas: [area(1, 1)], format: { fill: "#222222", numberFormat: "@" } },
    { areas: [area(1, 2), area(5, 1)], format: { fill: "#111111" } },
  ];
  expect(lookGroups("fill", runs)).toEqual([
    { value: "#111111", areas: [area(0, 3), area(5, 1)] },
    { value: "#222222", areas: [area(1, 1)] },
    { value: "#111111", areas: [area(1, 2)] },
  ]);
  expect(numberFormats(runs, 1, 3, 1)).toEqual([["@"], ["0"], [""]]);
});

// 20 years of moments in zones whose clocks change at odd times, against the machine's own calendar.
test.each(["America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kolkata"])(
  "dates in %s: the shortcut by weeks agrees with the calendar",
  (zone) => {
    let asked = 0;
    const serial = serialClock((time) => {
      asked += 1;
      return wallClock(time, zone);
    });
    const moments = Array.from({ length: 20000 }, (_, step) => Date.UTC(2010, 0, 1) + step * 31_557_600);
    const wrong = moments.filter(
      (time) => serial(new Date(time)) !== wallClock(time, zone) / 86400000 + 25569,
    );
    expect(wrong).toEqual([]);
    expect(asked).toBeLessThan(3000);
  },
);

test("every row is read once and in order, however a sheet is cut", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ rows: fc.nat(300), columns: fc.integer({ min: 1, max: 50 }) }), { maxLength: 5 }),
      (sizes) => {
        const sheets = sizes.map((size, index) => ({
          ...size,
          id: String(index),
          name: "",
          kind: null,
          headerRow: null,
        }));
        const pieces = readingCalls(sheets, 1000).flat();
        for (const { id, rows, columns } of sheets) {
          const own = pieces.filter((piece) => piece.id === id);
          expect(
            own.reduce((row, piece) => (expect(piece).toMatchObject({ row, columns }), row + piece.rows), 0),
          ).toBe(rows);
        }
      },
    ),
  );
});

test("every row is written once and in order, and a row larger than a call goes alone", () => {
  const rows = [["a".repeat(50)], ["b"], ["c"], ["d".repeat(5)]];
  const calls = writingCalls(rows, 12);
  expect(calls).toEqual([
    { first: 0, cells: [rows[0]] },
    { first: 1, cells: [rows[1], rows[2]] },
    { first: 3, cells: [rows[3]] },
  ]);
});
