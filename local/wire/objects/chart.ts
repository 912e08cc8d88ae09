import type { SheetChart, Worksheet } from "../../workbook";
import { parseArea, splitSheet } from "../address";
import { liveSheet, WireObject, type Session } from "../model";
import { WireError } from "../protocol";
import { ChartAxes } from "./chart-axes";
import { ChartSeriesCollection } from "./chart-series";
import { RangeObject } from "./range";

/** A chart, and its parts that keep nothing of their own. */
export class ChartObject extends WireObject {
  readonly type = "Chart";
  constructor(
    session: Session,
    private readonly on: Worksheet,
    private readonly id: number,
  ) {
    super(session);
  }

  get record(): SheetChart {
    const found = liveSheet(this.session, this.on).charts.find(({ id }) => id === this.id);
    if (!found) throw new WireError("ItemNotFound");
    return found;
  }
  change(patch: Partial<SheetChart>): void {
    if (this.session.extras.sheet(this.on.id).protected) throw new WireError("AccessDenied");
    const changed = { ...this.record, ...patch };
    this.on.charts = this.on.charts.map((chart) => (chart.id === this.id ? changed : chart));
  }
  override identity(): Record<string, unknown> {
    return { Id: this.Id, Name: this.record.name };
  }

  get Id(): string {
    return `{chart-${this.id}}`;
  }
  get Name(): string {
    return this.record.name;
  }
  set Name(name: string) {
    this.change({ name });
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.session, this);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.session);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.session, this);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.session, this);
  }

  SetPosition(start: unknown, end: unknown): void {
    const [first, last] = [this.cell(start), this.cell(end)];
    const rows = last.row - first.row + 1;
    const columns = last.column - first.column + 1;
    if (rows < 1 || columns < 1) throw new WireError("InvalidArgument");
    this.change({ area: { row: first.row, column: first.column, rows, columns } });
  }
  Delete(): void {
    this.change({});
    this.on.charts = this.on.charts.filter(({ id }) => id !== this.id);
  }

  private cell(given: unknown): { row: number; column: number } {
    if (given instanceof RangeObject) return given.area;
    if (typeof given !== "string") throw new WireError("InvalidArgument");
    return parseArea(splitSheet(given).rest, this.on.size);
  }
}

class ChartTitle extends WireObject {
  readonly type = "ChartTitle";
  constructor(
    session: Session,
    private readonly chart: ChartObject,
  ) {
    super(session);
  }
  get Text(): string {
    return this.chart.record.title;
  }
  set Text(title: string) {
    if (typeof title !== "string") throw new WireError("InvalidArgument");
    this.chart.change({ title });
  }
}

/** Where it stands is not kept: ours stand below. */
class ChartLegend extends WireObject {
  readonly type = "ChartLegend";
  get Position(): string {
    return "Bottom";
  }
  set Position(position: string) {
    if (position !== "Bottom")
      throw new WireError("NotImplemented", "The host has legends below charts only.");
  }
}
