import type { Area } from "../../../shared/grid";
import { areasByValue } from "../../memory/areas";
import type { StoredCell, Worksheet } from "../../workbook";
import { enter, isErrorValue } from "../entry";
import { loseMissing, moveFormula } from "../formula";
import type { Session } from "../model";
import { LIMIT, WireError } from "../protocol";
import { inSight } from "./filters";

/** Reads one thing of every cell, within the five million cells that Excel gives in one answer. */
export function readEach<T>(sheet: Worksheet, area: Area, of: (cell: StoredCell) => T): T[][] {
  if (area.rows * area.columns > LIMIT.cells) throw new WireError("ResponsePayloadSizeLimitExceeded");
  return sheet.read(area).map((row) => row.map(of));
}

/** An empty cell is an empty text in `values`. */
export function valueOf({ value }: StoredCell): unknown {
  return value ?? "";
}

export function formulaOf(cell: StoredCell): unknown {
  return cell.formula ?? valueOf(cell);
}

export function valueTypeOf({ value, formula }: StoredCell): string {
  if (value === null) return formula === undefined ? "Empty" : "String";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorValue(value) ? "Error" : "String";
}

/** A matrix of the area's own shape, or one value for all its cells. */
function matrixOf(area: Area, given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) {
    if (area.rows * area.columns > LIMIT.cells) throw new WireError("InvalidArgument");
    return Array.from({ length: area.rows }, () => new Array<unknown>(area.columns).fill(given));
  }
  const fits =
    given.length === area.rows && given.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw new WireError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return given as unknown[][];
}

/** Writes `values` or `formulas`: both take what they are given as if it were typed. */
export function writeCells(session: Session, sheet: Worksheet, area: Area, given: unknown): void {
  const matrix = matrixOf(area, given);
  const formats = sheet.formats(area);
  const spreads = !Array.isArray(given);
  const names = new Set(session.workbook.sheets.map(({ name }) => name.toLowerCase()));
  const exists = (name: string): boolean => names.has(name.toLowerCase());
  const cells = matrix.map((row, down) =>
    row.map((value, right) => {
      const cell = enter(value, formats[down][right].numberFormat, session.apostropheInText);
      if (cell?.formula === undefined) return cell;
      // One formula for many cells is written for the first of them.
      const formula = spreads ? moveFormula(cell.formula, down, right) : cell.formula;
      return { ...cell, formula: loseMissing(formula, exists) };
    }),
  );
  // An array begins anew in each stretch of rows that a filter leaves in sight.
  for (const { row, rows } of inSight(session, sheet, area))
    sheet.write(row, area.column, cells.slice(0, rows));
}

export function writeNumberFormats(sheet: Worksheet, area: Area, given: unknown): void {
  if (typeof given === "string") {
    sheet.format(area, { numberFormat: given });
    return;
  }
  const formats = matrixOf(area, given);
  if (formats.flat().some((format) => format !== null && typeof format !== "string"))
    throw new WireError("InvalidArgument");
  for (const [part, numberFormat] of areasByValue(area, formats as (string | null)[][]))
    if (numberFormat !== null) sheet.format(part, { numberFormat });
}
