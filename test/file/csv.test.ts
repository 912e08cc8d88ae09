import fc from "fast-check";
import { readCsv } from "../../local/file/csv";
import { decode } from "../../local/file/encoding";

// Results by hand, from RFC 4180 and from what Excel and LibreOffice show for the same file.
test.each([
  [
    "rows end in LF, CRLF or CR",
    "a,b\nc,d\r\ne,f\rg,h",
    [
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
      ["g", "h"],
    ],
  ],
  ["a last line break starts no row", "a\r\n", [["a"]]],
  ["empty rows inside keep their place, those at the end go", "a\n\nb\n\n\n", [["a"], [null], ["b"]]],
  [
    "an empty field is an empty cell",
    "a,,c\n,,\n,b,",
    [
      ["a", null, "c"],
      [null, null, null],
      [null, "b", null],
    ],
  ],
  [
    "short rows are filled up",
    "a,b,c\nd",
    [
      ["a", "b", "c"],
      ["d", null, null],
    ],
  ],
  ["a quoted field keeps delimiters and line breaks", '"a,b","c\r\nd"', [["a,b", "c\r\nd"]]],
  ["a doubled quotation mark is one", '"say ""hi""",""""', [['say "hi"', '"']]],
  ["a quotation mark inside a bare field is a character", '5" pipe,x', [['5" pipe', "x"]]],
  ["characters behind a closing quotation mark are kept", '"Acme" Inc,x', [["Acme Inc", "x"]]],
  ["white space is kept", " a , b ", [[" a ", " b "]]],
  ["numbers stay as they are written", '007,"1,234.50",1e5,(12)', [["007", "1,234.50", "1e5", "(12)"]]],
  [
    "what looks like a formula is text",
    "=1+1,+1,-x,@SUM(A1),'quoted",
    [["=1+1", "+1", "-x", "@SUM(A1)", "'quoted"]],
  ],
  ["nothing is no cell", "", []],
  ["line breaks alone are no cell", "\r\n\n", []],
])("a CSV file: %s", (_, text, cells) => expect(readCsv("a.csv", text)).toEqual(cells));

test.each([
  [
    "semicolons, with decimal commas in the figures",
    "Client;Revenue\nAcme;1,50\nBeta;2,75\n",
    ["Client", "Revenue"],
  ],
  [
    "semicolons, with a comma in every name",
    "Client;Revenue\nAcme, Inc;1\nBeta, Ltd;2\n",
    ["Client", "Revenue"],
  ],
  [
    "commas, with semicolons inside some fields",
    "Offering,Also known as\nMail,Post;Letters\nBackup,\n",
    ["Offering", "Also known as"],
  ],
  ["tabs, with commas in the figures", "Client\tRevenue\nAcme\t1,234.50\n", ["Client", "Revenue"]],
  [
    "a title above the table",
    "Invoices of 2026\n\nClient;Date;Revenue\nAcme;2026-01-01;5\n",
    ["Invoices of 2026", null, null],
  ],
  ["delimiters in quotation marks do not count", '"a;b;c",d\n"e;f;g",h\n', ["a;b;c", "d"]],
  ["one column has no delimiter", "Client\nAcme Inc\n", ["Client"]],
  ["Excel's first line names it", "sep=;\r\na,b;c\r\n", [null, null]],
])("the delimiter: %s", (_, text, first) => expect(readCsv("a.csv", text)[0]).toEqual(first));

test("a named delimiter leaves the row numbers as they are", () => {
  expect(readCsv("a.csv", "sep=|\na,b|c\n")).toEqual([
    [null, null],
    ["a,b", "c"],
  ]);
});

test("a quotation mark that is never closed is refused with its row", () => {
  expect(() => readCsv("a.csv", 'x,y\n"Acme,1\nBeta,2\n')).toThrow(
    'a.csv: a quotation mark in row 2 is never closed. Close it, or write it twice ("") if it belongs to the text.',
  );
});

const text = "Ådalen; 5 € “net”";
const utf16 = Buffer.from(text, "utf16le");

// Bytes by hand: 0x80 is €, 0x93 and 0x94 are the curly quotation marks in Windows-1252.
const windows1252 = Buffer.from([
  0xc5,
  ...Buffer.from("dalen; 5 "),
  0x80,
  0x20,
  0x93,
  ...Buffer.from("net"),
  0x94,
]);

test.each([
  ["UTF-8", "UTF-8", Buffer.from(text)],
  ["UTF-8 with a byte-order mark", "UTF-8", Buffer.from(`\ufeff${text}`)],
  ["UTF-16, little end first", "UTF-16", Buffer.from(`\ufeff${text}`, "utf16le")],
  ["UTF-16, big end first", "UTF-16", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ["UTF-16 without a mark", "UTF-16", utf16],
  ["UTF-16 without a mark, big end first", "UTF-16", Buffer.from(utf16).swap16()],
  ["Windows-1252", "Windows-1252", windows1252],
])("%s is told from its bytes", (_, encoding, bytes) => {
  expect(decode("a.csv", bytes)).toEqual({ text, encoding });
});

test("an odd byte at the end of UTF-16 does not hide it", () => {
  expect(decode("a.csv", Buffer.concat([utf16, Buffer.from([10])])).encoding).toBe("UTF-16");
});

test("zero bytes that are no UTF-16 are no text", () => {
  expect(() => decode("a.csv", Buffer.from([80, 0, 0, 0, 65, 66, 0, 67]))).toThrow("a.csv holds zero bytes");
});

const field = fc.string({ unit: "grapheme", minLength: 1 });

test("any table that is quoted as RFC 4180 says comes back", () => {
  const mark = fc.constantFrom(",", ";", "\t");
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );
  fc.assert(
    fc.property(table, mark, fc.constantFrom("\n", "\r\n", "\r"), (rows, delimiter, end) => {
      const csv = rows
        .map((row) => row.map((each) => `"${each.replace(/"/g, '""')}"`).join(delimiter))
        .join(end);
      expect(readCsv("a.csv", csv)).toEqual(rows);
    }),
  );
});
