import { memoryWorkbook } from "../../local/memory";
import type { Workbook } from "../../local/workbook";
import { openFrame, type Frame } from "./frame";

export let frame: Frame;

export let workbook: Workbook;

beforeEach(async () => {
  workbook = memoryWorkbook("Data");
  frame = await openFrame({ workbook });
});

afterEach(() => {
  expect(frame.host.unknown).toEqual([]);
  expect(frame.errors).toEqual([]);
  frame.close();
});

/** Runs a batch through the real office.js; what it returns is read after a sync. */
export const run = <T>(batch: (context: any, sheet: any) => T): Promise<T> =>
  frame.window.Excel.run(async (context: any) => {
    const result = batch(context, context.workbook.worksheets.getItem("Data"));
    await context.sync();
    return result;
  });

export const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
