import { MATRIX, plainDesk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";

test("a date in Note stays one: words that would go behind it stand below", async () => {
  const { hand, generate } = await plainDesk(undefined, { sheets: ["matrix"] });
  await generate();
  const [row, column] = [hand.row(MATRIX, "Birch"), hand.column(MATRIX, "Note")];
  hand.put(MATRIX, row, column, 46_296);
  hand.sheet(MATRIX).format({ row, column, rows: 1, columns: 1 }, { numberFormat: "yyyy-mm-dd" });
  hand.type(MATRIX, "Birch", "Backup", "maybe");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.at(MATRIX, "Birch", "Note")).toBe(46_296);
    expect(addedByYou(hand, MATRIX)).toEqual([["Birch: Backup", "maybe"]]);
  }
});
