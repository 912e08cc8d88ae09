import fc from "fast-check";
import { rowChunks } from "../../excel/chunks";
import { piecesOf } from "../../excel/pieces";
import { areaFormula, readAreaFormula, splitAddress } from "../../excel/address";

test("chunks of rows: in order, complete, and none above the limit unless a single row is", () => {
  const rows = fc.array(
    fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean()), { maxLength: 4 }),
  );
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 200 }), (given, most) => {
      const chunks = rowChunks(given, most);
      expect(chunks.flatMap((chunk) => chunk.rows)).toEqual(given);
      let next = 0;
      for (const { first, rows: some } of chunks) {
        expect(first).toBe(next);
        next += some.length;
        const bytes = new TextEncoder().encode(JSON.stringify(some)).length;
        expect(some.length === 1 || bytes <= most + 2).toBe(true);
      }
    }),
  );
});

test("pieces to read: every row of every sheet once, in order, and no request above the limit", () => {
  const sheet = fc.record({ rows: fc.integer({ min: 0, max: 50 }), columns: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.array(sheet), fc.integer({ min: 1, max: 60 }), (sheets, most) => {
      const requests = piecesOf(sheets, most);
      sheets.forEach(({ rows }, index) => {
        const pieces = requests.flat().filter((piece) => piece.area === index);
        const lines = pieces.flatMap(({ first, rows: count }) =>
          Array.from({ length: count }, (_, row) => first + row),
        );
        expect(lines).toEqual(Array.from({ length: rows }, (_, row) => row));
      });
      for (const pieces of requests) {
        const cells = pieces.reduce((sum, piece) => sum + piece.rows * sheets[piece.area].columns, 0);
        expect(cells <= most || (pieces.length === 1 && pieces[0].rows === 1)).toBe(true);
      }
    }),
  );
});

// Seven rows of five columns and two of three, with room for twelve cells a request.
test("pieces to read, by hand", () => {
  expect(
    piecesOf(
      [
        { rows: 3, columns: 5 },
        { rows: 2, columns: 3 },
      ],
      12,
    ),
  ).toEqual([
    [{ area: 0, first: 0, rows: 2 }],
    [
      { area: 0, first: 2, rows: 1 },
      { area: 1, first: 0, rows: 2 },
    ],
  ]);
});

test.each([
  ["Client Portfolio", { row: 8, column: 0, rows: 1, columns: 1 }, "='Client Portfolio'!$A$9"],
  ["It's", { row: 8, column: 0, rows: 1, columns: 2 }, "='It''s'!$A$9:$B$9"],
  ["AB1", { row: 8, column: 25, rows: 2, columns: 2 }, "='AB1'!$Z$9:$AA$10"],
])("a name's formula for %s and back", (sheet, area, formula) => {
  expect(areaFormula(sheet, area)).toBe(formula);
  expect(readAreaFormula(formula)).toEqual({ sheet, area });
});

test.each([
  ["=Holdings!$H:$I", { sheet: "Holdings", area: { row: 0, column: 7, rows: 1_048_576, columns: 2 } }],
  ["='Our plan'!$5:$6", { sheet: "Our plan", area: { row: 4, column: 0, rows: 2, columns: 16_384 } }],
  ["=Holdings!$A$9", { sheet: "Holdings", area: { row: 8, column: 0, rows: 1, columns: 1 } }],
  ["=#REF!$A$9", null],
  ["=#REF!", null],
  ["=Holdings!#REF!", null],
  ["=3", null],
])("the name's formula %s points at %j", (formula, place) => expect(readAreaFormula(formula)).toEqual(place));

test.each([
  ["Data!A1:B2", { sheet: "Data", rest: "A1:B2" }],
  ["'My ''own'' data'!A:A", { sheet: "My 'own' data", rest: "A:A" }],
  ["A1:B2", null],
  ["", null],
])("the address %j is %j", (address, parts) => expect(splitAddress(address)).toEqual(parts));
