import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { Engine } from "./engine";

/** Has every formula calculated anew: what functions there are has changed. */
export function recalculate(engine: Engine): void {
  for (const sheet of engine.model.getSheets()) {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f) (cellValue[row] ??= {})[column] = { f: cell.f };
    });
    if (Object.keys(cellValue).length === 0) continue;
    engine.run(SetRangeValuesMutation.id, { subUnitId: sheet.getSheetId(), cellValue });
  }
}
