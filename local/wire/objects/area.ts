import type { Area } from "../../../shared/grid";
import type { Worksheet } from "../../workbook";
import { liveSheet, WireObject, type Drawable, type Session } from "../model";
import { WireError } from "../protocol";
import { ConditionalFormats } from "./conditional";
import { inSight } from "./filters";
import { RangeFormat } from "./format";
import { DataValidation } from "./validation";

/** What is drawn on: areas of one sheet. There is no RangeAreas: not every Excel takes the comma between their addresses. */
export abstract class AreaObject extends WireObject implements Drawable {
  constructor(
    session: Session,
    protected readonly on: Worksheet,
    readonly areas: readonly Area[],
  ) {
    super(session);
  }

  get sheet(): Worksheet {
    return liveSheet(this.session, this.on);
  }

  get open(): Worksheet {
    if (this.session.extras.sheet(this.on.id).protected) throw new WireError("AccessDenied");
    return this.sheet;
  }

  get Worksheet(): WireObject {
    return this.session.worksheet(this.sheet);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.session, this);
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.session, this);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.session, this);
  }

  Clear(applyTo: unknown): void {
    const what = { All: "all", Contents: "contents", Formats: "formats" } as const;
    const chosen = what[(applyTo ?? "All") as keyof typeof what];
    if (!chosen) throw new WireError("NotImplemented", `The host cannot clear "${String(applyTo)}".`);
    for (const part of this.areas.flatMap((area) => inSight(this.session, this.sheet, area)))
      this.open.clear(part, chosen);
  }
}
