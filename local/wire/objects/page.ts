import type { Page, Worksheet } from "../../workbook";
import { parseArea, splitSheet } from "../address";
import { liveSheet, WireObject, type Session } from "../model";
import { WireError } from "../protocol";
import { RangeObject } from "./range";

abstract class SheetPart extends WireObject {
  constructor(
    session: Session,
    private readonly on: Worksheet,
  ) {
    super(session);
  }
  protected get sheet(): Worksheet {
    return liveSheet(this.session, this.on);
  }
  /** Where the protocol takes a range or its address. */
  protected rangeOf(given: unknown): RangeObject {
    if (given instanceof RangeObject) return given;
    if (typeof given !== "string") throw new WireError("InvalidArgument");
    return new RangeObject(this.session, this.sheet, parseArea(splitSheet(given).rest, this.sheet.size));
  }
}

interface Zoom {
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
  readonly scale?: number | null;
}

export class PageLayout extends SheetPart {
  readonly type = "PageLayout";

  private change(patch: Page): void {
    this.sheet.page = { ...this.sheet.page, ...patch };
  }

  get Orientation(): string {
    return this.sheet.page.landscape ? "Landscape" : "Portrait";
  }
  set Orientation(orientation: string) {
    if (orientation !== "Landscape" && orientation !== "Portrait") throw new WireError("InvalidArgument");
    this.change({ landscape: orientation === "Landscape" });
  }

  get Zoom(): Zoom {
    const { fitWide, fitHigh } = this.sheet.page;
    if (fitWide === undefined) return { scale: 100 };
    return { horizontalFitToPages: fitWide, verticalFitToPages: fitHigh };
  }
  set Zoom({ horizontalFitToPages: wide, verticalFitToPages: tall, scale }: Zoom) {
    if (scale && (wide || tall)) throw new WireError("InvalidArgument");
    this.change({ fitWide: wide ?? undefined, fitHigh: tall || undefined });
  }

  SetPrintArea(given: unknown): void {
    this.change({ area: this.rangeOf(given).area });
  }
  GetPrintAreaOrNullObject(): RangeObject | null {
    const { area } = this.sheet.page;
    return area ? new RangeObject(this.session, this.sheet, area) : null;
  }

  SetPrintTitleRows(given: unknown): void {
    const { row, rows } = this.rangeOf(given).area;
    this.change({ titleRows: [row, row + rows - 1] });
  }
  SetPrintTitleColumns(given: unknown): void {
    const { column, columns } = this.rangeOf(given).area;
    this.change({ titleColumns: [column, column + columns - 1] });
  }
  GetPrintTitleColumnsOrNullObject(): RangeObject | null {
    const { titleColumns } = this.sheet.page;
    if (!titleColumns) return null;
    const [first, last] = titleColumns;
    const lines = { row: 0, rows: this.sheet.size.rows, column: first, columns: last - first + 1 };
    return new RangeObject(this.session, this.sheet, lines);
  }
  GetPrintTitleRowsOrNullObject(): RangeObject | null {
    const { titleRows } = this.sheet.page;
    if (!titleRows) return null;
    const [first, last] = titleRows;
    const lines = { row: first, rows: last - first + 1, column: 0, columns: this.sheet.size.columns };
    return new RangeObject(this.session, this.sheet, lines);
  }
}

export class FreezePanes extends SheetPart {
  readonly type = "WorksheetFreezePanes";

  FreezeAt(given: unknown): void {
    const { row, column, rows, columns } = this.rangeOf(given).area;
    const { size } = this.sheet;
    this.sheet.frozen = {
      rows: rows === size.rows ? 0 : row + rows,
      columns: columns === size.columns ? 0 : column + columns,
    };
  }
  FreezeRows(count: number | null): void {
    this.sheet.frozen = { rows: count ?? 1, columns: 0 };
  }
  FreezeColumns(count: number | null): void {
    this.sheet.frozen = { rows: 0, columns: count ?? 1 };
  }
  Unfreeze(): void {
    this.sheet.frozen = { rows: 0, columns: 0 };
  }
  GetLocationOrNullObject(): RangeObject | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const { size } = this.sheet;
    const area = { row: 0, column: 0, rows: rows || size.rows, columns: columns || size.columns };
    return new RangeObject(this.session, this.sheet, area);
  }
}

export class WorksheetProtection extends SheetPart {
  readonly type = "WorksheetProtection";
  get Protected(): boolean {
    return this.session.extras.sheet(this.sheet.id).protected;
  }
  Protect(): void {
    this.session.extras.sheet(this.sheet.id).protected = true;
  }
  Unprotect(): void {
    this.session.extras.sheet(this.sheet.id).protected = false;
  }
}
