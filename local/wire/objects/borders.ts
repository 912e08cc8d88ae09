import type { Area } from "../../../shared/grid";
import { WireCollection, WireObject, type Drawable, type Session } from "../model";
import { WireError } from "../protocol";
import { checkColor } from "./color";

export class RangeBorders extends WireCollection {
  readonly type = "RangeBorderCollection";
  constructor(
    session: Session,
    private readonly of: Drawable,
  ) {
    super(session);
  }
  items(): WireObject[] {
    return [this.item("EdgeBottom"), this.item("InsideHorizontal")];
  }
  item(side: unknown): WireObject {
    if (side === "EdgeBottom") {
      return new RangeBorder(this.session, this.of, side, (area) => ({
        ...area,
        row: area.row + area.rows - 1,
        rows: 1,
      }));
    }
    if (side === "InsideHorizontal") {
      return new RangeBorder(this.session, this.of, side, (area) => ({ ...area, rows: area.rows - 1 }));
    }
    throw new WireError("NotImplemented", `The host draws no border "${String(side)}".`);
  }
}

/** Lines lie under cells: that is all that our own workbook knows of borders. */
class RangeBorder extends WireObject {
  readonly type = "RangeBorder";
  constructor(
    session: Session,
    private readonly of: Drawable,
    private readonly side: string,
    private readonly under: (area: Area) => Area,
  ) {
    super(session);
  }
  override identity(): Record<string, unknown> {
    return { Id: this.side };
  }
  private draw(color: string | undefined): void {
    const cells = this.of.areas.map(this.under).filter((area) => area.rows > 0);
    for (const area of cells) this.of.open.format(area, { borderBottom: color });
  }
  /** The first cell's line stands for all. */
  private line(): string | undefined {
    const [{ row, column }] = this.of.areas.map(this.under);
    return this.of.sheet.formats({ row, column, rows: 1, columns: 1 })[0][0].borderBottom;
  }
  get Color(): string {
    return this.line() ?? "#000000";
  }
  set Color(color: unknown) {
    this.draw(checkColor(color));
  }
  get Style(): string {
    return this.line() === undefined ? "None" : "Continuous";
  }
  set Style(style: string) {
    this.draw(style === "None" ? undefined : this.Color);
  }
  get Weight(): string {
    return "Thin";
  }
  set Weight(weight: string) {
    if (!["Hairline", "Thin", "Medium", "Thick"].includes(weight)) throw new WireError("InvalidArgument");
  }
}
