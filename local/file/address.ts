import type { Area, ChoiceArea } from "../../shared/grid";
import { addressOf, columnLetters, quoted } from "../../shared/layout/address";
import { choicesFormula } from "../../shared/layout/choices";

/** @example areaAddress({ row: 0, column: 0, rows: 2, columns: 3 }) // "A1:C2" */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = addressOf(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/** An address that stays put, as defined names and print areas need it: `'Client Portfolio'!$A$1:$C$2`. */
export function fixedAddress(sheet: string, area: Area): string {
  return `${quoted(sheet)}!${fixedArea(area)}`;
}

/** The same on the sheet where it is used: `$A$1:$C$2`. */
function fixedArea({ row, column, rows, columns }: Area): string {
  const cell = (down: number, across: number): string =>
    `$${columnLetters(column + across)}$${row + down + 1}`;
  return rows === 1 && columns === 1 ? cell(0, 0) : `${cell(0, 0)}:${cell(rows - 1, columns - 1)}`;
}

/** Rows `first` to `last`, counted from 0, of one sheet: `'Client Portfolio'!$9:$9`. */
export function fixedRows(sheet: string, first: number, last: number): string {
  return `${quoted(sheet)}!$${first + 1}:$${last + 1}`;
}

/** The same of columns: `'Client Portfolio'!$B:$C`. */
export function fixedColumns(sheet: string, first: number, last: number): string {
  return `${quoted(sheet)}!$${columnLetters(first)}:$${columnLetters(last)}`;
}

/** The sheet and the area that an address names; null for several areas, a formula or a lost reference. */
export function readFixedArea(text: string): { sheet: string; area: Area } | null {
  const found = /^(?:'((?:[^']|'')+)'|([^'!,]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/.exec(text);
  if (!found) return null;
  const sheet = found[1] === undefined ? found[2] : found[1].replace(/''/g, "'");
  return { sheet, area: readArea(found[3].replace(/\$/g, "")) };
}

/** The sheet and the cell that an address names; null for anything but one cell. */
export function readFixedAddress(text: string): { sheet: string; row: number; column: number } | null {
  const found = readFixedArea(text);
  if (!found || found.area.rows * found.area.columns > 1) return null;
  return { sheet: found.sheet, row: found.area.row, column: found.area.column };
}

/** The area that `fixedArea` wrote; null for anything else. */
function readOwnArea(text: string): Area | null {
  return /^\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?$/.test(text) ? readArea(text.replace(/\$/g, "")) : null;
}

/** The cells that `choicesFormula` wrote; null for anything else. */
export function readChoices(text: string): ChoiceArea | null {
  const own = readOwnArea(text);
  if (own) return own;
  const place = readFixedArea(/^.*?:INDEX\((.*),MAX\(1,COUNTA\(/.exec(text)?.[1] ?? "");
  const from = place && { ...place.area, sheet: place.sheet };
  return from && choicesFormula(from) === text ? from : null;
}

/** @example readArea("A1:C2") // { row: 0, column: 0, rows: 2, columns: 3 } */
export function readArea(address: string): Area {
  const [first, last = first] = address.split(":").map(readAddress);
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** @example readAddress("B7") // { row: 6, column: 1 } */
export function readAddress(address: string): { row: number; column: number } {
  const [letters, digits] = [address.replace(/\d+$/, ""), address.replace(/^[A-Z]+/, "")];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
