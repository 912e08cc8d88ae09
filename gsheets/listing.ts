import type { SheetKind } from "../shared/grid";
import { anchorName } from "../shared/grid";
import type { SheetInfo } from "../shared/host";
import type { Book, Sheet } from "./book";

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Anchor {
  readonly kind: SheetKind;
  readonly headerRow: number;
}

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

/** Anchors by the id of the sheet that they stand on. */
function anchorsOf(book: Book): Map<string, Anchor> {
  const prefix = anchorName("" as SheetKind);
  const anchors = new Map<string, Anchor>();
  for (const named of book.file.getNamedRanges()) {
    const name = named.getName();
    // A copied sheet brings its own names, which begin with the copy's tab: those are not ours.
    if (!name.startsWith(prefix)) continue;
    const range = reached(named);
    if (range === null) continue;
    anchors.set(String(range.getSheet().getSheetId()), {
      kind: name.slice(prefix.length) as SheetKind,
      headerRow: range.getRow() - 1,
    });
  }
  return anchors;
}

/** The range of a name; null when the user deleted what it pointed at. */
function reached(named: NamedRange): Range | null {
  try {
    return named.getRange();
  } catch {
    return null;
  }
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
