import type { Cell } from "../../src/cell";
import { patched } from "../../local/file/patched";
import { isFormula, type Grid } from "../../shared/grid";
import type { Host, NewSheet, SheetInfo } from "../../shared/host";
import type { Ask, Detail } from "../../shared/typed/detail";
import type { Patch } from "../../shared/typed/journal-sheet";

/** A sheet as the recorder holds it: the user's cells, or the grid that was written last. */
export interface Recorded {
  name: string;
  cells: Cell[][];
  grid: Grid | null;
  /** The journal has no grid. */
  kind?: "journal";
  details?: Detail[];
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
    return [...this.sheetsByName.values()].map(({ name, cells, grid, kind }) => ({
      id: name,
      name,
      rows: cells.length,
      columns: cells.reduce((most, row) => Math.max(most, row.length), 0),
      kind: kind ?? grid?.kind ?? null,
      headerRow: kind ? 0 : (grid?.headerRow ?? null),
    }));
  }

  read(sheets: readonly SheetInfo[]): Cell[][][] {
    return sheets.map(({ id }) => (this.sheetsByName.get(id) as Recorded).cells);
  }

  add(sheets: readonly NewSheet[]): string[] {
    for (const { name, kind } of sheets) {
      const journal = kind === "journal" ? { kind } : {};
      this.sheetsByName.set(name, { name, cells: [], grid: null, ...journal });
    }
    return sheets.map(({ name }) => name);
  }

  details(asked: readonly Ask[]): Detail[][] {
    return asked.map(({ id }) => this.sheetsByName.get(id)?.details ?? []);
  }

  keep(id: string, patches: readonly Patch[]): void {
    const recorded = this.sheetsByName.get(id) as Recorded;
    recorded.cells = patched(recorded.cells, patches);
  }

  reread(): null {
    return null;
  }

  check(): void {}
  enlarge(): void {}
  begin(): void {}
  end(): void {}

  write(grid: Grid, id: string): void {
    const cells = grid.cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.value : cell)));
    const notes = new Map(grid.comments.map(({ row, column, text }) => [`${row} ${column}`, text]));
    const details = grid.cells.flatMap((line, row) =>
      line.flatMap((cell, column): Detail[] => {
        const note = notes.get(`${row} ${column}`);
        const formula = isFormula(cell) && cell.own ? cell.formula : undefined;
        return note === undefined && formula === undefined ? [] : [{ row, column, formula, note }];
      }),
    );
    this.sheetsByName.set(id, { name: id, cells, grid, details });
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
