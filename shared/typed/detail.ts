import type { Cell } from "../../src/cell";
import type { Area } from "../grid";
import { otherTotals, withoutPlaces } from "./calculated";
import { headsAt } from "./standing-heads";
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
  /** Where it is not the host's default; plain text, which ours are, in the user's own columns alone. */
  readonly numberFormat?: string;
  /** How far the formula's results reach, the cell included, where that is more than one; no further than that where it is a guess. */
  readonly spill?: { readonly rows: number; readonly columns: number; readonly isGuess?: true };
  /** A note that is attached to the cell. */
  readonly note?: string;
  /** Where it was asked for among columns of ours that calculate: of such cells nothing but formulas is told. */
  readonly calculates?: true;
}

/** A sheet that is looked at again. */
export interface Again {
  /** From A1 on, with formulas where they were asked for. */
  readonly cells: Cell[][];
  /** All notes by their cells, where the host puts them in their places with the rest. */
  readonly notes?: readonly Noted[];
}

/** A note, and the cell that it is attached to. */
export type Noted = Required<Pick<Detail, "row" | "column" | "note">>;

/** What to look at more closely on one sheet: formulas in these areas. */
export interface Look {
  readonly id: string;
  readonly rows: number;
  readonly columns: number;
  readonly areas: readonly Area[];
  /** Whether results of the user's formulas reach beyond these, and so may change by themselves. */
  readonly spills?: boolean;
}

/** Formats in the areas too, and notes wherever on the sheet. */
export interface Ask extends Look {
  /** Where formulas in these areas are ours, and no matter: by row and column, for the first rows. */
  readonly ours: readonly (readonly boolean[])[];
  /** By column, whether it is the user's own. */
  readonly own: readonly boolean[];
  /** Where formulas of ours stood, some of which show something else by now. */
  readonly calculating: readonly Area[];
}

/** Whether a number format was chosen by the user; hosts call their default differently. */
export function isChosen(numberFormat: string, own: boolean): boolean {
  return !["", "General"].includes(numberFormat) && (own || numberFormat !== "@");
}

/** A formula among the marks is rare and reading all of them takes as long as reading the sheet: on a larger one its result counts, and nobody says so. */
const MOST_MARKS = 200_000;

/** The areas where formulas and formats may be the user's own. */
export function askAbout(standing: Standing): Ask {
  const { id, cells, columns, headerRow } = standing;
  const { loose } = withoutPlaces(standing, standing.calculating);
  const rows = cells.length;
  const areas: Area[] = [];
  const states = columns.filter((name) => offeringOf(name) !== null).length;
  const marks = standing.kind === "matrix" && states * rows <= MOST_MARKS;
  const asked = (name: string): boolean =>
    isOwnColumn(name) || isField(name) || (marks && offeringOf(name) !== null);
  for (let first = 0; first < columns.length; first++) {
    let end = first;
    while (end < columns.length && asked(columns[end])) end++;
    if (end > first) areas.push({ row: 0, column: first, rows, columns: end - first });
    first = end;
  }
  // Above the header stand our formulas, and any of the user's, which may show nothing.
  const free = [...Array(headerRow).keys(), ...loose.keys()].filter((row) => row < rows && columns.length > 0); // prettier-ignore
  free.forEach((row, index) => {
    if (free[index - 1] === row - 1) return;
    let end = index;
    while (free[end + 1] === free[end] + 1) end++;
    areas.push({ row, column: 0, rows: free[end] + 1 - row, columns: columns.length });
  });
  const inputs = new Set(inputsOn(standing).map(({ at }) => String(at)));
  const heads = pageArea(standing) ? [] : headsAt(standing).slice(0, headerRow);
  const ours = heads.map(({ isOurs, calculates }, row) =>
    columns.map((_, column) => (isOurs(column) || calculates(column)) && !inputs.has(String([row, column]))),
  );
  const own = columns.map(isOwnColumn);
  return { id, rows, columns: columns.length, areas, ours, own, calculating: calculatingOn(standing) };
}

/** The columns in which what a formula of ours shows is something else by now, down the body; all that stands above the header, where one does there. */
function calculatingOn(standing: Standing): Area[] {
  const { calculating, columns, headerRow, body } = standing;
  const [first, last] = body;
  const anew = [...new Set(calculating.map(([, column]) => column))];
  const areas = anew.map((column) => ({ row: first, column, rows: last + 1 - first, columns: 1 }));
  if (otherTotals(standing).length === 0) return areas;
  return [...areas, { row: 0, column: 0, rows: headerRow, columns: columns.length }];
}
