import type { Cell } from "../../src/cell";
import { isFormula, type Grid } from "../../shared/grid";
import type { Host, NewSheet, SheetInfo } from "../../shared/host";

/** A sheet as the recorder holds it: the user's cells, or the grid that was written last. */
export interface Recorded {
  name: string;
  cells: Cell[][];
  grid: Grid | null;
}

/** A host that keeps the grids it is given, so that tests can read every cell of them. */
export class Recorder implements Host {
  readonly sheetsByName = new Map<string, Recorded>();
  readonly kept: Record<string, string> = {};
  selected = "";

  constructor(
    tables: Readonly<Record<string, readonly (readonly Cell[])[]>>,
    private readonly day: number,
  ) {
    for (const [name, cells] of Object.entries(tables)) {
      this.sheetsByName.set(name, { name, cells: cells.map((row) => [...row]), grid: null });
    }
  }

  today(): number {
    return this.day;
  }

  sheets(): SheetInfo[] {
    return [...this.sheetsByName.values()].map(({ name, cells, grid }) => ({
      id: name,
      name,
      rows: cells.length,
      columns: cells.reduce((most, row) => Math.max(most, row.length), 0),
      kind: grid?.kind ?? null,
      headerRow: grid?.headerRow ?? null,
    }));
  }

  read(sheets: readonly SheetInfo[]): Cell[][][] {
    return sheets.map(({ id }) => (this.sheetsByName.get(id) as Recorded).cells);
  }

  add(sheets: readonly NewSheet[]): string[] {
    for (const { name } of sheets) this.sheetsByName.set(name, { name, cells: [], grid: null });
    return sheets.map(({ name }) => name);
  }

  write(grid: Grid, id: string): void {
    const cells = grid.cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.value : cell)));
    this.sheetsByName.set(id, { name: id, cells, grid });
  }

  recall(): Record<string, string> {
    return this.kept;
  }

  remember(entries: Readonly<Record<string, string>>): void {
    Object.assign(this.kept, entries);
  }

  select(sheet: string, address: string): void {
    this.selected = `${sheet}!${address}`;
  }
}

/** A generated sheet read as a person reads it: by header, by label, by client. */
export class Reading {
  private readonly header: readonly Cell[];

  constructor(
    readonly cells: readonly (readonly Cell[])[],
    readonly headerRow: number,
  ) {
    this.header = cells[headerRow];
  }

  static of(recorder: Recorder, sheet: string): Reading {
    const { cells, grid } = recorder.sheetsByName.get(sheet) as Recorded;
    return new Reading(cells, (grid as Grid).headerRow);
  }

  headers(): string[] {
    return this.header.map(String);
  }

  /** The rows of the body as records by header. */
  body(): Record<string, Cell>[] {
    const rows: Record<string, Cell>[] = [];
    for (const cells of this.cells.slice(this.headerRow + 1)) {
      if (cells[0] === null || cells[0] === "") break;
      rows.push(Object.fromEntries(this.header.map((word, column) => [String(word), cells[column] ?? null])));
    }
    return rows;
  }

  /** A cell above the header, by the label of its row. */
  above(label: string, header: string): Cell {
    const row = this.cells.slice(0, this.headerRow).find((cells) => cells.includes(label));
    if (!row) throw new Error(`no row ${label}`);
    return row[this.header.indexOf(header)];
  }
}
