import { isBlank } from "../cell";
import { SLICE, type Slices } from "../slices";
import type { ReadLines } from "./lines";
import { quote, type Problem } from "./problem";
import type { Table } from "./table";

/** A row's own words as one text; rows of two tables with the same words are the same row. */
function wordsOf(cells: readonly unknown[]): string {
  return JSON.stringify(cells);
}

/**
 * Warns where a table of invoice lines repeats rows of another one, as happens when the
 * same export is pasted twice. The rows still count: only a person can say which are meant.
 *
 * @source Method, part 2.
 */
export function* duplicateRows(tables: readonly Table[], lines: ReadLines): Slices<Problem[]> {
  if (tables.length < 2 || lines.count === 0) return [];
  const seen = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [place, table] of tables.entries()) {
    const { source, fields } = table;
    const used = [...fields].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, column]) => column);
    let same = 0;
    let first = -1;
    for (let row = table.headerRow + 1; row < table.endRow; row++) {
      if (row % SLICE === 0) yield;
      if (table.repeated.has(row) || used.every((column) => isBlank(source.cells[row][column]))) continue;
      const words = wordsOf(used.map((column) => source.cells[row][column] ?? null));
      const other = seen.get(words);
      if (other === undefined) seen.set(words, place);
      else if (other !== place) {
        same++;
        if (first < 0) first = row;
      }
    }
    if (same === 0) continue;
    const column = table.columns[0].index;
    problems.push({
      source: source.name,
      row: first,
      column,
      found: quote(source.cells[first][column]),
      advice: `${same} rows from here on also stand in another table and count twice. Delete one of the two.`,
      amount: null,
    });
  }
  return problems;
}
