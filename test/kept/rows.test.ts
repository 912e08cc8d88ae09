/** @jest-environment ./test/wire/environment.mjs */
import { afresh, MATRIX, plainDesk, type Desk, type Tables } from "./desk";
import { desks } from "./desks";
import { addedByYou, copyRow, marksKept, rowOf, sortInSight, withoutCedarAndBackup } from "./sorting";

/* Rows are known again in every host. */

const hosts: [string, (tables?: Tables) => Promise<Desk>][] = Object.entries({
  "no host": plainDesk,
  ...desks,
});

describe.each(hosts)("in %s", (_, open) => {
  let desk: Desk;
  const begin = afresh(() => open())(async ({ hand, generate }) => {
    await generate();
    hand.type(MATRIX, "Cedar", "Note", "no mail");
    hand.type(MATRIX, "Birch", "Backup", "C");
    hand.addColumn(MATRIX, "Mine");
    hand.type(MATRIX, "Birch", "Mine", "first");
    await generate();
  });
  beforeEach(async () => void (desk = await begin()));
  afterEach(() => desk.close());

  test("sorted in sight down to the last row, who is gone and what is sold no more are kept", async () => {
    const { hand } = desk;
    withoutCedarAndBackup(hand);
    await desk.generate();
    sortInSight(hand, MATRIX);
    await desk.generate();
    expect([hand.at(MATRIX, "Cedar", "Note"), hand.at(MATRIX, "Birch", "Mine"), marksKept(hand)]).toEqual([
      "no mail",
      "first",
      ["Birch backup C"],
    ]);
    hand.put(MATRIX, rowOf(hand, MATRIX, "no mail"), hand.column(MATRIX, "Wave"), "ask Dana");
    await desk.generate();
    expect(addedByYou(hand, MATRIX)).toEqual([["Cedar", "ask Dana"]]);
  });

  test("both texts of a row that was copied are kept", async () => {
    const { hand } = desk;
    hand.put(MATRIX, copyRow(hand, MATRIX, "Birch"), hand.column(MATRIX, "Mine"), "second");
    await desk.generate();
    expect([hand.at(MATRIX, "Birch", "Mine"), hand.at(MATRIX, "Birch", "Note")]).toEqual([
      "first",
      "Mine: second",
    ]);
  });
});
