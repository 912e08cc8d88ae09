/** @jest-environment ./test/wire/environment.mjs */
import { MATRIX, PORTFOLIO } from "../kept/desk";
import { excelDesk } from "../kept/desks";
import { session, workbook } from "./hosting";

/* Whose an empty sheet is that bears the name of one which a run was about to add. */

const names = async (): Promise<string[]> => (await session.host.sheets()).map(({ name }) => name);

test("where nothing could be added, a sheet of that name which comes later is the user's", async () => {
  await session.host.sheets();
  session.frame.host.hooks.before = ({ type, member }) =>
    type === "WorksheetCollection" && member === "Add" ? { code: "AccessDenied", message: "…" } : undefined;
  await expect(
    Promise.resolve(session.host.add([{ kind: "holdings", name: "Holdings" }])),
  ).rejects.toMatchObject({
    code: "excel/AccessDenied",
  });
  session.frame.host.hooks = {};
  workbook.add("Holdings");
  expect(await names()).toEqual(["Data", "Holdings"]);
});

test("once all are ours, the workbook says so no longer", async () => {
  const desk = await excelDesk(undefined, { sheets: ["portfolio", "matrix"] });
  const { hand, generate, close } = desk;
  await generate();
  hand.workbook.properties.set("XS_adding", JSON.stringify(`${PORTFOLIO}\n${MATRIX}`));
  await generate();
  hand.workbook.remove(hand.sheet(PORTFOLIO).id);
  hand.workbook.add(PORTFOLIO);
  await generate();
  expect(hand.workbook.sheets.map(({ name }) => name)).toContain(`${PORTFOLIO} 2`);
  close();
});
