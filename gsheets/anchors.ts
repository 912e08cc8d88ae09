import { anchorName, isUsersName, type NamedArea, type OwnKind } from "../shared/grid";
import { isOwnKind } from "../shared/kinds";
import type { Book, Sheet } from "./book";

/** The sheet that an anchor says is ours, and the header's row there, counted from 0. */
export interface Anchor {
  readonly kind: OwnKind;
  readonly sheet: Sheet;
  readonly headerRow: number;
}

/** Google's passing failures in its English words: the same call may succeed a moment later. */
const PASSING = /service|server|timed? ?out|try again|internal/i;

/** In other languages nobody knows which they are: so a call that fails is tried again before it counts, at once and after a second. */
const LATER = [0, 1000];

/**
 * The anchor of one kind of sheet; null when there is none, or when the user deleted
 * the sheet that it stood on. A passing failure must not look like a deleted sheet: the
 * run would write a second one.
 */
function anchorOf(book: Book, kind: OwnKind): Anchor | null {
  return tried(() => {
    const range = book.file.getRangeByName(anchorName(kind));
    return range && { kind, sheet: range.getSheet(), headerRow: range.getRow() - 1 };
  });
}

/** The range that a name points at; null where there is none any more. */
export function rangeNamed({ file }: Book, name: string): GoogleAppsScript.Spreadsheet.Range | null {
  return tried(() => file.getRangeByName(name));
}

function tried<T>(look: () => T | null, later: readonly number[] = LATER): T | null {
  try {
    return look();
  } catch (error) {
    if (PASSING.test(String(error))) throw error;
    if (later.length === 0) return null;
    if (later[0] > 0) Utilities.sleep(later[0]);
    return tried(look, later.slice(1));
  }
}

/** All named ranges, by their names. */
export function namedRanges({ file }: Book): Map<string, GoogleAppsScript.Spreadsheet.NamedRange> {
  return new Map(file.getNamedRanges().map((named) => [named.getName(), named]));
}

/**
 * All anchors, by the id of the sheet that they stand on. A copied sheet brings its own
 * names, which begin with the copy's tab: those are not ours.
 */
export function anchorsOf(book: Book, names: Iterable<string>): Map<string, Anchor> {
  const prefix = anchorName("" as OwnKind);
  const kinds = [...names]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter(isOwnKind);
  const anchors = new Map<string, Anchor>();
  for (const kind of kinds) {
    const anchor = anchorOf(book, kind);
    if (anchor) anchors.set(String(anchor.sheet.getSheetId()), anchor);
  }
  return anchors;
}

/** Names of the user's for cells of our sheets, by the sheet's id: three calls each, and four more for its cells. */
export function usersNames(
  ranges: ReturnType<typeof namedRanges>,
  anchors: ReadonlyMap<string, Anchor>,
): Map<string, NamedArea[]> {
  const found = new Map([...anchors.keys()].map((id): [string, NamedArea[]] => [id, []]));
  for (const [name, named] of ranges) {
    // Where its cells are gone it stands for nothing.
    const range = isUsersName(name) ? tried(() => named.getRange(), []) : null;
    const own = range && found.get(String(range.getSheet().getSheetId()));
    if (!own) continue;
    const [row, column] = [range.getRow() - 1, range.getColumn() - 1];
    own.push({ name, area: { row, column, rows: range.getNumRows(), columns: range.getNumColumns() } });
  }
  return found;
}
