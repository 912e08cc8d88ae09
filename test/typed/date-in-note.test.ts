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

test("a date under an offering is no mark: it stands below, and stays a date", async () => {
  const { hand, generate } = await plainDesk(undefined, { sheets: ["matrix", "problems"] });
  await generate();
  const [row, column] = [hand.row(MATRIX, "Birch"), hand.column(MATRIX, "Backup")];
  hand.put(MATRIX, row, column, 46_296);
  hand.sheet(MATRIX).format({ row, column, rows: 1, columns: 1 }, { numberFormat: "yyyy-mm-dd" });
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.at(MATRIX, "Birch", "Note")).toBeNull();
    expect(addedByYou(hand, MATRIX)).toEqual([["Birch: Backup", 46_296]]);
    const at = hand.values(MATRIX).findIndex((cells) => cells.includes(46_296));
    const under = hand.values(MATRIX)[at].indexOf(46_296);
    const [[{ numberFormat }]] = hand.sheet(MATRIX).formats({ row: at, column: under, rows: 1, columns: 1 });
    expect(numberFormat).toBe("yyyy-mm-dd");
  }
});
