import type { Area } from "../../../shared/grid";
import type { Worksheet } from "../../workbook";
import { WireObject, type Session } from "../model";

/** Rows of a sheet, and the way to bring them in sight. */
interface Filtering {
  hides?: ReadonlySet<number>;
}

/** A worksheet's filter, or that of a table. */
export class AutoFilterObject extends WireObject {
  readonly type = "AutoFilter";
  constructor(
    session: Session,
    private readonly on: Filtering,
  ) {
    super(session);
  }

  get IsDataFiltered(): boolean {
    return this.on.hides !== undefined;
  }
  ClearCriteria(): void {
    this.on.hides = undefined;
  }
}

/** The parts of an area whose rows no filter hides, from the top; the area itself where none does. */
export function inSight({ extras }: Session, sheet: Worksheet, area: Area): Area[] {
  const own = extras.sheet(sheet.id).hides;
  const tables = extras.tables.filter((table) => table.sheet === sheet.id && table.hides);
  if (!own && tables.length === 0) return [area];
  const isHidden = (row: number): boolean =>
    own?.has(row) === true || tables.some(({ hides }) => hides?.has(row));
  const parts: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (isHidden(row)) continue;
    const last = parts.at(-1);
    if (last && last.row + last.rows === row) parts[parts.length - 1] = { ...last, rows: last.rows + 1 };
    else parts.push({ ...area, row, rows: 1 });
  }
  return parts;
}
