import type { Cell } from "../../src/cell";
import { readCsv } from "../file/csv";
import { putText } from "../file/putText";
import type { Workbook } from "../workbook";
import { fitColumns } from "./fitting";

/** The tables that the page begins with, by the sheet that each of them fills. */
const FILES = { "Invoice lines": "lines", Clients: "clients", Offerings: "offerings" };

/** The sample's tables, read. */
export type Sample = readonly { readonly sheet: string; readonly cells: readonly (readonly Cell[])[] }[];

export function readSample(): Promise<Sample> {
  return Promise.all(
    Object.entries(FILES).map(async ([sheet, file]) => {
      const answer = await fetch(`sample/${file}.csv`);
      return { sheet, cells: readCsv(`${file}.csv`, await answer.text()) };
    }),
  );
}

/** Adds the sample's sheets behind those that a workbook has. */
export function addSample(workbook: Workbook, sample: Sample): void {
  for (const { sheet: name, cells } of sample) {
    const sheet = workbook.add(name);
    putText(sheet, 0, 0, cells);
    fitColumns(sheet);
  }
}
