import type { Area } from "../../shared/grid";
import { intersection } from "../memory/areas";
import type { Worksheet } from "../workbook";

/** Makes a sheet large enough for so many rows and columns, where it does not end at Excel's own edge. */
export function makeRoom(sheet: Worksheet, rows: number, columns: number): void {
  const { size } = sheet;
  if (rows > size.rows) sheet.insertRows(size.rows, rows - size.rows);
  if (columns > size.columns) sheet.insertColumns(size.columns, columns - size.columns);
}

/** Rules and drop-downs as far as the sheet goes; a file's may reach down to Excel's last row. */
export function within<T extends { readonly area: Area }>({ size }: Worksheet, items: readonly T[]): T[] {
  return items.flatMap((item) => {
    const area = intersection(item.area, { row: 0, column: 0, ...size });
    return area ? [{ ...item, area }] : [];
  });
}
