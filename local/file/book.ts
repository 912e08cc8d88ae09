import type { DefinedName, Workbook, Worksheet } from "../workbook";
import type { Drawn, DrawnName } from "./drawn";
import { LISTS_NAME } from "./lists";
import { looksFrom } from "./looks";
import { render, type About } from "./render";
import { refuseName } from "./sheetName";

/**
 * A whole workbook as the bytes of an .xlsx file, the user's own sheets and entries
 * included, by the same renderer as generated grids.
 *
 * @throws Fault "file/too-large" or "file/sheet-name" when Excel would not open it.
 */
export async function packBook(workbook: Workbook, about: About): Promise<Uint8Array> {
  const { sheets, active } = workbook;
  for (const { name } of sheets) refuseName(name);
  const names = workbook.names().flatMap((name) => drawnName(name, sheets));
  const first = sheets.findIndex(({ id }) => id === active.id);
  return render(sheets.map(drawn), [...names, ...workbook.namedFormulas()], first, about);
}

function drawnName({ name, sheet: id, area }: DefinedName, sheets: readonly Worksheet[]): DrawnName[] {
  const sheet = sheets.find((each) => each.id === id);
  return sheet && area && name !== LISTS_NAME ? [{ name, sheet: sheet.name, area }] : [];
}

function drawn(sheet: Worksheet): Drawn {
  const used = sheet.used(false);
  // From A1, so that rows and columns are counted as in the file.
  const [rows, columns] = used ? [used.row + used.rows, used.column + used.columns] : [0, 0];
  const area = { row: 0, column: 0, rows, columns };
  const each = Array.from({ length: columns }, (_, column) => column);
  return {
    name: sheet.name,
    hidden: !sheet.visible,
    cells: sheet
      .read(area)
      .map((row) =>
        row.map((cell) => (cell.formula === undefined ? cell.value : { ...cell, formula: cell.formula })),
      ),
    looks: looksFrom(sheet.formats(area)),
    rules: sheet.rules,
    dropDowns: sheet.dropDowns,
    widths: each.map((column) => sheet.width(column)),
    hiddenColumns: each.filter((column) => sheet.isHidden(column)),
    freeze: sheet.frozen,
    page: sheet.page,
    charts: sheet.charts,
    // Notes of a file that was opened are told as left out.
    comments: [],
  };
}
