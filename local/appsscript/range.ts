import type { Area, Format } from "../../shared/grid";
import { areaAddress } from "../file/address";
import { clearAll } from "../memory/areas";
import type { StoredCell, Worksheet } from "../workbook";
import { behind, play, SELF } from "./checked";
import { momentOf, serialAt } from "./clock";
import type { Desk, Methods } from "./desk";
import { areasByValue, blockSetters, lookSetters, type Given } from "./looks";
import { playSheet } from "./sheet";
import { formulaCell, isDateFormat, typed, type Reading } from "./typed";
import type { Validation } from "./validation";

/** What stands behind a played range. */
export interface Ranged {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** A range of cells. One that reaches beyond the sheet does not come about. */
export function playRange(desk: Desk, sheet: Worksheet, area: Area): object {
  const { rows, columns } = sheet.size;
  if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) {
    throw new Error("The starting row and column and the number of rows and columns must be at least 1.");
  }
  if (area.row + area.rows > rows || area.column + area.columns > columns) {
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }
  const methods: Methods = {
    ...areaMethods(desk, [{ sheet, area }]),
    ...blocks(sheet, area),
    ...values(desk, sheet, area),
    ...notes(sheet, area),
    getA1Notation: () => areaAddress(area),
    getRow: () => area.row + 1,
    getColumn: () => area.column + 1,
    getLastRow: () => area.row + area.rows,
    getLastColumn: () => area.column + area.columns,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getSheet: () => playSheet(desk, sheet),
    getNumberFormats: () =>
      sheet.formats(area).map((row) => row.map((look) => look.numberFormat ?? "General")),
    clear: (options?: Readonly<Record<string, boolean>>) => clear(sheet, area, options),
    setDataValidation: (rule: unknown) => {
      sheet.dropDowns = clearAll(sheet.dropDowns, area);
      const validation = rule === null ? null : behind<Validation>(rule);
      if (validation) sheet.dropDowns = [...sheet.dropDowns, { area, ...validation }];
      return SELF;
    },
    activate: () => {
      desk.office.workbook.active = sheet;
      desk.office.workbook.selection = area;
      return SELF;
    },
  };
  return play(desk, "Spreadsheet.Range", methods, { sheet, area } satisfies Ranged, () => sheet.name);
}

/** What one range and a list of ranges have in common: one value for all cells. */
export function areaMethods(desk: Desk, ranges: readonly Ranged[]): Methods {
  const all = (act: (sheet: Worksheet, area: Area) => void) => {
    for (const { sheet, area } of ranges) act(sheet, area);
    return SELF;
  };
  const setters = Object.entries(lookSetters).map(([name, look]) => [
    name,
    (value: Given) => all((sheet, area) => sheet.format(area, look(value))),
  ]);
  return {
    ...(Object.fromEntries(setters) as Methods),
    setBorder: (...sides: (boolean | string | null)[]) => {
      // Of the four sides and two directions, our formats know the bottom of every cell.
      const bottom: Format = { borderBottom: sides[2] === true ? String(sides[6] ?? "#000000") : undefined };
      return sides[2] === null ? SELF : all((sheet, area) => sheet.format(area, bottom));
    },
    setValue: (value: unknown) => all((sheet, area) => put(desk, sheet, area, block(area, value))),
    clearContent: () => all((sheet, area) => sheet.clear(area, "contents")),
    clearFormat: () => all((sheet, area) => clear(sheet, area, { formatOnly: true })),
    clearDataValidations: () => all((sheet, area) => clear(sheet, area, { validationsOnly: true })),
  };
}

function blocks(sheet: Worksheet, area: Area): Methods {
  const setters = Object.entries(blockSetters).map(([name, single]) => [
    name,
    (given: readonly (readonly Given[])[]) => {
      sameSize(area, given);
      for (const [part, value] of areasByValue(area, given)) sheet.format(part, lookSetters[single](value));
      return SELF;
    },
  ]);
  return Object.fromEntries(setters) as Methods;
}

function values(desk: Desk, sheet: Worksheet, area: Area): Methods {
  const read = () => {
    const looks = sheet.formats(area);
    return sheet.read(area).map((row, r) =>
      row.map(({ value }, c) => {
        const isMoment = typeof value === "number" && isDateFormat(looks[r][c].numberFormat);
        return isMoment ? new Date(momentOf(value, desk.office.timeZone)) : (value ?? "");
      }),
    );
  };
  return {
    getValues: read,
    getValue: () => read()[0][0],
    getFormulas: () => sheet.read(area).map((row) => row.map(({ formula }) => formula ?? "")),
    getFormula: () => sheet.read(area)[0][0].formula ?? "",
    setValues: (given: readonly (readonly unknown[])[]) => {
      sameSize(area, given);
      put(desk, sheet, area, given);
      return SELF;
    },
    setFormulas: (given: readonly (readonly string[])[]) => {
      sameSize(area, given);
      const cells = given.map((row) => row.map((formula) => formulaOrNothing(desk, formula)));
      sheet.write(area.row, area.column, cells);
      return SELF;
    },
    setFormula: (formula: string) => {
      sheet.write(area.row, area.column, block(area, formulaOrNothing(desk, formula)));
      return SELF;
    },
  };
}

/** Notes on cells; an empty text is none. */
function notes(sheet: Worksheet, area: Area): Methods {
  const noteAt = (row: number, column: number): string =>
    sheet.notes.find(({ area: at }) => at.row === row && at.column === column)?.text ?? "";
  const set = (given: readonly (readonly string[])[]) => {
    sameSize(area, given);
    const added = given.flatMap((row, r) =>
      row.flatMap((text, c) =>
        text === ""
          ? []
          : [{ area: { row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, text }],
      ),
    );
    sheet.notes = [...clearAll(sheet.notes, area), ...added];
    return SELF;
  };
  return {
    getNotes: () => block(area, "").map((row, r) => row.map((_, c) => noteAt(area.row + r, area.column + c))),
    getNote: () => noteAt(area.row, area.column),
    setNotes: set,
    setNote: (text: string) => set(block(area, text)),
  };
}

function formulaOrNothing(desk: Desk, formula: string): StoredCell {
  return formula === "" ? { value: null } : formulaCell(formula, desk.office.locale);
}

function put(desk: Desk, sheet: Worksheet, area: Area, given: readonly (readonly unknown[])[]): void {
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
function clear(sheet: Worksheet, area: Area, options: Readonly<Record<string, boolean>> = {}): typeof SELF {
  const wanted = Object.keys(options).filter((name) => options[name]);
  const has = (name: string) => wanted.length === 0 || wanted.includes(name);
  if (has("contentsOnly")) sheet.clear(area, "contents");
  if (has("formatOnly")) sheet.clear(area, "formats");
  if (has("commentsOnly")) sheet.notes = clearAll(sheet.notes, area);
  if (has("formatOnly") || has("validationsOnly")) sheet.dropDowns = clearAll(sheet.dropDowns, area);
  return SELF;
}

function block<T>(area: Area, value: T): T[][] {
  return Array.from({ length: area.rows }, () => new Array<T>(area.columns).fill(value));
}

function sameSize(area: Area, given: readonly (readonly unknown[])[]): void {
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
