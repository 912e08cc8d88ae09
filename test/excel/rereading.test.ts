/** @jest-environment ./test/wire/environment.mjs */
import type { Cell } from "../../src/cell";
import type { Area } from "../../shared/grid";
import { desks } from "../kept/desks";
import { countSyncs } from "./session";
import { session, workbook } from "./hosting";

/* A sheet as it stands by now, in Excel. */

const id = (): string => workbook.sheets[0].id;
const column = (of: number): Area => ({ row: 0, column: of, rows: 2, columns: 1 });
async function reread(rows: number, columns: number, areas: readonly Area[] = []) {
  const look = { id: id(), rows, columns, areas };
  const [syncs, again] = await countSyncs(session, () => session.host.reread(look));
  // Excel leaves notes at their cells.
  expect(again?.notes).toBe(undefined);
  return [syncs, again?.cells] as const;
}

test("values, and formulas where they were asked about; a text that looks like one is a text", async () => {
  workbook.active.write(0, 0, [
    [{ value: 3, formula: "=1+2" }, { value: 4, formula: "=2+2" }, { value: "" }],
    [{ value: "=x" }, { value: true }, { value: "#N/A" }],
  ]);
  expect(await reread(2, 3)).toEqual([1, [[3, 4, null], ["=x", true, "#N/A"]]]); // prettier-ignore
  expect(await reread(2, 3, [column(0)])).toEqual([1, [["=1+2", 4, null], ["=x", true, "#N/A"]]]); // prettier-ignore
});

test.each<[string, number, number, number]>([
  ["as large as it was: one round trip", 2, 2, 1],
  ["smaller: one round trip", 9, 9, 1],
  ["larger: one more", 1, 2, 2],
  ["wider: one more", 2, 1, 2],
])("all that stands there now, where the sheet is %s", async (_, rows, columns, trips) => {
  workbook.active.write(0, 0, [[{ value: null }, { value: 1 }], [{ value: 2 }]]);
  const [syncs, cells] = await reread(rows, columns);
  expect(syncs).toBe(trips);
  const filled = cells?.flatMap((row, at) => row.flatMap((value, across): [number, number, Cell][] => (value === null ? [] : [[at, across, value]]))); // prettier-ignore
  expect(filled).toEqual([[0, 1, 1], [1, 0, 2]]); // prettier-ignore
});

test("an empty sheet is empty", async () => expect(await reread(1, 1)).toEqual([1, [[null]]]));

test("round trips: one for 250,000 cells, with formulas one for 100,000", async () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => [1, 2, 3, 4, 5].map(() => ({ value: row })));
  workbook.active.write(0, 0, rows);
  const [plain, cells] = await reread(60_000, 5);
  expect([plain, cells?.length, cells?.[59_999]]).toEqual([2, 60_000, Array.from({ length: 5 }, () => 59_999)]); // prettier-ignore
  expect((await reread(60_000, 5, [column(4)]))[0]).toBe(3);
});

test("a run over sheets that stand takes one round trip more for each", async () => {
  const counts: number[] = [];
  const desk = await desks.Excel();
  for (let run = 0; run < 3; run++) {
    const before = desk.frame.host.syncs;
    await desk.generate();
    counts.push(desk.frame.host.syncs - before);
  }
  // Two to list, one to read, one to add sheets, one for each of six sheets, two to keep the journal; then one
  // for formulas and six to look at the sheets again, and none to add any.
  expect(counts).toEqual([12, 18, 18]);
  desk.close();
});
