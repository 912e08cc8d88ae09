/** @jest-environment ./test/wire/environment.mjs */
import type { Step } from "../../local/wire/execute";
import type { Argument } from "../../local/wire/invoke";
import { openFrame } from "./frame";
import { frame, run, a1 } from "./hosted";

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
