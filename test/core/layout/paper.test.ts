import type { Column, Sheet } from "../../../shared/book";
import { withBrokenNotes } from "../../../shared/layout/notes";
import { printOf } from "../../../shared/layout/paper";

const column = (key: string, more: Partial<Column> = {}): Column => ({
  key,
  header: key,
  look: "text",
  values: [],
  ...more,
});

const sheetOf = (columns: readonly Column[], more: Partial<Sheet> = {}): Sheet => ({
  kind: "portfolio",
  title: "Client Portfolio",
  subtitle: "",
  notes: [],
  columns: [column("key", { hidden: true }), ...columns],
  summary: [],
  rows: 0,
  colours: [],
  frozenColumns: 2,
  names: {},
  charts: [],
  below: [],
  above: [],
  comments: [],
  written: { empty: new Map(), texts: new Map(), figures: new Map(), calculates: new Map() },
  stamp: "",
  ...more,
});

const many = (count: number): Column[] => Array.from({ length: count }, (_, at) => column(`c${at}`));

// By hand: 260 characters a page; columns of 20, of which the first is on each page of several.
test.each<[string, number, number, object]>([
  ["13 columns fit a page", 13, 20, { pagesWide: 1 }],
  [
    "a 14th needs a second: 13 beside the repeated one, 12 a page",
    14,
    20,
    { pagesWide: 2, titleColumns: [1, 1] },
  ],
  ["24 beside it fill two", 25, 20, { pagesWide: 2, titleColumns: [1, 1] }],
  ["one more opens the third", 26, 20, { pagesWide: 3, titleColumns: [1, 1] }],
  ["200 offerings of 12: 2,388 beside it, 248 a page", 200, 12, { pagesWide: 10, titleColumns: [1, 1] }],
])("paper: %s", (_, count, width, expected) => {
  const widths = [8, ...new Array<number>(count).fill(width)];
  const area = { row: 0, column: 1, rows: 30, columns: count };
  expect(printOf(sheetOf(many(count)), widths, 9, 30)).toEqual({ area, titleRows: [9, 9], ...expected });
});

// By hand: 520 characters are two pages; the first two columns would leave each less than half of its room.
test("paper: columns in sight that take half a page are not repeated, nor counted as if they were", () => {
  const sheet = sheetOf(many(3), { frozenColumns: 3 });
  const area = { row: 0, column: 1, rows: 30, columns: 3 };
  const found = printOf(sheet, [8, 100, 100, 320], 9, 30);
  expect(found).toEqual({ area, titleRows: [9, 9], pagesWide: 2 });
});

test("paper: hidden columns and a link at the end take no room, and a page that is one stays one", () => {
  const columns = [...many(13), column("start", { hidden: true }), column("link", { screenOnly: true })];
  const widths = [8, ...new Array<number>(15).fill(20)];
  expect(printOf(sheetOf(columns), widths, 9, 30)).toMatchObject({ pagesWide: 1, area: { columns: 13 } });
  const one = printOf(sheetOf(many(40), { onePage: "all" }), new Array<number>(41).fill(20), 9, 30);
  expect(one).toEqual({ area: { row: 0, column: 1, rows: 30, columns: 40 }, onePage: true, pagesWide: 1 });
});

// By hand: two columns of 20 leave 31 of 71 characters over, which four empty columns of 8 take.
test.each<[string, number, number]>([
  ["a subtitle that is wider than the table takes empty columns beside it", 71, 6],
  ["one that fits takes none", 40, 2],
  ["one character more takes one", 41, 3],
])("paper: %s", (_, length, columns) => {
  const sheet = sheetOf(many(2), { subtitle: "x".repeat(length) });
  expect(printOf(sheet, [8, 20, 20], 9, 30)).toMatchObject({ pagesWide: 1, area: { column: 1, columns } });
  // What stands behind the table is not for paper.
  const linked = { ...sheet, columns: [...sheet.columns, column("link", { screenOnly: true })] };
  expect(printOf(linked, [8, 20, 20, 20], 9, 30)).toMatchObject({ area: { columns: 2 } });
});

// By hand: a column of 60 and one of 20, so that a line takes 80 characters: sixteen words of four letters.
test("a note goes on in the next row where the page ends, at a blank; a shorter one stays", () => {
  const columns = [column("a", { room: 60, most: 60 }), column("b", { room: 20 })];
  const words = (count: number): string => new Array(count).fill("word").join(" ");
  const long = withBrokenNotes(sheetOf(columns, { notes: [words(16), words(17), words(33)] }));
  expect(long.notes).toEqual([words(16), words(16), "word", words(16), words(16), "word"]);
  const short = sheetOf(columns, { notes: [words(16), ""] });
  expect(withBrokenNotes(short)).toBe(short);
});
