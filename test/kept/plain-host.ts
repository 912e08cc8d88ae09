import type { Cell } from "../../src/cell";
import type { StoredCell, Workbook, Worksheet } from "../../local/workbook";
import {
  anchorArea,
  anchorName,
  isFormula,
  isUsersName,
  type Area,
  type Grid,
  type GridCell,
  type OwnKind,
} from "../../shared/grid";
import type { Host, NewSheet, Room, SheetInfo } from "../../shared/host";
import { sheetKinds } from "../../shared/kinds";
import { withFormulas } from "../../shared/typed/asked-formulas";
import type { Again, Ask, Detail, Look, Noted } from "../../shared/typed/detail";
import type { Patch } from "../../shared/typed/journal-sheet";

/** The job at work on a workbook without any host's ways: no office.js, no Apps Script. */
export class PlainHost implements Host {
  /** What the last run asked room for. */
  rooms: readonly Room[] = [];

  /** @param day Of the run, to be set. */
  constructor(
    private readonly workbook: Workbook,
    public day: number,
  ) {}

  today(): number {
    return this.day;
  }

  sheets(): SheetInfo[] {
    return this.workbook.sheets.map((sheet) => {
      const used = sheet.used(true);
      const anchor = this.anchorOf(sheet);
      return {
        id: sheet.id,
        name: sheet.name,
        rows: used ? used.row + used.rows : 0,
        columns: used ? used.column + used.columns : 0,
        kind: anchor?.kind ?? null,
        headerRow: anchor?.row ?? null,
        named: this.workbook.names().flatMap(({ name, sheet: on, area }) => (on === sheet.id && area && isUsersName(name) ? [{ name, area }] : [])), // prettier-ignore
      };
    });
  }

  read(sheets: readonly SheetInfo[]): Cell[][][] {
    return sheets.map(({ id, rows, columns }) =>
      this.sheet(id)
        .read({ row: 0, column: 0, rows, columns })
        .map((line) => line.map(({ value }) => value)),
    );
  }

  details(asked: readonly Ask[]): Detail[][] {
    return asked.map(({ id, areas, ours, calculating }) => {
      const sheet = this.sheet(id);
      const still = calculating.flatMap((area) => detailsIn(sheet, area, []));
      const formulas = still.flatMap(({ row, column, formula }): Detail[] => (formula === undefined ? [] : [{ row, column, formula, calculates: true }])); // prettier-ignore
      return [...areas.flatMap((area) => detailsIn(sheet, area, ours)), ...formulas, ...notesOn(sheet)];
    });
  }

  reread({ id, areas }: Look): Again {
    const { row, column, rows, columns } = this.sheet(id).used(true) ?? cell(0, 0);
    const cells = this.sheet(id).read({ row: 0, column: 0, rows: row + rows, columns: column + columns });
    return {
      cells: withFormulas(
        cells.map((line) => line.map(({ value }) => value)),
        areas,
        (at, across) => cells[at][across].formula ?? "",
      ),
      notes: notesOn(this.sheet(id)),
    };
  }

  check(rooms: readonly Room[]): void {
    this.rooms = rooms;
  }

  enlarge(): void {
    // It has all its rows and columns.
  }

  add(sheets: readonly NewSheet[]): string[] {
    return sheets.map(({ kind, name }) => {
      const { id } = this.workbook.add(name);
      this.workbook.setName(anchorName(kind), id, anchorArea(0));
      return id;
    });
  }

  keep(id: string, patches: readonly Patch[]): void {
    for (const { row, column, cells } of patches) {
      this.sheet(id).write(row, column, cells.map((line) => line.map((value) => ({ value })))); // prettier-ignore
    }
  }

  write(grid: Grid, id: string): void {
    const sheet = this.sheet(id);
    const all = { row: 0, column: 0, ...sheet.size };
    sheet.clear(all, "all");
    sheet.write(0, 0, grid.cells.map((line) => line.map(stored))); // prettier-ignore
    for (const { areas, format } of grid.formats) for (const area of areas) sheet.format(area, format);
    sheet.notes = grid.comments.map(({ row, column, text }) => ({ area: cell(row, column), text }));
    this.workbook.setName(anchorName(grid.kind), id, anchorArea(grid.headerRow));
    for (const { name, area } of grid.namesMoved ?? []) this.workbook.setName(name, id, area);
  }

  begin(): void {}
  end(): void {}
  recall(): Record<string, string> {
    return {};
  }
  remember(): void {}
  select(): void {}

  private sheet(id: string): Worksheet {
    return this.workbook.sheets.find((sheet) => sheet.id === id) as Worksheet;
  }

  private anchorOf({ id }: Worksheet): { kind: OwnKind; row: number } | null {
    for (const kind of [...sheetKinds, "journal"] as const) {
      const name = this.workbook.names().find((one) => one.name === anchorName(kind) && one.sheet === id);
      if (name?.area) return { kind, row: name.area.row };
    }
    return null;
  }
}

function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

function stored(one: GridCell): StoredCell {
  return isFormula(one) ? { value: one.value, formula: one.formula } : { value: one };
}

function detailsIn(sheet: Worksheet, area: Area, ours: Ask["ours"]): Detail[] {
  const formats = sheet.formats(area);
  return sheet.read(area).flatMap((line, down) =>
    line.flatMap(({ formula, spill }, right): Detail[] => {
      const { numberFormat } = formats[down][right];
      const own = numberFormat !== undefined && numberFormat !== "General" && numberFormat !== "@";
      const place = { row: area.row + down, column: area.column + right };
      const isTheirs = formula !== undefined && !ours[place.row]?.[place.column];
      if (!isTheirs && !own) return [];
      return [{ ...place, ...(isTheirs ? { formula, spill } : {}), ...(own ? { numberFormat } : {}) }];
    }),
  );
}

function notesOn({ notes }: Worksheet): Noted[] {
  return notes.map(({ area: { row, column }, text }) => ({ row, column, note: text }));
}
