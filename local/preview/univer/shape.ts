import { Direction, type IRange, type Worksheet as Model } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowIsAutoHeightCommand,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../../shared/grid";
import type { Engine } from "./engine";
import { charactersOf, pixelsOf, SPARE, type Size } from "./sizes";

/** A sheet's rows and columns: how many there are, how wide, which are hidden. */
export class Shape {
  /** Widths as they were given: in pixels they are rounded. */
  private readonly widths = new Map<number, number>();

  /** @param edge Of a host whose sheets are all equally large; null where the grid's own size is meant. */
  constructor(
    private readonly engine: Engine,
    private readonly model: Model,
    private readonly edge: Size | null,
  ) {}

  get size(): Size {
    return this.edge ?? this.grid;
  }

  /** What the grid has at present, which may be less than what the host's sheets have. */
  private get grid(): Size {
    return { rows: this.model.getRowCount(), columns: this.model.getColumnCount() };
  }

  /** Whole rows and columns of the host's end where the grid does. */
  within(area: Area): Area {
    return {
      ...area,
      rows: area.rows >= this.size.rows ? this.grid.rows : area.rows,
      columns: area.columns >= this.size.columns ? this.grid.columns : area.columns,
    };
  }

  /** Makes the grid large enough, where the host would not refuse. */
  reach({ row, column, rows, columns }: Area): void {
    const { size, grid } = this;
    if (row < 0 || column < 0 || row + rows > size.rows || column + columns > size.columns) {
      throw new RangeError(`Outside the sheet "${this.model.getName()}": row ${row}, column ${column}.`);
    }
    if (row + rows > grid.rows) this.setRows(row + rows + SPARE.rows);
    if (column + columns > grid.columns) this.setColumns(column + columns + SPARE.columns);
  }

  insertRows(at: number, count: number): void {
    if (at >= this.grid.rows) this.setRows(at + count);
    else this.run(InsertRowByRangeCommand.id, { range: this.rows(at, count), direction: Direction.UP });
  }

  insertColumns(at: number, count: number): void {
    if (at >= this.grid.columns) this.setColumns(at + count);
    else this.run(InsertColByRangeCommand.id, { range: this.columns(at, count), direction: Direction.LEFT });
  }

  deleteRows(at: number, count: number): void {
    this.run(RemoveRowByRangeCommand.id, { range: this.rows(at, count) });
  }

  deleteColumns(at: number, count: number): void {
    this.run(RemoveColByRangeCommand.id, { range: this.columns(at, count) });
  }

  width(column: number): number | undefined {
    const { w } = this.model.getColumnManager().getColumn(column) ?? {};
    if (w === undefined) return undefined;
    const given = this.widths.get(column);
    return given !== undefined && pixelsOf(given) === w ? given : charactersOf(w);
  }

  setWidth(column: number, characters: number): void {
    this.reach({ row: 0, column, rows: 1, columns: 1 });
    this.widths.set(column, characters);
    const colWidth = pixelsOf(characters);
    this.run(SetWorksheetColWidthMutation.id, { ranges: [this.columns(column, 1)], colWidth });
  }

  isHidden(column: number): boolean {
    return column < this.grid.columns && !this.model.getColVisible(column);
  }

  setHidden(column: number, hidden: boolean): void {
    if (this.isHidden(column) === hidden) return;
    this.reach({ row: 0, column, rows: 1, columns: 1 });
    const { id } = hidden ? SetColHiddenMutation : SetColVisibleMutation;
    this.run(id, { ranges: [this.columns(column, 1)] });
  }

  /** Makes rows as high as what stands in them. */
  fitRows(rows: readonly number[]): void {
    const ranges: IRange[] = [];
    for (const row of rows) {
      const last = ranges[ranges.length - 1];
      if (last?.endRow === row - 1) last.endRow = row;
      else ranges.push(this.rows(row, 1));
    }
    if (ranges.length > 0) this.run(SetWorksheetRowIsAutoHeightCommand.id, { ranges });
  }

  private setRows(rowCount: number): void {
    this.run(SetWorksheetRowCountMutation.id, { rowCount });
  }

  private setColumns(columnCount: number): void {
    this.run(SetWorksheetColumnCountMutation.id, { columnCount });
  }

  private rows(at: number, count: number): IRange {
    return { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: this.grid.columns - 1 };
  }

  private columns(at: number, count: number): IRange {
    return { startRow: 0, endRow: this.grid.rows - 1, startColumn: at, endColumn: at + count - 1 };
  }

  private run(id: string, parameters: object): void {
    this.engine.run(id, { subUnitId: this.model.getSheetId(), ...parameters });
  }
}
