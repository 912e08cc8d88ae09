import type { SheetInfo } from "../shared/host";
import { anchorsOf } from "./anchors";
import type { Book, Sheet } from "./book";

/** Every sheet in tab order, with the generated ones marked by their anchors. */
export function listSheets(book: Book): SheetInfo[] {
  const anchors = anchorsOf(book);
  return book.file.getSheets().map((sheet) => {
    const id = String(sheet.getSheetId());
    const anchor = anchors.get(id);
    book.tabs.set(id, sheet);
    return {
      id,
      name: sheet.getName(),
      ...extent(sheet),
      kind: anchor?.kind ?? null,
      headerRow: anchor?.headerRow ?? null,
    };
  });
}

/** Rows and columns in use. A chart on its own tab has none. */
function extent(sheet: Sheet): { rows: number; columns: number } {
  try {
    return { rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
  } catch (error) {
    // Asked only now, because nearly every tab is a grid.
    if (String(sheet.getType()) === "GRID") throw error;
    return { rows: 0, columns: 0 };
  }
}
