import type { Book } from "./book";
import { makeRoom } from "./enlarging";

/** Adds empty sheets of the user's own behind all others, each with the room that it needs. */
export function addOwnSheets(
  { file }: Book,
  names: readonly string[],
  sizes: readonly { readonly rows: number; readonly columns: number }[],
): string[] {
  return names.map((name, index) => {
    const sheet = file.insertSheet(name, file.getSheets().length);
    makeRoom(sheet, sizes[index]);
    return String(sheet.getSheetId());
  });
}
