/** @jest-environment ./test/wire/environment.mjs */
import { extrasOf } from "../../local/wire/extras";
import { LINES, lines, MATRIX } from "../kept/desk";
import { excelDesk } from "../kept/desks";

/* What Excel answers, and what it leaves undone. */

test("where long notes make more than Excel on the web answers with, fewer cells are asked for at once", async () => {
  const { hand, frame, generate, close } = await excelDesk();
  await generate();
  hand.type(MATRIX, "Birch", "Note", { formula: '="so "&"long"' });
  const asked: number[] = [];
  frame.host.hooks.before = ({ member, index, request }) => {
    if (member !== "values,formulas,numberFormat") return undefined;
    if (index === 0 || asked.at(-1) !== request) asked.push(request);
    return asked.length < 3 ? { code: "ResponsePayloadSizeLimitExceeded", message: "…" } : undefined;
  };
  await generate();
  expect(asked.length).toBeGreaterThanOrEqual(3);
  expect(hand.formula(MATRIX, "Birch", "Note")).toBe('="so "&"long"');
  close();
});

test.each([
  ["Manual", true],
  ["Automatic", false],
  ["AutomaticExceptTables", false],
])("where formulas are calculated %s, each sheet that is written is calculated: %s", async (mode, is) => {
  const { hand, frame, generate, close } = await excelDesk();
  extrasOf(hand.workbook).calculationMode = mode;
  const calls: string[] = [];
  frame.host.hooks.before = ({ type, member, arguments: given }) => {
    if (type === "Application" && member === "Calculate") calls.push(String(given[0]));
    // What was written first looks at what is written behind it.
    if (member === "Formulas" && calls.length > 0) calls.push("written");
    return undefined;
  };
  await generate();
  hand.table(LINES, ...lines, ["Dune", "Email", 46_290, 5000, 10]);
  await generate();
  expect(calls.filter((call) => call === "Recalculate")).toHaveLength(is ? 12 : 0);
  close();
});
