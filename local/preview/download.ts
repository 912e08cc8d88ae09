import { packBook } from "../file/book";
import type { Workbook } from "../workbook";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves the whole workbook, as it stands, as an .xlsx file. */
export async function downloadBook(workbook: Workbook): Promise<void> {
  const bytes = await packBook(workbook, { title: "Cross-Sell Matrix", made: new Date() });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }));
  link.download = "portfolio.xlsx";
  link.click();
  URL.revokeObjectURL(link.href);
}
