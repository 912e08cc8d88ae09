import type { Worksheet } from "../../workbook";
import { WireCollection, type Session } from "../model";
import { WireError } from "../protocol";
import { ChartObject } from "./chart";
import { RangeObject } from "./range";

/** Types of charts that are played, and how they draw. */
const TYPES: Readonly<Record<string, { readonly stacked: boolean; readonly draws: "columns" | "line" }>> = {
  ColumnClustered: { stacked: false, draws: "columns" },
  ColumnStacked: { stacked: true, draws: "columns" },
  Line: { stacked: false, draws: "line" },
};

/** The charts of a sheet. */
export class Charts extends WireCollection {
  readonly type = "ChartCollection";
  constructor(
    session: Session,
    private readonly on: Worksheet,
  ) {
    super(session);
  }

  items(): ChartObject[] {
    return this.on.charts.map(({ id }) => new ChartObject(this.session, this.on, id));
  }
  /** Of several of one name the first. */
  item(name: unknown): ChartObject {
    const wanted = String(name).toLowerCase();
    const found = this.on.charts.find((chart) => chart.name.toLowerCase() === wanted);
    if (!found) throw new WireError("ItemNotFound");
    return new ChartObject(this.session, this.on, found.id);
  }

  GetItem(name: unknown): ChartObject {
    return this.item(name);
  }

  /** From one column with its header; the host thinks of a name and a place. */
  Add(type: string, source: unknown, seriesBy: string | null): ChartObject {
    const found = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
    if (!found || seriesBy !== "Columns" || !(source instanceof RangeObject) || source.area.columns !== 1) {
      throw new WireError("NotImplemented", `The host makes no chart "${type}" of that.`);
    }
    if (this.session.extras.sheet(this.on.id).protected) throw new WireError("AccessDenied");
    const { area } = source;
    const [[header]] = source.sheet.read({ ...area, rows: 1 });
    const headed = typeof header.value === "string";
    const series = {
      name: headed ? String(header.value) : "Series1",
      values: headed ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area,
      draws: found.draws,
      axis: "left",
      color: "#4472C4",
    } as const;
    const id = 1 + Math.max(0, ...this.session.workbook.sheets.flatMap(({ charts }) => charts.map((one) => one.id))); // prettier-ignore
    const chart = {
      id,
      name: `Chart ${id}`,
      title: "",
      text: "",
      area: { row: 0, column: 0, rows: 15, columns: 8 },
      categories: null,
      series: [series],
      stacked: found.stacked,
      axes: { left: { numberFormat: "General", most: null }, right: null },
    };
    this.on.charts = [...this.on.charts, chart];
    return new ChartObject(this.session, this.on, id);
  }
}
