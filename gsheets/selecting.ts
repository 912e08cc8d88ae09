import type { Book } from "./book";

/** Shows the user a cell. The sheet may have been renamed or deleted since its name was shown: then nothing moves. */
export function select({ file }: Book, name: string, address: string): void {
  const sheet = file.getSheetByName(name);
  if (sheet) file.setActiveSheet(sheet).getRange(address).activate();
}
