import type { Area } from "../../shared/grid";
import type { Worksheet, Workbook } from "../workbook";
import type { ApostropheInText } from "./entry";
import type { Extras } from "./extras";
import { WireError, type Unknown } from "./protocol";

/** What every object of the host works on. */
export interface Session {
  readonly workbook: Workbook;
  readonly extras: Extras;
  readonly apostropheInText: ApostropheInText;
  /** Objects that the add-in asked to keep beyond a request, by reference id. */
  readonly kept: Map<string, WireObject>;
  readonly nextReference: () => number;
  /** Opens a sheet: a range leads back to its worksheet. */
  readonly worksheet: (sheet: Worksheet) => WireObject;
  /** What was asked for and does not exist here. */
  readonly unknown: Unknown[];
  /** Takes the results of custom functions. */
  readonly answer: (results: readonly unknown[]) => void;
  readonly showPane: (visible: boolean) => void;
}

/**
 * One of Excel's objects. A member whose name begins with a capital is on the wire
 * under that very name: a getter can be loaded or opened, a setter set, a method
 * called. All other members are ours.
 */
export abstract class WireObject {
  /** The type's name in Excel's documentation. */
  abstract readonly type: string;
  /** Set once the add-in has asked for a reference that outlives the request. */
  referenceId?: string;

  constructor(readonly session: Session) {}

  /** By what office.js finds the object again: its Id, Name or Key. */
  identity(): Record<string, unknown> {
    return {};
  }
}

/** A collection: `item` is office.js's getItem, `items` what load() brings. */
export abstract class WireCollection extends WireObject {
  abstract items(): WireObject[];
  abstract item(key: unknown): WireObject;

  /** getItemOrNullObject: null where getItem finds nothing. */
  GetItemOrNullObject(key: unknown): WireObject | null {
    try {
      return this.item(key);
    } catch (error) {
      if (error instanceof WireError && error.code === "ItemNotFound") return null;
      throw error;
    }
  }

  GetItemAt(index: number): WireObject {
    const item = this.items()[index];
    if (!item) throw new WireError("InvalidArgument");
    return item;
  }

  GetCount(): number {
    return this.items().length;
  }

  get Count(): number {
    return this.items().length;
  }
}

/** Areas of one sheet that can be drawn on. */
export interface Drawable {
  readonly areas: readonly Area[];
  /** The sheet, to read; fails when it is gone. */
  readonly sheet: Worksheet;
  /** The sheet, to change; fails when it is protected. */
  readonly open: Worksheet;
}

/** The worksheet with this id, which may have been deleted since. */
export function liveSheet(session: Session, sheet: Worksheet): Worksheet {
  const found = session.workbook.sheets.find(({ id }) => id === sheet.id);
  if (!found) throw new WireError("ItemNotFound");
  return found;
}
