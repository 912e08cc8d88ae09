import type { Area } from "../../../shared/grid";
import type { SheetSeries } from "../../workbook";
import { WireCollection, WireObject, type Session } from "../model";
import { WireError } from "../protocol";
import type { ChartObject } from "./chart";
import { checkColor } from "./color";
import { RangeObject } from "./range";

const DRAWS = { ColumnClustered: "columns", ColumnStacked: "columns", Line: "line" } as const;
const AXES = { Primary: "left", Secondary: "right" } as const;

/** What a chart draws, in order. */
export class ChartSeriesCollection extends WireCollection {
  readonly type = "ChartSeriesCollection";
  constructor(
    session: Session,
    private readonly chart: ChartObject,
  ) {
    super(session);
  }

  items(): ChartSeriesObject[] {
    return this.chart.record.series.map((_, index) => new ChartSeriesObject(this.session, this.chart, index));
  }
  item(): never {
    throw new WireError("NotImplemented", "Series have no keys.");
  }
  /** Drawn as the first one is. */
  Add(name: string | null): ChartSeriesObject {
    const { series } = this.chart.record;
    const draws = series[0]?.draws ?? "columns";
    const added: SheetSeries = { name: name ?? `Series${series.length + 1}`, values: null, draws, axis: "left", color: "#ED7D31" }; // prettier-ignore
    this.chart.change({ series: [...series, added] });
    return new ChartSeriesObject(this.session, this.chart, series.length);
  }
}

class ChartSeriesObject extends WireObject {
  readonly type = "ChartSeries";
  constructor(
    session: Session,
    private readonly chart: ChartObject,
    private readonly index: number,
  ) {
    super(session);
  }
  private get record(): SheetSeries {
    const found = this.chart.record.series[this.index] as SheetSeries | undefined;
    if (!found) throw new WireError("ItemNotFound");
    return found;
  }
  change(patch: Partial<SheetSeries>): void {
    const changed = { ...this.record, ...patch };
    const { series } = this.chart.record;
    const next = series.map((one, index) => (index === this.index ? changed : one));
    const right = next.some(({ axis }) => axis === "right");
    const { axes } = this.chart.record;
    // The axis on the right comes and goes with what is drawn on it.
    const second = right ? (axes.right ?? { numberFormat: "General", most: null }) : null;
    this.chart.change({ series: next, axes: { ...axes, right: second } });
  }
  private figures(given: unknown): Area {
    if (!(given instanceof RangeObject)) throw new WireError("InvalidArgument");
    return given.area;
  }

  get Name(): string {
    return this.record.name;
  }
  set Name(name: string) {
    if (typeof name !== "string" || name.startsWith("=")) throw new WireError("InvalidArgument");
    this.change({ name });
  }
  get ChartType(): string {
    return this.record.draws === "line" ? "Line" : "ColumnClustered";
  }
  set ChartType(type: string) {
    if (!Object.hasOwn(DRAWS, type)) throw new WireError("InvalidArgument");
    this.change({ draws: DRAWS[type as keyof typeof DRAWS] });
  }
  get AxisGroup(): string {
    return this.record.axis === "right" ? "Secondary" : "Primary";
  }
  set AxisGroup(group: string) {
    if (!Object.hasOwn(AXES, group)) throw new WireError("InvalidArgument");
    this.change({ axis: AXES[group as keyof typeof AXES] });
  }
  get Format(): SeriesFormat {
    return new SeriesFormat(this.session, this);
  }
  SetValues(range: unknown): void {
    this.change({ values: this.figures(range) });
  }
  /** All series of a chart share their categories here. */
  SetXAxisValues(range: unknown): void {
    this.chart.change({ categories: this.figures(range) });
  }
  Delete(): void {
    const kept = this.chart.record.series.filter((_, index) => index !== this.index);
    this.chart.change({ series: kept });
  }
}

class SeriesFormat extends WireObject {
  readonly type = "ChartSeriesFormat";
  constructor(
    session: Session,
    private readonly series: ChartSeriesObject,
  ) {
    super(session);
  }
  get Fill(): SeriesColor {
    return new SeriesColor(this.session, this.series);
  }
  get Line(): SeriesColor {
    return new SeriesColor(this.session, this.series);
  }
}

/** A series has one colour, whether it fills or draws a line with it. */
class SeriesColor extends WireObject {
  readonly type = "ChartFill";
  constructor(
    session: Session,
    private readonly series: ChartSeriesObject,
  ) {
    super(session);
  }
  SetSolidColor(color: unknown): void {
    this.series.change({ color: checkColor(color) });
  }
  set Color(color: unknown) {
    this.SetSolidColor(color);
  }
}
