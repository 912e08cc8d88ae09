import { MATRIX, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* Formulas where nobody expects one: in the place of a mark, or with nothing to show. */

async function opened() {
  const desk = await plainDesk(undefined, { sheets: ["matrix", "problems"] });
  await desk.generate();
  return desk;
}

describe("a formula in the place of a mark", () => {
  test.each([
    ["that gives a letter", '"C"', "C"],
    ["that gives nothing", '""', null],
  ])("%s: the letter counts, the formula is kept below and told", async (_, result, mark) => {
    const { hand, generate } = await opened();
    const formula = `=IF(E${hand.row(MATRIX, "Birch") + 1}>0,${result},"X")`;
    hand.type(MATRIX, "Birch", "Backup", { formula });
    hand
      .sheet(MATRIX)
      .write(hand.row(MATRIX, "Birch"), hand.column(MATRIX, "Backup"), [[{ formula, value: mark ?? "" }]]);
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(hand.at(MATRIX, "Birch", "Backup")).toBe(mark);
      expect(hand.formula(MATRIX, "Birch", "Backup")).toBe(undefined);
      const formulas = hand.cells(MATRIX).flat().flatMap(({ formula: one }) => one ?? []); // prettier-ignore
      expect(formulas.filter((one) => one.startsWith("=IF(") && one.endsWith(`${result},"X")`))).toHaveLength(
        1,
      );
      if (run === 0)
        expect(hand.texts("Problems").join()).toContain("The formula that stood here is kept under");
    }
  });
});

test.each<[string, (hand: Hand) => [row: number, column: number]]>([
  ["a row below all", (hand) => [hand.values(MATRIX).length + 1, 3]],
  ["a column without a header", (hand) => [hand.row(MATRIX, "Birch"), hand.addColumn(MATRIX, "")]],
])("a formula that gives nothing stays: in %s", async (_, place) => {
  const { hand, generate } = await opened();
  const formula = '=IF(1>2,"look","")';
  const [row, column] = place(hand);
  hand.sheet(MATRIX).write(row, column, [[{ formula, value: "" }]]);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.cells(MATRIX).flat().filter((one) => one.formula === formula)).toHaveLength(1); // prettier-ignore
  }
});
