import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { Area, Format } from "../../../shared/grid";
import type { StoredCell } from "../../workbook";
import { contentOf, NO_CONTENT, type Content } from "./cells";
import { NO_STYLE, over, patchOf, type StylePatch } from "./style";

/** Changes by row and column, as Univer takes them. */
export type Changes = IObjectMatrixPrimitiveType<ICellData>;

/** Changes to cells that wait to be handed over as one: the grid takes longer over a change than over its size. */
export class PendingCells {
  private contents = new Map<number, Map<number, Content>>();
  private styles = new Map<number, Map<number, StylePatch>>();
  private resized = new Set<number>();

  write(top: number, left: number, cells: readonly (readonly (StoredCell | undefined)[])[]): void {
    cells.forEach((line, down) => {
      const row = rowOf(this.contents, top + down);
      line.forEach((cell, right) => {
        if (cell !== undefined) row.set(left + right, contentOf(cell));
      });
    });
  }

  clearContents(area: Area): void {
    each(this.contents, area, (row, column) => row.set(column, NO_CONTENT));
  }

  format(area: Area, format: Format): void {
    this.style(area, patchOf(format));
  }

  clearStyles(area: Area): void {
    this.style(area, NO_STYLE);
  }

  /** The contents that wait; afterwards none do. */
  takeContents(): Changes | null {
    const taken = matrixOf(this.contents, (content) => content);
    this.contents = new Map();
    return taken;
  }

  /** The looks that wait; afterwards none do. */
  takeStyles(): Changes | null {
    const taken = matrixOf(this.styles, (style) => ({ s: style as ICellData["s"] }));
    this.styles = new Map();
    return taken;
  }

  /** Rows whose looks that wait may need another height. */
  takeResized(): number[] {
    const taken = [...this.resized].sort((a, b) => a - b);
    this.resized.clear();
    return taken;
  }

  private style(area: Area, patch: StylePatch): void {
    if (patch.tb || patch.fs) for (let down = 0; down < area.rows; down++) this.resized.add(area.row + down);
    // Cells that were to change alike still do: one patch for all of them.
    const merged = new Map<StylePatch | undefined, StylePatch>();
    each(this.styles, area, (row, column) => {
      const below = row.get(column);
      const style = merged.get(below) ?? over(below, patch);
      merged.set(below, style);
      row.set(column, style);
    });
  }
}

function rowOf<T>(rows: Map<number, Map<number, T>>, line: number): Map<number, T> {
  const row = rows.get(line) ?? new Map<number, T>();
  rows.set(line, row);
  return row;
}

function each<T>(
  rows: Map<number, Map<number, T>>,
  area: Area,
  change: (row: Map<number, T>, column: number) => void,
): void {
  for (let line = area.row; line < area.row + area.rows; line++) {
    const row = rowOf(rows, line);
    for (let column = area.column; column < area.column + area.columns; column++) change(row, column);
  }
}

function matrixOf<T>(
  rows: ReadonlyMap<number, ReadonlyMap<number, T>>,
  cell: (value: T) => ICellData,
): Changes | null {
  if (rows.size === 0) return null;
  const matrix: Changes = {};
  for (const [line, row] of rows) {
    const cells: Record<number, ICellData> = (matrix[line] = {});
    for (const [column, value] of row) cells[column] = cell(value);
  }
  return matrix;
}
