import { isBlank } from "../../src/cell";
import type { Area } from "../grid";
import { headsAt } from "./heads";
import { inputsOn } from "./inputs";
import { pageArea } from "./page-cells";
import { isField, isOwnColumn, offeringOf } from "./slot";
import type { Standing } from "./standing";

/** What a cell has beside its value. Rows and columns count from 0. */
export interface Detail {
  readonly row: number;
  readonly column: number;
  /** As the host writes it, with its "=". */
  readonly formula?: string;
  /** Where it is neither the host's default nor plain text. */
  readonly numberFormat?: string;
  /** How far the formula's results reach, the cell included, where that is more than one. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** A note that is attached to the cell. */
  readonly note?: string;
}

/** What to look at more closely on one sheet: formulas and formats in these areas, notes in the rows and columns in use. */
export interface Ask {
  readonly id: string;
  readonly rows: number;
  readonly columns: number;
  readonly areas: readonly Area[];
}

/** A formula among the marks is rare and reading all of them takes as long as reading the sheet: on a larger one its result counts, and nobody says so. */
const MOST_MARKS = 200_000;

/** The areas where formulas and formats may be the user's own. */
export function askAbout(standing: Standing): Ask {
  const { id, cells, columns, loose } = standing;
  const rows = cells.length;
  const areas: Area[] = [];
  const states = columns.filter((name) => name !== null && offeringOf(name) !== null).length;
  const marks = standing.kind === "matrix" && states * rows <= MOST_MARKS;
  const asked = (name: string | null): boolean =>
    mayHoldFormulas(name) || (marks && name !== null && offeringOf(name) !== null);
  for (let first = 0; first < columns.length; first++) {
    let end = first;
    while (end < columns.length && asked(columns[end])) end++;
    if (end > first) areas.push({ row: 0, column: first, rows, columns: end - first });
    first = end;
  }
  // Titles are ours; beside them a user may have typed.
  const free = [0, 1, ...loose.keys()].filter((row) => row < rows && columns.length > 0);
  free.forEach((row, index) => {
    if (free[index - 1] === row - 1) return;
    let end = index;
    while (free[end + 1] === free[end] + 1) end++;
    areas.push({ row, column: 0, rows: free[end] + 1 - row, columns: columns.length });
  });
  headsAt(standing).forEach(({ isOurs }, row) => {
    if (row < 2 || row >= standing.headerRow) return;
    for (let column = 0; column < columns.length; column++) {
      const own = mayHoldFormulas(columns[column]);
      if (!own && !isOurs(column) && !isBlank(cells[row][column])) areas.push({ row, column, rows: 1, columns: 1 }); // prettier-ignore
    }
  });
  for (const { at } of inputsOn(standing)) areas.push({ row: at[0], column: at[1], rows: 1, columns: 1 });
  const page = pageArea(standing);
  if (page) areas.push(page);
  return { id, rows, columns: columns.length, areas };
}

function mayHoldFormulas(column: string | null): boolean {
  return column !== null && (isOwnColumn(column) || isField(column));
}
