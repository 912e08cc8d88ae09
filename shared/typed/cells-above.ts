import type { Sheet } from "../book";
import { rowKey } from "../key";
import { headsOf, isFree } from "./heads";
import { columnName } from "./own-columns";
import { rowMark, textMark } from "./row-marks";

/*
 * What a version keeps of the cells above a header.
 */

/** Characters of a row's place in the mark of one of its cells. */
const PLACE_ROW = 3;

/** The mark of a cell above the header, by its column and its row from the title on. */
export function placeAbove(row: number, column: string): string {
  return row.toString(36).padStart(PLACE_ROW, "0") + rowMark(rowKey(column)).slice(PLACE_ROW);
}

/** The cells there that are written empty. */
export function freeAbove(sheet: Pick<Sheet, "columns"> & Parameters<typeof headsOf>[0]): Set<string> {
  const columns = sheet.columns.map(columnName);
  return new Set(
    headsOf(sheet).flatMap((head, row) =>
      columns.filter((_, at) => isFree(head, at)).map((column) => placeAbove(row, column)),
    ),
  );
}

/** What is written there and calculates nothing: words, on the Client Page figures too. */
export function wordsAbove({
  kind,
  title,
  subtitle,
  notes,
  summary,
}: Pick<Sheet, "kind" | "title" | "subtitle" | "notes" | "summary">): string[] {
  const cells = summary.flatMap((row) => Object.values(row.cells));
  const words = cells.filter(
    ({ value, formula, input }) =>
      formula === undefined && input === undefined && (kind === "page" || typeof value === "string"),
  );
  return [title, subtitle, ...notes, ...words.map(({ value }) => value)].map(textMark);
}
