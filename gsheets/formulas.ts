import type { FoundFormula } from "../shared/pane-host";
import { sheetOf, type Book } from "./book";
import type { Piece } from "./calls";

/** The formulas among some rows of each sheet that hold one of these words: one call a piece. Sheets does not say how far results reach. */
export function findFormulas(
  book: Book,
  pieces: readonly Piece[],
  words: readonly string[],
): FoundFormula[][] {
  const wanted = new RegExp(words.join("|"), "i");
  return pieces.map(({ id, row, rows, columns }) => {
    const found: FoundFormula[] = [];
    const lines = sheetOf(book, id)
      .getRange(row + 1, 1, rows, columns)
      .getFormulas();
    lines.forEach((line, down) =>
      line.forEach((formula, column) => {
        if (wanted.test(formula)) found.push({ row: row + down, column, formula, reach: null });
      }),
    );
    return found;
  });
}
