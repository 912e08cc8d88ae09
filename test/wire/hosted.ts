import { memoryWorkbook } from "../../local/memory";
import { openFrame, type Frame } from "./frame";

export let frame: Frame;

beforeEach(async () => {
  const workbook = memoryWorkbook("Data");
  workbook.active.write(0, 0, [
    [{ value: 5 }, { value: null }],
    [{ value: 0 }, { value: "#N/A", formula: "=NA()" }],
  ]);
  frame = await openFrame({ workbook, functions });
});

afterEach(() => frame.close());

const functions = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "GIVE",
      parameters: [{ dimensionality: "matrix" }, {}],
      options: { requiresParameterAddresses: true },
    },
  ],
};

/** Runs a batch and tells how it ended: with what it returns, or with Excel's error code. */
export const run = (batch: (context: any, sheet: any) => unknown): Promise<unknown> =>
  frame.window.Excel.run(async (context: any) => {
    const result = batch(context, context.workbook.worksheets.getItem("Data"));
    await context.sync();
    return result;
  }).catch((error: any) => error.code);

export const a1 = () =>
  frame.host.workbook.sheets[0].read({ row: 0, column: 0, rows: 1, columns: 1 })[0][0].value;
