import { readXlsx } from "hucre";
import { unpackWorkbook } from "../../local/file/unpack";
import { bare, roundTrip, write } from "./bare";

describe("text in a file", () => {
  test.each([
    ["a formula", '=HYPERLINK("http://example.com","x")'],
    ["a sum", "=1+1"],
    ["a plus", "+1"],
    ["a minus", "-x"],
    ["an at sign", "@SUM(A1)"],
    ["an apostrophe", "'quoted"],
    ["a tab first", "\t=1"],
    ["a carriage return", "a\rb\r\nc"],
    ["a byte-order mark first", "\ufeff=1"],
    ["markup", "<b>R&D</b> &amp; ]]>"],
    ["an emoji", "👩‍🔬 Ørsted 株式会社"],
    ["white space around", "  two  spaces "],
    ["white space alone", "   "],
    ["half an emoji", "a\ud83d"],
    ["its other half", "\udd2cb"],
    ["control characters", "\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085"],
    ["what XML has no room for", "\ufffe\uffff"],
    ["the file's own escape", "_x0041_ _x005F_ _x000d_ _x00G0_"],
    ["an error value's name", "#N/A"],
    ["another one", "#DIV/0!"],
    ["a number's look", "007"],
    ["a date's look", "2026-01-01"],
    ["a truth value's look", "TRUE"],
    ["the longest there is", "€".repeat(32767)],
  ])("comes back as the same characters: %s", async (_, text) => {
    expect(await roundTrip([["Key"], [text]])).toEqual([["Key"], [text]]);
  });

  test("never calculates, and stays text when a user presses Enter in it", async () => {
    const { sheets } = await readXlsx(await write(bare([["=1+1"], ["+1"], ["-x"], ["@a"]])), {
      readStyles: true,
    });
    for (const cell of sheets[0].cells!.values()) {
      expect(cell).toMatchObject({ style: { numFmt: "@" } });
      expect(cell.formula).toBeUndefined();
    }
  });

  test("is no error value, even if it has the name of one", async () => {
    const { sheets } = await readXlsx(await write(bare([["#N/A"], ["#REF!"]])));
    expect([...sheets[0].cells!.values()].map(({ type }) => type)).toEqual(["richText", "richText"]);
  });

  test("is the text that a formula gave, whatever it looks like", async () => {
    expect(await roundTrip([[{ formula: '="_x0041_"&CHAR(1)', value: "_x0041_\u0001" }]])).toEqual([
      ["_x0041_\u0001"],
    ]);
  });

  test("goes into choices and hints as the same characters", async () => {
    const values = ["_x0041_", 'say "hi"', " a "];
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const file = await write(
      bare([["x"]], { dropDowns: [{ area, values, strict: true, hint: "a_x0041_" }] }),
    );
    expect((await unpackWorkbook("a.xlsx", file)).sheets[1].cells).toEqual(values.map((value) => [value]));
  });

  test("of 255 characters in all still stands in the drop-down, one more on the hidden sheet", async () => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const sheets = async (values: string[]): Promise<number> =>
      (
        await unpackWorkbook(
          "a.xlsx",
          await write(bare([["x"]], { dropDowns: [{ area, values, strict: true, hint: "" }] })),
        )
      ).sheets.length;
    expect(await sheets(["a".repeat(127), "b".repeat(127)])).toBe(1);
    expect(await sheets(["a".repeat(127), "b".repeat(128)])).toBe(2);
  });
});
