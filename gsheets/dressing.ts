import type { ChoiceArea, FormatRun } from "../shared/grid";
import type { OwnLook } from "../shared/pane-host";
import { makeRoom } from "./enlarging";
import { a1 } from "./address";
import { sheetOf, type Book, type Sheet } from "./book";
import { drawLooks } from "./drawing";
import { choiceRule } from "./drop-downs";
import { drawWidths } from "./widths";

/** Makes sheets of the user's own ready to be typed into: some calls a column, whatever the rows. */
export function dressSheets(book: Book, looks: readonly (OwnLook & { readonly id: string })[]): void {
  for (const look of looks) {
    const sheet = sheetOf(book, look.id);
    // One that stood there empty may be smaller.
    makeRoom(sheet, look);
    drawLooks(sheet, look);
    for (const run of look.formats) drawNumberFormat(sheet, run);
    drawWidths(sheet, look);
    sheet.setFrozenRows(look.freeze.rows);
    sheet.setFrozenColumns(look.freeze.columns);
    for (const dropDown of look.dropDowns) {
      const rule = choiceRule(dropDown, () => choicesOf(book, sheet, dropDown.from as ChoiceArea));
      sheet.getRange(a1(dropDown.area)).setDataValidation(rule);
    }
  }
}

function drawNumberFormat(sheet: Sheet, { areas, format }: FormatRun): void {
  if (format.numberFormat !== undefined) {
    sheet.getRangeList(areas.map(a1)).setNumberFormat(format.numberFormat);
  }
}

function choicesOf(book: Book, own: Sheet, from: ChoiceArea): GoogleAppsScript.Spreadsheet.Range {
  const sheet = from.sheet === undefined ? own : (book.file.getSheetByName(from.sheet) as Sheet);
  return sheet.getRange(a1(from));
}
