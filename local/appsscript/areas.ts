import type { Area, Format } from "../../shared/grid";
import { areasByValue, clearAll } from "../memory/areas";
import type { Worksheet } from "../workbook";
import { SELF, type Making } from "./checked";
import { serialAt } from "./clock";
import type { Desk } from "./desk";
import { lookSetters, type Given } from "./looks";
import { typed, type Reading } from "./typed";

/** Areas of sheets, and the run that works on them. */
export interface Spread {
  readonly desk: Desk;
  readonly ranges: readonly { readonly sheet: Worksheet; readonly area: Area }[];
}

/** Refuses an area that reaches beyond its sheet. */
export function insist(sheet: Worksheet, area: Area): void {
  const { rows, columns } = sheet.size;
  if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) {
    throw new Error("The starting row and column and the number of rows and columns must be at least 1.");
  }
  if (area.row + area.rows > rows || area.column + area.columns > columns) {
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }
}

function all({ ranges }: Spread, act: (sheet: Worksheet, area: Area) => void): typeof SELF {
  for (const { sheet, area } of ranges) act(sheet, area);
  return SELF;
}

const setters: Making<Spread> = Object.fromEntries(
  Object.entries(lookSetters).map(([name, look]) => [
    name,
    (on: Spread) => (value: Given) => all(on, (sheet, area) => sheet.format(area, look(value))),
  ]),
);

/** What one range and a list of ranges have in common: one value for all cells. */
export const areaMethods: Making<Spread> = {
  ...setters,
  setBorder:
    (on) =>
    (...sides: (boolean | string | null)[]) => {
      // Of the four sides and two directions, our formats know the bottom of every cell.
      const bottom: Format = { borderBottom: sides[2] === true ? String(sides[6] ?? "#000000") : undefined };
      return sides[2] === null ? SELF : all(on, (sheet, area) => sheet.format(area, bottom));
    },
  setValue: (on) => (value: unknown) =>
    all(on, (sheet, area) => put(on.desk, sheet, area, block(area, value))),
  clearContent: (on) => () => all(on, (sheet, area) => sheet.clear(area, "contents")),
  clearFormat: (on) => () => all(on, (sheet, area) => clear(sheet, area, { formatOnly: true })),
  clearDataValidations: (on) => () => all(on, (sheet, area) => clear(sheet, area, { validationsOnly: true })),
};

export function put(desk: Desk, sheet: Worksheet, area: Area, given: readonly (readonly unknown[])[]): void {
  const { locale, apostropheInText, timeZone } = desk.office;
  const how: Reading = { locale, apostropheInText, serialAt: (time) => serialAt(time, timeZone) };
  const looks = sheet.formats(area);
  const results = given.map((row, r) => row.map((value, c) => typed(value, looks[r][c].numberFormat, how)));
  sheet.write(
    area.row,
    area.column,
    results.map((row) => row.map(({ cell }) => cell)),
  );
  const chosen = results.map((row) => row.map(({ format }) => format));
  for (const [part, numberFormat] of areasByValue(area, chosen))
    if (numberFormat) sheet.format(part, { numberFormat });
}

/** Without options contents, looks and drop-downs go; clearing looks takes drop-downs along. */
export function clear(
  sheet: Worksheet,
  area: Area,
  options: Readonly<Record<string, boolean>> = {},
): typeof SELF {
  const wanted = Object.keys(options).filter((name) => options[name]);
  const has = (name: string) => wanted.length === 0 || wanted.includes(name);
  if (has("contentsOnly")) sheet.clear(area, "contents");
  if (has("formatOnly")) sheet.clear(area, "formats");
  if (has("commentsOnly")) sheet.notes = clearAll(sheet.notes, area);
  if (has("formatOnly") || has("validationsOnly")) sheet.dropDowns = clearAll(sheet.dropDowns, area);
  return SELF;
}

export function block<T>(area: Area, value: T): T[][] {
  return Array.from({ length: area.rows }, () => new Array<T>(area.columns).fill(value));
}

export function sameSize(area: Area, given: readonly (readonly unknown[])[]): void {
  if (given.length !== area.rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${given.length} but the range has ${area.rows}.`,
    );
  }
  const odd = given.find((row) => !Array.isArray(row) || row.length !== area.columns);
  if (odd) {
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${area.columns}.`,
    );
  }
}
