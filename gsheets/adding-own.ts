import type { Book, Sheet } from "./book";

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

export function makeRoom(
  sheet: Sheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  const [most, widest] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > most) sheet.insertRowsAfter(most, rows - most);
  if (columns > widest) sheet.insertColumnsAfter(widest, columns - widest);
}
