import type { Area } from "../../shared/grid";
import { columnLetters } from "../../shared/layout/address";
import { areaAddress } from "../file/address";
import { WireError } from "./protocol";

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Splits `'It''s mine'!A1:B2` into sheet and rest; the sheet is null where none is named. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(address);
  if (!found) return { sheet: null, rest: address };
  return { sheet: found[1] === undefined ? found[2] : found[1].replace(/''/g, "'"), rest: found[3] };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** One area as A1:B2, A:C, 1:3 or a single cell, with or without dollar signs. */
export function parseArea(text: string, size: Size): Area {
  const ends = text.trim().replace(/\$/g, "").split(":");
  const corners = ends.map((end) => /^([A-Z]{1,3})?(\d{1,7})?$/i.exec(end));
  const [first, last = first] = corners;
  if (!first || !last || corners.length > 2 || first[0] === "") throw new WireError("InvalidArgument");
  const wholeColumns = !first[2] && !last[2] && corners.length === 2;
  const wholeRows = !first[1] && !last[1] && corners.length === 2;
  const complete = first[1] && first[2] && last[1] && last[2];
  if (!wholeColumns && !wholeRows && !complete) throw new WireError("InvalidArgument");
  const rows = wholeColumns ? [0, size.rows - 1] : ascending(Number(first[2]) - 1, Number(last[2]) - 1);
  const columns = wholeRows ? [0, size.columns - 1] : ascending(columnIndex(first[1]), columnIndex(last[1]));
  return within(
    { row: rows[0], column: columns[0], rows: rows[1] - rows[0] + 1, columns: columns[1] - columns[0] + 1 },
    size,
  );
}

function ascending(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** The area, provided that it has cells and lies on the sheet. */
export function within(area: Area, size: Size): Area {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= size.rows &&
    area.column + area.columns <= size.columns;
  if (!inside) throw new WireError("InvalidArgument");
  return area;
}

/** The area's own address as Excel writes it: whole columns as A:C, whole rows as 1:3. */
export function localAddress(area: Area, size: Size): string {
  const { row, column, rows, columns } = area;
  if (rows === size.rows) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns === size.columns) return `${row + 1}:${row + rows}`;
  return areaAddress(area);
}

/** Excel quotes a sheet's name only where it must. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** An address that stays put, as in a defined name: `'Client Portfolio'!$A$1:$C$2`. */
export function fixedAddress(sheet: string, area: Area, size: Size): string {
  const fixed = localAddress(area, size).replace(
    /([A-Z]+)?(\d+)?/g,
    (_, letters: string = "", digits: string = "") => {
      return (letters && `$${letters}`) + (digits && `$${digits}`);
    },
  );
  return `${quoteSheet(sheet)}!${fixed}`;
}
