import { anchorName, type Area, type SheetKind } from "../../shared/grid";
import type { Workbook, Worksheet } from "../workbook";

/** A generated sheet as it stands in the workbook, wherever its rows and columns have been moved to. */
export interface Generated {
  readonly sheet: Worksheet;
  readonly columns: ReadonlyMap<string, number>;
  /** The rectangle below the header. */
  readonly body: Area;
}

/** Finds a generated sheet by the name that points at its Key cell; null before it is generated. */
export function findGenerated(workbook: Workbook, kind: SheetKind): Generated | null {
  const anchor = workbook.names().find(({ name }) => name === anchorName(kind));
  const sheet = workbook.sheets.find(({ id }) => id === anchor?.sheet);
  const used = sheet?.used(true);
  if (!anchor?.area || !sheet || !used) return null;
  const columns = used.column + used.columns;
  const below = anchor.area.row + 1;
  const [header] = sheet.read({ row: anchor.area.row, column: 0, rows: 1, columns });
  const keys = sheet.read({
    row: below,
    column: anchor.area.column,
    rows: used.row + used.rows - below,
    columns: 1,
  });
  const end = keys.findIndex(([{ value }]) => value === null);
  return {
    sheet,
    columns: new Map(header.map(({ value }, column) => [String(value), column])),
    body: { row: below, column: 0, rows: end < 0 ? keys.length : end, columns },
  };
}
