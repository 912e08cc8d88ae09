import { anchorName } from "../shared/grid";
import { replaceReferences } from "../shared/typed/references";
import { a1 } from "./address";
import type { Book } from "./book";

/*
 * Sheets does not say how far the results of a formula reach. So it is asked: a formula gives its own size
 * in cells of the hidden journal that hold nothing else, with the name of its sheet before all that it names.
 */

/** A formula and the name of the sheet that it stands on. */
export interface Standing {
  readonly sheet: string;
  readonly formula: string;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Behind both sides of the journal. */
const COLUMN = 22;
/** A sheet has more rows, and a run more to do. */
const MOST = 500;

/** How many cells each formula fills, by seven calls, whatever their number; undefined where that is not told. */
export function sizesOf(book: Book, formulas: readonly Standing[]): (Size | undefined)[] {
  const some = formulas.slice(0, MOST);
  const journal = some.length > 0 ? book.file.getRangeByName(anchorName("journal"))?.getSheet() : undefined;
  if (!journal || journal.getMaxColumns() < COLUMN + 2 || journal.getMaxRows() < MOST) return [];
  const range = journal.getRange(a1({ row: 0, column: COLUMN, rows: some.length, columns: 2 }));
  try {
    range.setValues(some.map((one) => ["ROWS", "COLUMNS"].map((what) => `=${what}({${elsewhere(one)}})`)));
    SpreadsheetApp.flush();
    return (range.getValues() as unknown[][]).map(([rows, columns]) =>
      typeof rows === "number" && typeof columns === "number" ? { rows, columns } : undefined,
    );
  } finally {
    range.clearContent();
  }
}

/** What a formula says behind its "=", on any other sheet. */
function elsewhere({ sheet, formula }: Standing): string {
  const own = `'${sheet.replace(/'/g, "''")}'!`;
  return replaceReferences(formula.slice(1), (text, of) => (of === undefined ? own + text : text));
}
