import { ICommandService, type ICommandInfo, type IRange, type Worksheet as Model } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/preset-sheets-core";
import { moveAll, type Edit } from "../../memory/areas";
import { moveCharts } from "../../memory/charts";
import { movePage } from "../../memory/page";
import type { Note, Page, SheetChart } from "../../workbook";
import type { Engine } from "./engine";

interface Kept {
  readonly page: Page;
  readonly notes: readonly Note[];
  readonly charts: readonly SheetChart[];
}

const NONE: Kept = { page: {}, notes: [], charts: [] };

/** Page set-up, notes on cells and charts, which this Univer does not know. They are kept beside the sheets and move with their rows and columns. */
export class Pages {
  private readonly kept = new WeakMap<Model, Kept>();

  constructor(engine: Engine) {
    engine.get(ICommandService).onCommandExecuted((command) => {
      const edit = editOf(command);
      const model = edit && engine.model.getSheetBySheetId(edit.sheet);
      const kept = model && this.kept.get(model);
      if (!kept) return;
      this.kept.set(model, {
        page: movePage(kept.page, edit),
        notes: moveAll(kept.notes, edit),
        charts: moveCharts(kept.charts, edit),
      });
    });
  }

  of(sheet: Model): Kept {
    return this.kept.get(sheet) ?? NONE;
  }

  set(sheet: Model, change: Partial<Kept>): void {
    this.kept.set(sheet, { ...this.of(sheet), ...change });
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
