import type { IRange, Nullable, Worksheet as Model } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Area, Format } from "../../../shared/grid";
import { around } from "../../memory/areas";
import type { StoredCell } from "../../workbook";
import { areaOf } from "./area";
import { valueOf } from "./cells";
import type { Engine } from "./engine";
import { formatOf } from "./style";

const EMPTY: StoredCell = Object.freeze({ value: null });
const PLAIN: Format = Object.freeze({});

/** What stands in an area, with what formulas next to it have spilled there. */
export function readCells(engine: Engine, sheet: Model, area: Area): StoredCell[][] {
  const formulas = engine.get(FormulaDataModel);
  const [unitId, sheetId] = [engine.model.getUnitId(), sheet.getSheetId()];
  const spilled = formulas.getArrayFormulaCellData()[unitId]?.[sheetId];
  const reaches = formulas.getArrayFormulaRange()[unitId]?.[sheetId];
  return eachCell(area, (row, column) => {
    const cell = sheet.getCellRaw(row, column);
    const spill = spilled?.[row]?.[column];
    if (!cell) return spill ? { value: valueOf(spill) } : EMPTY;
    // A formula that was dragged is kept once, with its distance to the first.
    const formula =
      cell.f ?? (cell.si ? formulas.getFormulaStringByCell(row, column, sheetId, unitId) : null);
    if (formula) return { value: valueOf(cell), formula, ...spillOf(reaches?.[row]?.[column]) };
    const value = valueOf(cell) ?? (spill ? valueOf(spill) : null);
    return value === null ? EMPTY : { value };
  });
}

/** How far a formula's results reach, where they reach further than its own cell. */
function spillOf(range: Nullable<IRange>): Pick<StoredCell, "spill"> {
  if (!range) return {};
  const { rows, columns } = areaOf(range);
  return rows > 1 || columns > 1 ? { spill: { rows, columns } } : {};
}

export function readFormats(engine: Engine, sheet: Model, area: Area): Format[][] {
  const styles = engine.model.getStyles();
  const known = new Map<string, Format>();
  const one = (id: string): Format => {
    const format = known.get(id) ?? formatOf(styles.get(id));
    known.set(id, format);
    return format;
  };
  const columns = sheet.getColumnManager().getColumnData();
  const rows = sheet.getRowManager().getRowData();
  return eachCell(area, (row, column) => {
    const s = sheet.getCellRaw(row, column)?.s;
    if (rows[row]?.s || columns[column]?.s) return formatOf(sheet.getComposedCellStyle(row, column));
    if (!s) return PLAIN;
    return typeof s === "string" ? one(s) : formatOf(s);
  });
}

function eachCell<T>({ row, column, rows, columns }: Area, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => of(row + down, column + right)),
  );
}

/** The smallest area around all cells that hold something or, unless values alone count, look like something. */
export function usedArea(engine: Engine, sheet: Model, valuesOnly: boolean): Area | null {
  let found: Area | null = null;
  const add = (row: number, column: number) => {
    const inside =
      found &&
      row < found.row + found.rows &&
      row >= found.row &&
      column >= found.column &&
      column < found.column + found.columns;
    if (!inside) found = around(found, { row, column, rows: 1, columns: 1 });
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    if (cell.f || cell.si || valueOf(cell) !== null || (!valuesOnly && cell.s)) add(row, column);
  });
  const spilled = engine.get(FormulaDataModel).getArrayFormulaCellData()[engine.model.getUnitId()]?.[
    sheet.getSheetId()
  ];
  for (const [row, cells] of Object.entries(spilled ?? {})) {
    for (const column of Object.keys((cells ?? {}) as object)) add(Number(row), Number(column));
  }
  return found;
}
