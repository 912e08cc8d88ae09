import type { Sheet, SummaryCell } from "../book";
import { rowKey } from "../key";
import { headsOf, isFree, knownBy } from "./heads";
import { columnName } from "./own-columns";
import { MARK, rowMark, textMark } from "./row-marks";

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

/** The mark of a cell above the header, by its column and what its row is known by. */
export function markAbove(row: string, column: string): string {
  const mixed = Math.imul(numberOf(row) ^ 0x9e3779b9, numberOf(column) | 1);
  return (mixed >>> 0).toString(36).padStart(MARK, "0");
}

function numberOf(name: string): number {
  return parseInt(rowMark(rowKey(name)), 36);
}

/** The cells that are written below a sheet's words with figures and formulas of ours, by their marks; none of the Client Page. */
export function totalsOf(
  sheet: Pick<Sheet, "kind" | "columns"> & Parameters<typeof headsOf>[0],
): Map<string, SummaryCell> {
  const totals = new Map<string, SummaryCell>();
  const heads = sheet.kind === "page" ? [] : headsOf(sheet);
  const names = knownBy(heads)?.slice(heads.length - sheet.summary.length) ?? [];
  names.forEach((name, at) => {
    const { cells } = sheet.summary[at];
    for (const column of sheet.columns) {
      const cell = (cells as Readonly<Partial<typeof cells>>)[column.key];
      if (cell && cell.input === undefined) totals.set(markAbove(name, columnName(column)), cell);
    }
  });
  return totals;
}

/** The words that are shown there; on the Client Page, of what calculates nothing, figures too. */
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
      input === undefined && (kind === "page" ? formula === undefined : typeof value === "string"),
  );
  return [title, subtitle, ...notes, ...words.map(({ value }) => value)].map(textMark);
}
