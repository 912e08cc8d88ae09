import type { Area } from "../shared/grid";
import { addressOf, columnIndex, columnLetters, quoted } from "../shared/layout/address";

/** @example areaAddress({ row: 0, column: 0, rows: 2, columns: 3 }) // "A1:C2" */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = addressOf(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/** The formula of a defined name: `='Client Portfolio'!$A$9:$B$9`. */
export function areaFormula(sheet: string, area: Area): string {
  return `=${quoted(sheet)}!${areaAddress(area).replace(/([A-Z]+)/g, "$$$1$$")}`;
}

const ENDS = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** A sheet in Excel. */
export const EDGE = { rows: 1_048_576, columns: 16_384 } as const;

/** Whole columns and rows, such as $A:$B and $5:$5, from edge to edge. */
function toTheEdge(address: string): string {
  return address
    .replace(
      /^(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})$/,
      (_, left: string, right: string) => `${left}1:${right}${EDGE.rows}`,
    )
    .replace(
      /^(\$?\d+):(\$?\d+)$/,
      (_, top: string, bottom: string) => `A${top}:${columnLetters(EDGE.columns - 1)}${bottom}`,
    );
}

/** The sheet and the cells that the formula of a name stands for; null when they are gone. */
export function readAreaFormula(formula: string): { sheet: string; area: Area } | null {
  const found = splitAddress(formula.replace(/^=/, ""));
  const ends = found && ENDS.exec(toTheEdge(found.rest));
  if (!found || !ends) return null;
  const [, left, top, right = left, bottom = top] = ends;
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  const [rows, columns] = [Number(bottom) - row, columnIndex(right) - column + 1];
  return { sheet: found.sheet, area: { row, column, rows, columns } };
}

/** Splits `'It''s'!A1:B2`, as Excel gives addresses, into the sheet's name and the rest. */
export function splitAddress(address: string): { sheet: string; rest: string } | null {
  const found = /^(?:'((?:[^']|'')+)'|([^'!#]+))!([^!]+)$/.exec(address);
  if (!found) return null;
  return { sheet: found[1] === undefined ? found[2] : found[1].replace(/''/g, "'"), rest: found[3] };
}
