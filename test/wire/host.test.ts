/** @jest-environment ./test/wire/environment.mjs */
import { memoryWorkbook } from "../../local/memory";
import type { Step } from "../../local/wire/execute";
import type { Argument } from "../../local/wire/invoke";
import { openFrame, type Frame } from "./frame";

let frame: Frame;
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
const run = (batch: (context: any, sheet: any) => unknown): Promise<unknown> =>
  frame.window.Excel.run(async (context: any) => {
    const result = batch(context, context.workbook.worksheets.getItem("Data"));
    await context.sync();
    return result;
  }).catch((error: any) => error.code);
const a1 = () => frame.host.workbook.sheets[0].read({ row: 0, column: 0, rows: 1, columns: 1 })[0][0].value;

test.each<[string, string, (context: any, sheet: any) => unknown]>([
  [
    "ItemNotFound",
    "a sheet that does not exist",
    (context) => context.workbook.worksheets.getItem("Nobody").load("id"),
  ],
  [
    "ItemNotFound",
    "a name that does not exist",
    (context) => context.workbook.names.getItem("Nobody").load("name"),
  ],
  ["InvalidArgument", "no address", (_, sheet) => sheet.getRange("hello").load("values")],
  ["InvalidArgument", "a cell beyond the edge", (_, sheet) => sheet.getCell(1_048_576, 0).load("values")],
  [
    "InvalidArgument",
    "an offset before the edge",
    (_, sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("values"),
  ],
  ["InvalidArgument", "an array of another shape", (_, sheet) => (sheet.getRange("A1:B2").values = [[1, 2]])],
  [
    "InvalidArgument",
    "a large array of another shape",
    (_, sheet) => (sheet.getRange("A1:B9").values = new Array(2000).fill([1, 2])),
  ],
  [
    "InvalidArgument",
    "a colour that is none",
    (_, sheet) => (sheet.getRange("A1").format.fill.color = "#12345"),
  ],
  [
    "InvalidArgument",
    "a list above 255 characters",
    (_, sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { source: "x".repeat(256) } }),
  ],
  [
    "InvalidArgument",
    "addresses above 8,192 characters",
    (_, sheet) => (sheet.getRanges("A1,".repeat(2800) + "A1").format.font.bold = true),
  ],
  [
    "InvalidArgument",
    "a sheet name of 32 characters",
    (context) => context.workbook.worksheets.add("x".repeat(32)),
  ],
  ["InvalidArgument", "a sheet name with a slash", (context) => context.workbook.worksheets.add("a/b")],
  [
    "InvalidArgument",
    "a sheet name with an apostrophe in front",
    (context) => context.workbook.worksheets.add("'a"),
  ],
  [
    "InvalidArgument",
    "a name that is an address",
    (context, sheet) => context.workbook.names.add("AB12", sheet.getRange("A1")),
  ],
  [
    "ItemAlreadyExists",
    "a sheet of that name, whatever its case",
    (context) => context.workbook.worksheets.add("DATA"),
  ],
  [
    "ItemAlreadyExists",
    "a name of that name",
    (context, sheet) => ["One", "ONE"].map((name) => context.workbook.names.add(name, sheet.getRange("A1"))),
  ],
  ["InvalidOperation", "deleting the last sheet", (_, sheet) => sheet.delete()],
  ["InvalidOperation", "hiding the last sheet", (_, sheet) => (sheet.visibility = "Hidden")],
  [
    "InvalidReference",
    "the range of a name whose cells are gone",
    (context, sheet) => {
      context.workbook.names.add("One", sheet.getRange("A5"));
      sheet.getRange("5:5").delete("Up");
      return context.workbook.names.getItem("One").getRange().load("address");
    },
  ],
  [
    "AccessDenied",
    "writing to a protected sheet",
    (_, sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").values = 1;
    },
  ],
  [
    "ResponsePayloadSizeLimitExceeded",
    "more than five million cells",
    (_, sheet) => sheet.getRange("A:E").load("values"),
  ],
  [
    "ResponsePayloadSizeLimitExceeded",
    "an answer above 5 MB",
    (_, sheet) => {
      sheet.getRange("A1:A200").values = "x".repeat(30_000);
      return sheet.getRange("A1:A200").load("values");
    },
  ],
])("%s: %s", async (code, _, batch) => {
  expect(await run(batch)).toBe(code);
  expect(frame.host.unknown).toEqual([]);
});

test("a request above 5 MB is refused before any of it is done", async () => {
  const text = "x".repeat(30_000);
  expect(await run((_, sheet) => (sheet.getRange("A1:A200").values = new Array(200).fill([text])))).toBe(
    "RequestPayloadSizeLimitExceeded",
  );
  expect(a1()).toBe(5);
});

test("nothing is done while a cell is edited", async () => {
  frame.host.editing = true;
  expect(await run((_, sheet) => (sheet.getRange("A1").values = 1))).toBe("InvalidOperationInCellEditMode");
  expect(a1()).toBe(5);
});

test("what a null object is asked for is nothing, and no error", async () => {
  const name = await run((context) => {
    const nobody = context.workbook.worksheets.getItemOrNullObject("Nobody");
    nobody.delete();
    return nobody.getRange("A1").load("values");
  });
  expect((name as any).isNullObject).toBe(true);
});

test.each<[string, (context: any, sheet: any) => unknown, object]>([
  ["to call", (_, sheet) => sheet.getRange("A1").merge(), { type: "Range", member: "Merge()" }],
  ["to set", (_, sheet) => (sheet.getRange("A1").style = "Bad"), { type: "Range", member: "Style (to set)" }],
  ["to load", (_, sheet) => sheet.getRange("A1").load("hyperlink"), { type: "Range", member: "Hyperlink" }],
  [
    "to open",
    (_, sheet) => sheet.pivotTables.load("items/name"),
    { type: "Worksheet", member: "PivotTables" },
  ],
])("what the host does not have fails loudly: %s", async (_, batch, missing) => {
  expect(await run(batch)).toBe("NotImplemented");
  expect(frame.host.unknown).toEqual([missing]);
});

test("an error leaves what came before it and names its place", async () => {
  const error = await frame.window.Excel.run(async (context: any) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1").values = 1;
    sheet.getRange("Z").values = 2;
    sheet.getRange("A1").values = 3;
    await context.sync();
  }).catch((caught: any) => caught);
  expect([error.code, error.debugInfo.errorLocation, a1()]).toEqual([
    "InvalidArgument",
    "Worksheet.GetRange",
    1,
  ]);
});

test.each([
  ["before", 5],
  ["after", 1],
] as const)("a failure injected %s an action", async (when, expected) => {
  const steps: Step[] = [];
  frame.host.hooks = {
    [when]: (step: Step) => {
      steps.push(step);
      return step.member === "Values" ? { code: "GeneralException" } : undefined;
    },
  };
  expect(await run((_, sheet) => (sheet.getRange("A1").values = 1))).toBe("GeneralException");
  expect(a1()).toBe(expected);
  expect(steps.map(({ kind, type, member }) => `${kind} ${type}.${member}`)).toEqual([
    "open Workbook.",
    "open Workbook.Worksheets",
    "open WorksheetCollection.getItem",
    "open Worksheet.GetRange",
    "call Range._KeepReference",
    "open Worksheet.GetRange",
    "set Range.Values",
  ]);
});

test("a frame that is killed gets no answer any more; the workbook opens in another one", async () => {
  frame.host.hooks = { after: ({ member }) => (member === "Values" ? "kill" : undefined) };
  const ended = jest.fn();
  void run((_, sheet) => {
    sheet.getRange("A1").values = 1;
    sheet.getRange("A2").values = 2;
  }).then(ended);
  await new Promise((later) => setTimeout(later, 200));
  expect(ended).not.toHaveBeenCalled();
  const second = await openFrame({ workbook: frame.host.workbook });
  const values = await second.window.Excel.run(async (context: any) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:A2").load("values");
    await context.sync();
    return range.values;
  });
  second.close();
  expect(values).toEqual([[1], [0]]);
});

test("syncs are counted apart from office.js's own housekeeping", async () => {
  await run((_, sheet) => (sheet.getRange("A1").values = 1));
  await new Promise((later) => setTimeout(later, 50));
  const before = frame.host.syncs;
  await frame.window.Excel.run(async (context: any) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1").load("values");
    await context.sync();
    range.values = 2;
    await context.sync();
  });
  await new Promise((later) => setTimeout(later, 50));
  expect(frame.host.syncs - before).toBe(2);
  expect(frame.host.traffic.at(-1)!.kind).toBe("release");
});

describe("custom functions", () => {
  const seen: unknown[] = [];
  const associate = (give: (...given: any[]) => unknown) => {
    seen.length = 0;
    frame.window.CustomFunctions.associate("GIVE", (...given: any[]) => {
      const invocation = given.pop();
      seen.push(JSON.parse(JSON.stringify(given)), invocation.parameterAddresses);
      return give(...given);
    });
  };
  test.each([
    ["null", null],
    ["zero", 0],
  ] as const)("blanks arrive as %s, errors as objects, single values as a matrix", async (blanks, blank) => {
    frame.host.blanks = blanks;
    associate(() => [["done", 1]]);
    expect(await frame.host.call("GIVE", { range: "Data!A1:B2" }, null)).toEqual({ value: [["done", 1]] });
    const error = expect.objectContaining({ code: "#N/A" });
    expect(seen).toEqual([
      [
        [
          [5, blank],
          [0, error],
        ],
        null,
      ],
      ["Data!A1:B2", null],
    ]);
    await frame.host.call("GIVE", { value: 7 }, { range: "Data!A1" });
    expect(seen.slice(2)).toEqual([
      [[[7]], 5],
      [null, "Data!A1"],
    ]);
  });

  test.each<[string, (Error: any) => unknown, object]>([
    ["a value later", () => Promise.resolve([[1]]), { value: [[1]] }],
    [
      "an error thrown",
      (CF) => {
        throw new CF.Error(CF.ErrorCode.invalidValue, "Row 7.");
      },
      { error: "#VALUE!", message: "Row 7." },
    ],
    [
      "an error thrown later",
      (CF) => Promise.reject(new CF.Error(CF.ErrorCode.notAvailable, "Not yet.")),
      { error: "#N/A", message: "Not yet." },
    ],
    [
      "a bug",
      () => {
        throw new TypeError("x is not a function");
      },
      { error: "#VALUE!", message: "" },
    ],
  ])("%s comes back", async (_, give, expected) => {
    associate(() => give(frame.window.CustomFunctions));
    const argument: Argument = { values: [[1]] };
    expect(await frame.host.call("GIVE", argument)).toEqual(expected);
  });
});

test("ribbon buttons", async () => {
  const pressed = jest.fn((event: any) => setTimeout(() => event.completed(), 10));
  frame.window.Office.actions.associate("generateSheets", pressed);
  await frame.host.command("generateSheets");
  expect(pressed).toHaveBeenCalledTimes(1);
});

test("showing the pane", async () => {
  frame.host.paneVisible = false;
  await frame.window.Office.addin.showAsTaskpane();
  expect(frame.host.paneVisible).toBe(true);
});
