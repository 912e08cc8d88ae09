import { WireCollection } from "../model";
import { WireError } from "../protocol";
import { checkSheetName } from "./sheetName";
import { WorksheetObject } from "./worksheet";

export class Worksheets extends WireCollection {
  readonly type = "WorksheetCollection";

  items(): WorksheetObject[] {
    return this.session.workbook.sheets.map((sheet) => new WorksheetObject(this.session, sheet));
  }
  /** By id or by name. */
  item(key: unknown): WorksheetObject {
    const wanted = String(key).toLowerCase();
    const found = this.session.workbook.sheets.find(
      ({ id, name }) => id === key || name.toLowerCase() === wanted,
    );
    if (!found) throw new WireError("ItemNotFound");
    return new WorksheetObject(this.session, found);
  }
  Add(name: string | null): WorksheetObject {
    const { workbook } = this.session;
    const free = (number: number): string => {
      const taken = workbook.sheets.some((sheet) => sheet.name.toLowerCase() === `sheet${number}`);
      return taken ? free(number + 1) : `Sheet${number}`;
    };
    const chosen = name ?? free(1);
    checkSheetName(workbook, chosen, null);
    return new WorksheetObject(this.session, workbook.add(chosen));
  }
  GetActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.session, this.session.workbook.active);
  }
  GetFirst(): WorksheetObject {
    return this.items()[0];
  }
  GetLast(): WorksheetObject {
    return this.items()[this.session.workbook.sheets.length - 1];
  }
  override GetCount(visibleOnly?: boolean | null): number {
    return this.session.workbook.sheets.filter(({ visible }) => visible || visibleOnly !== true).length;
  }
}
