import { ICommandService, type ICommandInfo, type IRange, type Worksheet as Model } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/preset-sheets-core";
import type { Edit } from "../../memory/areas";
import { movePage } from "../../memory/page";
import type { Page } from "../../workbook";
import type { Engine } from "./engine";

/** Page set-up, which Univer does not know. It is kept beside the sheets and moves with their rows and columns. */
export class Pages {
  private readonly kept = new WeakMap<Model, Page>();

  constructor(engine: Engine) {
    engine.get(ICommandService).onCommandExecuted((command) => {
      const edit = editOf(command);
      const model = edit && engine.model.getSheetBySheetId(edit.sheet);
      const page = model && this.kept.get(model);
      if (page) this.kept.set(model, movePage(page, edit));
    });
  }

  of(sheet: Model): Page {
    return this.kept.get(sheet) ?? {};
  }

  set(sheet: Model, page: Page): void {
    this.kept.set(sheet, page);
  }
}

function editOf({ id, params }: Readonly<ICommandInfo>): (Edit & { readonly sheet: string }) | null {
  const { subUnitId: sheet, range } = (params ?? {}) as { subUnitId: string; range: IRange };
  const rows = (deletes: boolean) =>
    ({ sheet, axis: "rows", at: range.startRow, count: range.endRow - range.startRow + 1, deletes }) as const;
  const columns = (deletes: boolean) =>
    ({
      sheet,
      axis: "columns",
      at: range.startColumn,
      count: range.endColumn - range.startColumn + 1,
      deletes,
    }) as const;
  if (id === InsertRowMutation.id) return rows(false);
  if (id === RemoveRowMutation.id) return rows(true);
  if (id === InsertColMutation.id) return columns(false);
  return id === RemoveColMutation.id ? columns(true) : null;
}
