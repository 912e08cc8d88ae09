import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { Area, Format } from "../../../shared/grid";
import type { StoredCell } from "../../workbook";
import { contentOf, NO_CONTENT } from "./cells";
import { NO_STYLE, over, patchOf, type StylePatch } from "./style";

/** Changes by row and column, as Univer takes them. */
export type Changes = IObjectMatrixPrimitiveType<ICellData>;

type Row = Record<number, ICellData>;

/** Changes to cells that wait to be handed over as one: the grid takes longer over a change than over its size. */
export class PendingCells {
  private contents: Changes = {};
  private styles: Changes = {};
  private resized = new Set<number>();

  /** @param isEmpty Whether a row of the grid holds nothing yet: then there is nothing to take out of its cells. */
  write(
    top: number,
    left: number,
    cells: readonly (readonly (StoredCell | undefined)[])[],
    isEmpty: (row: number) => boolean,
  ): void {
    cells.forEach((line, down) => {
      const row = rowOf(this.contents, top + down);
      const isNew = isEmpty(top + down);
      line.forEach((cell, right) => {
        if (cell !== undefined) row[left + right] = contentOf(cell, isNew && !(left + right in row));
      });
    });
  }

  clearContents(area: Area): void {
    each(this.contents, area, (row, column) => (row[column] = NO_CONTENT));
  }

  format(area: Area, format: Format): void {
    this.style(area, patchOf(format));
  }

  clearStyles(area: Area): void {
    this.style(area, NO_STYLE);
  }

  /** The contents that wait; afterwards none do. */
  takeContents(): Changes | null {
    const taken = this.contents;
    this.contents = {};
    return isNone(taken) ? null : taken;
  }

  /** The looks that wait; afterwards none do. */
  takeStyles(): Changes | null {
    const taken = this.styles;
    this.styles = {};
    return isNone(taken) ? null : taken;
  }

  /** Rows whose looks that wait may need another height. */
  takeResized(): number[] {
    const taken = [...this.resized].sort((a, b) => a - b);
    this.resized.clear();
    return taken;
  }

  private style(area: Area, patch: StylePatch): void {
    if (patch.tb || patch.fs) for (let down = 0; down < area.rows; down++) this.resized.add(area.row + down);
    // Cells that were to change alike still do: one object for all of them.
    const merged = new Map<ICellData | undefined, ICellData>();
    each(this.styles, area, (row, column) => {
      const below: ICellData | undefined = row[column];
      const above = merged.get(below) ?? {
        s: over(below?.s as StylePatch | undefined, patch) as ICellData["s"],
      };
      merged.set(below, above);
      row[column] = above;
    });
  }
}

function rowOf(changes: Changes, line: number): Row {
  return (changes[line] ??= {});
}

function each(changes: Changes, area: Area, change: (row: Row, column: number) => void): void {
  for (let line = area.row; line < area.row + area.rows; line++) {
    const row = rowOf(changes, line);
    for (let column = area.column; column < area.column + area.columns; column++) change(row, column);
  }
}

function isNone(changes: Changes): boolean {
  for (const _ in changes) return false;
  return true;
}
