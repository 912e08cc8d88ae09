import type { Area } from "../../shared/grid";
import type { StoredCell } from "../workbook";
import { around, moveLine, type Edit } from "./areas";

type Row = (StoredCell | undefined)[];

const EMPTY: StoredCell = Object.freeze({ value: null });

function isEmpty(cell: StoredCell): boolean {
  return cell.formula === undefined && (cell.value === null || cell.value === "");
}

/** A sheet's cells, row by row; only what is filled takes room, so that a million cells fit. */
export class Cells {
  private rows = new Map<number, Row>();
  /** Whether any formula ever filled more than its own cell here. */
  private spills = false;

  read(area: Area): StoredCell[][] {
    return Array.from({ length: area.rows }, (_, down) => {
      const row = this.rows.get(area.row + down);
      return Array.from({ length: area.columns }, (_, right) => row?.[area.column + right] ?? EMPTY);
    });
  }

  write(top: number, left: number, cells: readonly (readonly (StoredCell | undefined)[])[]): void {
    if (this.spills) this.takeBack(top, left, cells);
    cells.forEach((given, down) => {
      const row = this.rows.get(top + down) ?? [];
      given.forEach((cell, right) => {
        if (cell === undefined) return;
        if (cell.spill) this.spills = true;
        row[left + right] = isEmpty(cell) ? undefined : cell;
      });
      this.keep(top + down, row);
    });
  }

  clear(area: Area): void {
    for (const [line, row] of this.rows) {
      if (line < area.row || line >= area.row + area.rows) continue;
      const end = Math.min(row.length, area.column + area.columns);
      for (let column = area.column; column < end; column++) row[column] = undefined;
      this.keep(line, row);
    }
  }

  used(): Area | null {
    let found: Area | null = null;
    for (const [line, row] of this.rows) {
      const first = row.findIndex((cell) => cell !== undefined);
      found = around(found, { row: line, rows: 1, column: first, columns: row.length - first });
    }
    return found;
  }

  edit(edit: Edit): void {
    if (edit.axis === "columns") {
      for (const [line, row] of this.rows) {
        if (row.length <= edit.at) continue;
        if (edit.deletes) row.splice(edit.at, edit.count);
        else row.splice(edit.at, 0, ...Array.from({ length: edit.count }, () => undefined));
        this.keep(line, row);
      }
      return;
    }
    const moved = new Map<number, Row>();
    for (const [line, row] of this.rows) {
      const to = moveLine(line, edit);
      if (to !== null) moved.set(to, row);
    }
    this.rows = moved;
  }

  /** Results go with the formula that is written over. */
  private takeBack(top: number, left: number, cells: readonly (readonly (StoredCell | undefined)[])[]): void {
    cells.forEach((given, down) =>
      given.forEach((cell, right) => {
        const spill = cell && this.rows.get(top + down)?.[left + right]?.spill;
        if (spill) this.clear({ row: top + down, column: left + right, ...spill });
      }),
    );
  }

  /** A row ends with a filled cell, and a row without one is not kept: so `used` need not look at cells. */
  private keep(line: number, row: Row): void {
    while (row.length > 0 && row[row.length - 1] === undefined) row.pop();
    if (row.length > 0) this.rows.set(line, row);
    else this.rows.delete(line);
  }
}
