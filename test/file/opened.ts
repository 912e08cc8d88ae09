import { writeXlsx } from "hucre";
import { fillBook } from "../../local/file/fill";
import { memoryWorkbook } from "../../local/memory";
import type { StoredCell, Worksheet } from "../../local/workbook";

jest.setTimeout(60_000);

type Sheets = Parameters<typeof writeXlsx>[0]["sheets"];

/** What becomes of a file that is not ours. */
export async function opened(
  bytes: Uint8Array | Promise<Uint8Array>,
  name = "a.xlsx",
): Promise<{ sheet: Worksheet; remarks: readonly string[] }> {
  const { sheets, remarks } = await fillBook(memoryWorkbook("Start"), name, await bytes);
  return { sheet: sheets[0], remarks };
}

export const file = (sheet: Partial<Sheets[number]>, more: object = {}): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: "Data", rows: [["a"], [1]], ...sheet }], ...more });

export const at = (sheet: Worksheet, row: number, column: number): StoredCell =>
  sheet.read({ row, column, rows: 1, columns: 1 })[0][0];
