import type { Area } from "../../shared/grid";
import { areaAddress } from "../file/address";
import { areasByValue, clearAll } from "../memory/areas";
import type { StoredCell, Worksheet } from "../workbook";
import { areaMethods, block, clear, insist, put, sameSize, type Spread } from "./areas";
import { behind, playEach, SELF, type Making } from "./checked";
import { momentOf } from "./clock";
import type { Desk } from "./desk";
import { blockSetters, lookSetters, type Given } from "./looks";
import { noteMethods } from "./notes";
import { playSheet } from "./sheet";
import { formulaCell, isDateFormat } from "./typed";
import { onSheet, type Validation } from "./validation";

/** What stands behind a played range. */
export interface Ranged {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** A range and its run. A script makes ranges by the hundred and asks little of each: a method is made when it is called. */
interface Played extends Ranged, Spread {}

/** A range of cells. One that reaches beyond the sheet does not come about. */
export function playRange(desk: Desk, sheet: Worksheet, area: Area): object {
  insist(sheet, area);
  const behind: Ranged = { sheet, area };
  const on: Played = { desk, ranges: [behind], sheet, area };
  return playEach(desk, "Spreadsheet.Range", RANGE, on, behind, () => sheet.name);
}

const blocks: Making<Played> = Object.fromEntries(
  Object.entries(blockSetters).map(([name, single]) => [
    name,
    ({ sheet, area }: Played) =>
      (given: readonly (readonly Given[])[]) => {
        sameSize(area, given);
        for (const [part, value] of areasByValue(area, given)) sheet.format(part, lookSetters[single](value));
        return SELF;
      },
  ]),
);

const read = ({ desk, sheet, area }: Played) => {
  const looks = sheet.formats(area);
  return sheet.read(area).map((row, r) =>
    row.map(({ value }, c) => {
      const isMoment = typeof value === "number" && isDateFormat(looks[r][c].numberFormat);
      return isMoment ? new Date(momentOf(value, desk.office.timeZone)) : (value ?? "");
    }),
  );
};

const values: Making<Played> = {
  getValues: (on) => () => read(on),
  getValue: (on) => () => read(on)[0][0],
  getFormulas:
    ({ sheet, area }) =>
    () =>
      sheet.read(area).map((row) => row.map(({ formula }) => formula ?? "")),
  getFormula:
    ({ sheet, area }) =>
    () =>
      sheet.read(area)[0][0].formula ?? "",
  setValues:
    ({ desk, sheet, area }) =>
    (given: readonly (readonly unknown[])[]) => {
      sameSize(area, given);
      put(desk, sheet, area, given);
      return SELF;
    },
  setFormulas:
    ({ desk, sheet, area }) =>
    (given: readonly (readonly string[])[]) => {
      sameSize(area, given);
      const cells = given.map((row) => row.map((formula) => formulaOrNothing(desk, formula)));
      sheet.write(area.row, area.column, cells);
      return SELF;
    },
  setFormula:
    ({ desk, sheet, area }) =>
    (formula: string) => {
      sheet.write(area.row, area.column, block(area, formulaOrNothing(desk, formula)));
      return SELF;
    },
};

const RANGE: Making<Played> = {
  ...areaMethods,
  ...blocks,
  ...values,
  ...noteMethods,
  getA1Notation:
    ({ area }) =>
    () =>
      areaAddress(area),
  getRow:
    ({ area }) =>
    () =>
      area.row + 1,
  getColumn:
    ({ area }) =>
    () =>
      area.column + 1,
  getLastRow:
    ({ area }) =>
    () =>
      area.row + area.rows,
  getLastColumn:
    ({ area }) =>
    () =>
      area.column + area.columns,
  getNumRows:
    ({ area }) =>
    () =>
      area.rows,
  getNumColumns:
    ({ area }) =>
    () =>
      area.columns,
  getSheet:
    ({ desk, sheet }) =>
    () =>
      playSheet(desk, sheet),
  getNumberFormats:
    ({ sheet, area }) =>
    () =>
      sheet.formats(area).map((row) => row.map((look) => look.numberFormat ?? "General")),
  clear:
    ({ sheet, area }) =>
    (options?: Readonly<Record<string, boolean>>) =>
      clear(sheet, area, options),
  setDataValidation:
    ({ sheet, area }) =>
    (rule: unknown) => {
      sheet.dropDowns = clearAll(sheet.dropDowns, area);
      const validation = rule === null ? null : behind<Validation>(rule);
      if (validation) sheet.dropDowns = [...sheet.dropDowns, { area, ...onSheet(validation, sheet.name) }];
      return SELF;
    },
  activate:
    ({ desk, sheet, area }) =>
    () => {
      desk.office.workbook.active = sheet;
      desk.office.workbook.selection = area;
      return SELF;
    },
};

function formulaOrNothing(desk: Desk, formula: string): StoredCell {
  return formula === "" ? { value: null } : formulaCell(formula, desk.office.locale);
}
