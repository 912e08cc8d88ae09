import { writeXlsx, type CellStyle, type WriteSheet } from "hucre";
import { fillRooms, roomFor, type PackedChart } from "./chart-parts";
import { errorInFile, markErrors } from "./errors";
import { callsOurs } from "./notation";
import { editPart } from "./patch";

/** What there is to write, in the library's terms; only this file writes with it. */
export type { CellStyle, WriteSheet };

/** A cell that is more than a plain value. */
export type SpecialCell = Parameters<NonNullable<WriteSheet["cells"]>["set"]>[1];

/** A defined name as it goes into a file. With a scope it belongs to that sheet alone. */
export interface WorkbookName {
  readonly name: string;
  readonly range: string;
  readonly scope?: string;
  readonly hidden?: boolean;
}

/** The last version of Excel's calculation engine; a file of an older one is calculated anew on opening. */
const ENGINE = 191029;

/** @param charts Of each sheet. */
export async function packWorkbook(
  sheets: WriteSheet[],
  charts: readonly (readonly PackedChart[])[],
  names: readonly WorkbookName[],
  active: number,
  about: { readonly title: string; readonly creator: string; readonly made: Date },
): Promise<Uint8Array> {
  const { title, creator, made } = about;
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet, index) => ({ ...sheet, charts: (charts[index] ?? []).map(roomFor) })),
    namedRanges: names.map(({ name, range, scope }) => ({ name, range, scope })),
    activeSheet: active,
    properties: { title, creator, created: made, modified: made },
  });
  const hidden = new Set(names.filter((name) => name.hidden).map(({ name }) => name));
  const asCalculated = sheets.some((sheet) => someCell(sheet, ({ formula = "" }) => callsOurs(formula)));
  const named = editPart(bytes, "xl/workbook.xml", (xml) => {
    const hiding = xml.replace(/<definedName name="([^"]+)"/g, (tag, name: string) =>
      hidden.has(name) ? `${tag} hidden="1"` : tag,
    );
    // Without the add-in a function of ours would lose its value as soon as Excel calculates.
    return asCalculated ? hiding.replace(/<calcPr [^>]*>/, `<calcPr calcId="${ENGINE}"/>`) : hiding;
  });
  const drawn = sheets.reduce(
    (file, sheet, index) =>
      someCell(sheet, ({ comment }) => comment !== undefined)
        ? editPart(file, `xl/comments${index + 1}.xml`, keepBlanks)
        : file,
    fillRooms(named, charts),
  );
  return sheets.reduce(
    (file, sheet, index) =>
      someCell(sheet, ({ formulaResult }) => errorInFile(formulaResult) !== null)
        ? editPart(file, `xl/worksheets/sheet${index + 1}.xml`, markErrors)
        : file,
    drawn,
  );
}

/** Blanks at the ends of a text are no part of it unless the file says so. */
function keepBlanks(xml: string): string {
  return xml.replace(/<t>/g, '<t xml:space="preserve">');
}

function someCell({ cells }: WriteSheet, holds: (cell: SpecialCell) => boolean): boolean {
  for (const cell of cells?.values() ?? []) if (holds(cell)) return true;
  return false;
}
