import type { Format } from "../../../shared/grid";
import { WireObject, type Drawable, type Session } from "../model";
import { WireError } from "../protocol";
import { RangeBorders } from "./borders";
import { checkColor } from "./color";

const HORIZONTAL = { General: undefined, Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

/** Column widths come in points; a character of the default font takes 5.25 of them, and the cell's edges 3.75. */
const POINTS = { character: 5.25, edges: 3.75, standard: 48 };

function choose<T>(table: Readonly<Record<string, T>>, given: string): T {
  if (!(given in table)) throw new WireError("InvalidArgument");
  return table[given];
}

/** One member of the format of all cells; null when they differ, as Excel answers. */
function common<T>(object: Drawable, of: (format: Format) => T): T | null {
  const looks = object.areas.flatMap((area) => object.sheet.formats(area)).flat();
  const first = of(looks[0]);
  return looks.every((format) => of(format) === first) ? first : null;
}

function apply(object: Drawable, patch: Format): void {
  for (const area of object.areas) object.open.format(area, patch);
}

function keyOf<T>(table: Readonly<Record<string, T>>, value: T): string {
  return Object.keys(table).find((key) => table[key] === value) ?? "";
}

export class RangeFormat extends WireObject {
  readonly type = "RangeFormat";
  constructor(
    session: Session,
    private readonly of: Drawable,
  ) {
    super(session);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.session, this.of);
  }
  get Font(): RangeFont {
    return new RangeFont(this.session, this.of);
  }
  get Borders(): RangeBorders {
    return new RangeBorders(this.session, this.of);
  }

  get WrapText(): boolean | null {
    return common(this.of, (format) => format.wrap ?? false);
  }
  set WrapText(wrap: boolean) {
    apply(this.of, { wrap });
  }
  get HorizontalAlignment(): string | null {
    return common(this.of, (format) => keyOf(HORIZONTAL, format.align));
  }
  set HorizontalAlignment(given: string) {
    apply(this.of, { align: choose<Format["align"]>(HORIZONTAL, given) });
  }
  get VerticalAlignment(): string | null {
    return common(this.of, (format) => keyOf(VERTICAL, format.vertical ?? "bottom"));
  }
  set VerticalAlignment(given: string) {
    apply(this.of, { vertical: choose<Format["vertical"]>(VERTICAL, given) });
  }

  get ColumnWidth(): number | null {
    const widths = this.columns().map((column) => {
      const characters = this.of.sheet.width(column);
      return characters === undefined ? POINTS.standard : characters * POINTS.character + POINTS.edges;
    });
    return widths.every((width) => width === widths[0]) ? widths[0] : null;
  }
  /** A column of width 0 is hidden; any other width shows it. */
  set ColumnWidth(points: number) {
    if (typeof points !== "number" || points < 0) throw new WireError("InvalidArgument");
    for (const column of this.columns()) {
      this.of.open.setHidden(column, points === 0);
      if (points > 0) this.of.open.setWidth(column, (points - POINTS.edges) / POINTS.character);
    }
  }
  /** Row heights follow the text here. */
  get RowHeight(): number {
    return 15;
  }
  AutofitRows(): void {
    void this.of.open;
  }
  AutofitColumns(): void {
    for (const area of this.of.areas) {
      const used = this.of.sheet.used(true);
      const rows = used ? Math.min(area.rows, used.row + used.rows) : 0;
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cells = rows > 0 ? this.of.sheet.read({ row: area.row, column, rows, columns: 1 }) : [];
        const longest = Math.max(0, ...cells.map(([cell]) => String(cell.value ?? "").length));
        if (longest > 0) this.of.open.setWidth(column, longest);
      }
    }
  }

  private columns(): number[] {
    const all = this.of.areas.flatMap((area) =>
      Array.from({ length: area.columns }, (_, right) => area.column + right),
    );
    return [...new Set(all)];
  }
}

export class RangeFill extends WireObject {
  readonly type = "RangeFill";
  constructor(
    session: Session,
    private readonly of: Drawable,
  ) {
    super(session);
  }
  get Color(): string | null {
    return common(this.of, (format) => format.fill ?? "#FFFFFF");
  }
  set Color(color: unknown) {
    apply(this.of, { fill: checkColor(color) });
  }
  Clear(): void {
    apply(this.of, { fill: undefined });
  }
}

export class RangeFont extends WireObject {
  readonly type = "RangeFont";
  constructor(
    session: Session,
    private readonly of: Drawable,
  ) {
    super(session);
  }
  get Bold(): boolean | null {
    return common(this.of, (format) => format.bold ?? false);
  }
  set Bold(bold: boolean) {
    apply(this.of, { bold });
  }
  get Italic(): boolean | null {
    return common(this.of, (format) => format.italic ?? false);
  }
  set Italic(italic: boolean) {
    apply(this.of, { italic });
  }
  get Color(): string | null {
    return common(this.of, (format) => format.color ?? "#000000");
  }
  set Color(color: unknown) {
    apply(this.of, { color: checkColor(color) });
  }
  get Size(): number | null {
    return common(this.of, (format) => format.size ?? 11);
  }
  set Size(size: number) {
    apply(this.of, { size });
  }
  get Name(): string {
    return "Calibri";
  }
}
