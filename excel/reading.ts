import type { Cell } from "../src/cell";
import type { SheetInfo } from "../shared/host";
import { loadPieces, wholeSheet } from "./pieces";

/** Excel on the web answers with 5 MB at most; most cells take less than 20 bytes. */
export const CELLS_A_REQUEST = 250_000;

/** The values of each sheet from A1 to its last used cell. One round trip for every 250,000 cells. */
export async function readSheets(sheets: readonly SheetInfo[]): Promise<Cell[][][]> {
  const doing = `read ${sheets.map(({ name }) => `"${name}"`).join(", ")}`;
  const read = sheets.map((): Cell[][] => []);
  for (const { area, range } of await loadPieces(doing, sheets.map(wholeSheet), "values", CELLS_A_REQUEST)) {
    for (const row of range.values) read[area].push(row.map(cellOf));
  }
  return read;
}

/** An empty cell comes as empty text. */
export function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}
