import type { ChartAxis } from "../../../shared/grid";
import { WireObject, type Session } from "../model";
import { WireError } from "../protocol";
import type { ChartObject } from "./chart";

export class ChartAxes extends WireObject {
  readonly type = "ChartAxes";
  constructor(
    session: Session,
    private readonly chart: ChartObject,
  ) {
    super(session);
  }
  get ValueAxis(): ValueAxis {
    return new ValueAxis(this.session, this.chart, "left");
  }
  get CategoryAxis(): CategoryAxis {
    return new CategoryAxis(this.session);
  }
  GetItem(type: string, group: string | null): WireObject {
    if (type === "Category") return this.CategoryAxis;
    if (type !== "Value") throw new WireError("InvalidArgument");
    return group === "Secondary" ? new ValueAxis(this.session, this.chart, "right") : this.ValueAxis;
  }
}

class ValueAxis extends WireObject {
  readonly type = "ChartAxis";
  constructor(
    session: Session,
    private readonly chart: ChartObject,
    private readonly side: "left" | "right",
  ) {
    super(session);
  }
  /** Nothing is drawn on an axis that is not there. */
  private get record(): ChartAxis {
    const found = this.chart.record.axes[this.side];
    if (!found) throw new WireError("InvalidArgument");
    return found;
  }
  private change(patch: Partial<ChartAxis>): void {
    this.chart.change({ axes: { ...this.chart.record.axes, [this.side]: { ...this.record, ...patch } } });
  }

  get NumberFormat(): string {
    return this.record.numberFormat;
  }
  set NumberFormat(numberFormat: string) {
    this.change({ numberFormat });
  }
  /** An empty text leaves the end to Excel. */
  get Maximum(): unknown {
    return this.record.most ?? "";
  }
  set Maximum(most: unknown) {
    if (most !== "" && typeof most !== "number") throw new WireError("InvalidArgument");
    this.change({ most: most === "" ? null : most });
  }
}

/** How dense its words stand is not kept. */
class CategoryAxis extends WireObject {
  readonly type = "ChartAxis";
  get TickLabelSpacing(): unknown {
    return 1;
  }
  set TickLabelSpacing(spacing: unknown) {
    if (spacing !== 1) throw new WireError("NotImplemented", "The host shows every category.");
  }
}
