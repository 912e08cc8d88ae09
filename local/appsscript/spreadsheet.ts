import type { Worksheet } from "../workbook";
import { behind, play, SELF } from "./checked";
import type { Desk, Methods } from "./desk";
import { playRange, type Ranged } from "./range";
import { numberOf, playSheet, sameName } from "./sheet";

/** The spreadsheet that the script is bound to. */
export function playSpreadsheet(desk: Desk): object {
  const { workbook, screen, timeZone, locale } = desk.office;
  const find = (test: (sheet: Worksheet) => boolean) => {
    const sheet = workbook.sheets.find(test);
    return sheet ? playSheet(desk, sheet) : null;
  };
  const methods: Methods = {
    getId: () => "spreadsheet",
    getSpreadsheetTimeZone: () => timeZone,
    getSpreadsheetLocale: () => locale,
    getNumSheets: () => workbook.sheets.length,
    getSheets: () => workbook.sheets.map((sheet) => playSheet(desk, sheet)),
    getSheetByName: (name: string) => find((sheet) => sameName(sheet.name, name)),
    getSheetById: (number: number) => find((sheet) => numberOf(desk, sheet) === number),
    getActiveSheet: () => playSheet(desk, workbook.active),
    getCurrentCell: () => {
      const { row, column } = workbook.selection;
      return playRange(desk, workbook.active, { row, column, rows: 1, columns: 1 });
    },
    setActiveSheet: (sheet: object) => {
      workbook.active = behind<Worksheet>(sheet);
      return sheet;
    },
    insertSheet: (name: string, position = workbook.sheets.length) => {
      if (workbook.sheets.some((sheet) => sameName(sheet.name, name))) {
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      const added = workbook.add(name);
      workbook.move(added.id, position);
      // Every tab gets its number when it comes about, and becomes the one in front.
      numberOf(desk, added);
      workbook.active = added;
      return playSheet(desk, added);
    },
    deleteSheet: (sheet: object) => workbook.remove(behind<Worksheet>(sheet).id),
    moveActiveSheet: (position: number) => workbook.move(workbook.active.id, position - 1),
    ...names(desk),
    toast: (message: string, title?: string) => {
      screen.toasts.push(title === undefined ? message : `${title}: ${message}`);
    },
  };
  return play(desk, "Spreadsheet.Spreadsheet", methods, workbook);
}

function names(desk: Desk): Methods {
  const { workbook } = desk.office;
  const rangeOf = (name: string) => {
    const defined = workbook.names().find((item) => sameName(item.name, name));
    const sheet = workbook.sheets.find(({ id }) => id === defined?.sheet);
    return sheet && defined?.area ? playRange(desk, sheet, defined.area) : null;
  };
  const playName = (name: string): object =>
    play(desk, "Spreadsheet.NamedRange", {
      getName: () => name,
      getRange: () => {
        const range = rangeOf(name);
        if (!range) throw new Error("The named range refers to cells that no longer exist.");
        return range;
      },
      setRange: (range: object) => {
        const { sheet, area } = behind<Ranged>(range);
        workbook.setName(name, sheet.id, area);
        return SELF;
      },
      remove: () => workbook.removeName(name),
    });
  return {
    getNamedRanges: () => workbook.names().map(({ name }) => playName(name)),
    getRangeByName: rangeOf,
    setNamedRange: (name: string, range: object) => {
      if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name)) throw new Error(`Invalid range name: ${name}`);
      const { sheet, area } = behind<Ranged>(range);
      workbook.setName(name, sheet.id, area);
    },
    removeNamedRange: (name: string) => workbook.removeName(name),
  };
}
