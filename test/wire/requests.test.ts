/** @jest-environment ./test/wire/environment.mjs */
import { frame, run, a1 } from "./hosted";

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
  ["to open", (_, sheet) => sheet.slicers.load("items/name"), { type: "Worksheet", member: "Slicers" }],
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
