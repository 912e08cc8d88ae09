import { readCsv } from "../file/csv";
import { putText } from "../file/putText";
import type { Workbook } from "../workbook";
import { fitColumns } from "./fitting";

/** The tables of the sample, by the sheet that each of them fills. */
const TABLES = { "Invoice lines": "lines.csv", Clients: "clients.csv", Offerings: "offerings.csv" };

/**
 * Adds the sample's sheets behind those that a workbook has.
 *
 * @param read Gives a file's text.
 */
export async function addSample(workbook: Workbook, read: (file: string) => Promise<string>): Promise<void> {
  const files = Object.entries(TABLES);
  const texts = await Promise.all(files.map(([, file]) => read(file)));
  files.forEach(([name, file], index) => {
    const sheet = workbook.add(name);
    putText(sheet, 0, 0, readCsv(file, texts[index]));
    fitColumns(sheet);
  });
}
