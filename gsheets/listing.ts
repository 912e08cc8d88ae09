import type { SheetInfo } from "../shared/host";
import { addedNames } from "./adding";
import { anchorsOf, namedRanges, usersNames } from "./anchors";
import { isGrid, type Book, type Sheet } from "./book";

/**
 * Every sheet in tab order, with the generated ones marked by their anchors; left out are
 * empty sheets that a run which was cut off had just added.
 */
export function listSheets(book: Book): SheetInfo[] {
  const ranges = namedRanges(book);
  const anchors = anchorsOf(book, ranges.keys());
  const named = usersNames(ranges, anchors);
  const adding = addedNames();
  book.unfinished.clear();
  return book.file.getSheets().flatMap((sheet) => {
    const id = String(sheet.getSheetId());
    const anchor = anchors.get(id);
    book.tabs.set(id, sheet);
    const info: SheetInfo = {
      id,
      name: sheet.getName(),
      ...extent(sheet),
      kind: anchor?.kind ?? null,
      headerRow: anchor?.headerRow ?? null,
      // Nothing that is undefined travels to the page.
      named: named.get(id) ?? [],
    };
    const unfinished = info.kind === null && info.rows === 0 && adding.has(info.name.toLowerCase());
    if (unfinished) book.unfinished.set(info.name.toLowerCase(), sheet);
    return unfinished ? [] : [info];
  });
}

/** Rows and columns in use. A chart on its own tab has none. */
export function extent(sheet: Sheet): { rows: number; columns: number } {
  try {
    return { rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
  } catch (error) {
    if (isGrid(sheet)) throw error;
    return { rows: 0, columns: 0 };
  }
}
