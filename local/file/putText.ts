import type { Cell } from "../../src/cell";
import type { Worksheet } from "../workbook";
import { looksFrom } from "./looks";
import { runsOf } from "./runs";
import { typedCell } from "./typed";

const DAY = { numberFormat: "yyyy-mm-dd" };
const OTHER = {};

/** Puts the cells of a text file onto a sheet, from a cell on; what can only be a number or a day becomes one. */
export function putText(
  sheet: Worksheet,
  row: number,
  column: number,
  cells: readonly (readonly Cell[])[],
): void {
  const typed = cells.map((line) => line.map(typedCell));
  const stored = typed.map((line) => line.map(({ value }) => (value === null ? undefined : { value })));
  sheet.write(row, column, stored);
  const looks = looksFrom(typed.map((line) => line.map(({ isDay }) => (isDay ? DAY : OTHER))));
  for (const { area } of runsOf(looks)) {
    sheet.format({ ...area, row: row + area.row, column: column + area.column }, DAY);
  }
}
