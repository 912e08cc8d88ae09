import type { Worksheet } from "../../workbook";
import { localAddress, parseArea, quoteSheet, splitSheet } from "../address";
import type { Session } from "../model";
import { WireError } from "../protocol";
import { AreaObject } from "./area";

/** Excel refuses longer lists of addresses. */
const LONGEST = 8192;

/** Several areas of one sheet; unlike a Range they have no values and no number format. */
export class RangeAreasObject extends AreaObject {
  readonly type = "RangeAreas";

  static at(session: Session, sheet: Worksheet, addresses: string): RangeAreasObject {
    if (addresses.length > LONGEST) throw new WireError("InvalidArgument");
    const areas = addresses.split(",").map((address) => parseArea(splitSheet(address).rest, sheet.size));
    return new RangeAreasObject(session, sheet, areas);
  }

  get Address(): string {
    const sheet = quoteSheet(this.sheet.name);
    return this.areas.map((area) => `${sheet}!${localAddress(area, this.sheet.size)}`).join(",");
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get CellCount(): number {
    return this.areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  }
}
