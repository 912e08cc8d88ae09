import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Format } from "../../../shared/grid";
import type { Workbook, Worksheet } from "../../workbook";
import { contentOf } from "./cells";
import { pixelsOf, SPARE, type Size } from "./sizes";
import { patchOf } from "./style";

/** What Univer gives a new sheet. */
const LEAST: Size = { rows: 1000, columns: 20 };

type SheetData = Partial<IWorksheetData> & { readonly id: string };

/** Cells, formats and widths of a workbook, and nothing else of it, as Univer takes them at its start. */
export function snapshotOf({ sheets }: Workbook): Partial<IWorkbookData> {
  const styles = new Styles();
  const data = sheets.map((sheet) => sheetData(sheet, styles));
  return {
    id: "workbook",
    name: "Workbook",
    styles: styles.all,
    sheetOrder: data.map(({ id }) => id),
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])),
  };
}

/** Looks that are kept once, however many cells have them. */
class Styles {
  readonly all: Record<string, IStyleData> = {};

  /** @returns The style's name; nothing for a cell without looks. */
  of(format: Format): string | undefined {
    const name = JSON.stringify(format);
    if (name === "{}") return undefined;
    this.all[name] ??= patchOf(format) as IStyleData;
    return name;
  }
}

function sheetData(sheet: Worksheet, styles: Styles): SheetData {
  const { id, name } = sheet;
  const used = sheet.used(false);
  if (!used) return { id, name };
  const [rows, columns] = [used.row + used.rows, used.column + used.columns];
  const whole = { row: 0, column: 0, rows, columns };
  const formats = sheet.formats(whole);
  const cells = sheet.read(whole).map((line, row) =>
    line.map((cell, column): ICellData => {
      const s = styles.of(formats[row][column]);
      return { ...contentOf(cell, true), ...(s !== undefined && { s }) };
    }),
  );
  const widths = Array.from({ length: columns }, (_, column) => sheet.width(column));
  return {
    id,
    name,
    cellData: cells,
    columnData: widths.map((width) => (width === undefined ? {} : { w: pixelsOf(width) })),
    rowCount: Math.max(LEAST.rows, rows + SPARE.rows),
    columnCount: Math.max(LEAST.columns, columns + SPARE.columns),
  };
}
