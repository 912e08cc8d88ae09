import { anchorName } from "../shared/grid";
import { quoted } from "../shared/layout/address";
import { BEHIND } from "../shared/typed/journal-sheet";
import { replaceReferences } from "../shared/typed/references";
import { a1, cellArea } from "./address";
import type { Book } from "./book";

/*
 * Sheets does not say how far the results of a formula reach. So it is asked: a formula gives its own size
 * in cells of the hidden journal that hold nothing else, with the name of its sheet before all that it names.
 */

/** A formula and where it stands. */
export interface Placed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** So many at once, for a journal has so many rows; and so many in all. */
const [AT_ONCE, MOST] = [500, 5000];
/** As ERROR.TYPE tells it: something is in the way. */
const REF = 4;

/**
 * How many cells each formula fills, by three calls for 500 formulas and four more, whatever their number; undefined
 * where that is not told, or where the formula shows that something is in its way.
 */
export function sizesOf(book: Book, formulas: readonly Placed[]): (Size | undefined)[] {
  const asked = formulas.slice(0, MOST);
  const journal = asked.length > 0 ? book.file.getRangeByName(anchorName("journal"))?.getSheet() : undefined;
  if (!journal || journal.getMaxColumns() < BEHIND + 3 || journal.getMaxRows() < AT_ONCE) return [];
  const rows = Math.min(asked.length, AT_ONCE);
  const area = (count: number): string => a1({ row: 0, column: BEHIND, rows: count, columns: 3 });
  const sizes: (Size | undefined)[] = [];
  try {
    for (let first = 0; first < asked.length; first += AT_ONCE) {
      const some = asked.slice(first, first + AT_ONCE);
      const range = journal.getRange(area(some.length));
      range.setValues(some.map(questions));
      SpreadsheetApp.flush();
      sizes.push(...(range.getValues() as unknown[][]).map(answer));
    }
  } finally {
    journal.getRange(area(rows)).clearContent();
  }
  return sizes;
}

function questions(one: Placed): string[] {
  const words = elsewhere(one);
  const cell = `${quoted(one.sheet)}!${a1(cellArea(one.row, one.column))}`;
  return [`=ROWS({${words}})`, `=COLUMNS({${words}})`, `=ERROR.TYPE(${cell})`];
}

function answer([rows, columns, error]: unknown[]): Size | undefined {
  const isTold = typeof rows === "number" && typeof columns === "number" && error !== REF;
  return isTold ? { rows, columns } : undefined;
}

/** What a formula says behind its "=", on any other sheet. */
function elsewhere({ sheet, formula }: Placed): string {
  const own = quoted(sheet);
  return replaceReferences(formula.slice(1), (text, of) => (of === undefined ? `${own}!${text}` : text));
}
