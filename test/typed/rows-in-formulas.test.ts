import { columnLetters } from "../../shared/layout/address";
import { generate as job } from "../../shared/job";
import { sheetKinds } from "../../shared/kinds";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { LINES, lines, MATRIX, PORTFOLIO, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* Formulas of the user's that look at rows of their own, or at a sheet that one run leaves as it is. */

const grow = (hand: Hand, ...more: string[]): void =>
  hand.table(LINES, ...lines, ...more.map((name) => [name, "Email", 46265, 5000, 10]));
const rowOf = (hand: Hand, name: string, value: number): number =>
  hand.values(name).findIndex((row) => row.includes(value)) + 1;

async function opened() {
  const desk = await plainDesk(undefined, { sheets: ["portfolio", "matrix"] });
  await desk.generate();
  desk.hand.addColumn(PORTFOLIO, "Mine");
  return desk;
}

test.each<[string, (hand: Hand) => number]>([
  ["below the body", (hand) => hand.values(PORTFOLIO).length + 1],
  [
    "in a row put in above the header",
    (hand) => {
      hand.sheet(PORTFOLIO).insertRows(7, 1);
      return 7;
    },
  ],
])("a factor %s", async (_, place) => {
  const { hand, generate } = await opened();
  const at = place(hand);
  hand.put(PORTFOLIO, at, 6, 5111);
  hand.type(PORTFOLIO, "Birch", "Mine", { formula: `=F${hand.row(PORTFOLIO, "Birch") + 1}*$G$${at + 1}` });
  for (const more of [[], ["Zeta"], ["Zeta", "Yara"], []]) {
    grow(hand, ...more);
    await generate();
    expect(hand.formula(PORTFOLIO, "Birch", "Mine")).toBe(
      `=F${hand.row(PORTFOLIO, "Birch") + 1}*$G$${rowOf(hand, PORTFOLIO, 5111)}`,
    );
  }
});

test.each(["+", ":"])("rows of one's own with what they make together: %s", async (sign) => {
  const { hand, generate } = await opened();
  const end = hand.values(MATRIX).length + 2;
  [5111, 7222].forEach((value, index) => hand.put(MATRIX, end + index, 8, value));
  hand.sheet(MATRIX).write(end + 2, 8, [[{ value: 12333, formula: `=SUM(I${end + 1}${sign}I${end + 2})` }]]);
  for (const more of [[], ["Zeta"], ["Zeta", "Yara"]]) {
    grow(hand, ...more);
    await generate();
    const [a, b] = [rowOf(hand, MATRIX, 5111), rowOf(hand, MATRIX, 7222)];
    const formulas = hand
      .cells(MATRIX)
      .slice(a)
      .flatMap((row) => row.flatMap(({ formula }) => formula ?? []));
    expect(formulas).toEqual([`=SUM(I${a}${sign}I${b})`]);
  }
});

test("a sheet that is not ticked stands, and formulas that look at it go on", async () => {
  const { hand, host, generate } = await opened();
  hand.addColumn(MATRIX, "Mine");
  const cell = (): string => `'${PORTFOLIO}'!$F$${hand.row(PORTFOLIO, "Cedar") + 1}`;
  hand.type(MATRIX, "Birch", "Mine", { formula: `=${cell()}*2` });
  await generate();
  for (let run = 0; run < 2; run++) {
    runNow(job(host, { ...defaultWish, sheets: ["matrix"] }));
    expect(hand.formula(MATRIX, "Birch", "Mine")).toBe(`=${cell()}*2`);
  }
  grow(hand, "Zeta");
  await generate();
  expect(hand.formula(MATRIX, "Birch", "Mine")).toBe(`=${cell()}*2`);
});

test("a client whose row stands under No longer in the data", async () => {
  const { hand, generate } = await plainDesk(undefined, { sheets: ["matrix"] });
  await generate();
  const letters = columnLetters(hand.addColumn(MATRIX, "Hours"));
  const twice = (): string => `=${letters}${hand.row(MATRIX, "Cedar") + 1}*2`;
  hand.type(MATRIX, "Cedar", "Hours", 7);
  hand.type(MATRIX, "Birch", "Hours", { formula: twice() });
  for (const data of [lines, lines.slice(0, 4), lines]) {
    hand.table(LINES, ...data);
    await generate();
    expect(hand.texts(MATRIX).includes("No longer in the data")).toBe(data !== lines);
    expect(hand.formula(MATRIX, "Birch", "Hours")).toBe(twice());
  }
});

test.each([
  ["some of its offerings", (row: number) => `=SUM('${MATRIX}'!$F${row}:$G${row})`],
  ["cells of another sheet's row", (row: number) => `=COUNTA('${PORTFOLIO}'!C${row}:F${row})`],
])("%s: they go with their client", async (_, formula) => {
  const desk = await plainDesk(undefined, { sheets: ["portfolio", "matrix"] });
  const { hand, generate } = desk;
  await generate();
  const of = formula(0).includes(MATRIX) ? MATRIX : PORTFOLIO;
  for (const sheet of [PORTFOLIO, MATRIX]) hand.addColumn(sheet, "Mine");
  for (const sheet of [PORTFOLIO, MATRIX])
    for (const client of ["Birch", "Cedar"])
      hand.type(sheet, client, "Mine", { formula: formula(hand.row(of, "Birch") + 1) });
  for (const more of [[], ["Zeta"], ["Zeta", "Yara"]]) {
    grow(hand, ...more);
    await generate();
    const expected = formula(hand.row(of, "Birch") + 1);
    const own = (sheet: string) => ["Birch", "Cedar"].map((client) => hand.formula(sheet, client, "Mine")?.replace(/\$?[A-Z]+(?=\$?\d)/g, "")); // prettier-ignore
    for (const sheet of [PORTFOLIO, MATRIX].filter((name) => name !== of))
      expect(own(sheet)).toEqual([0, 1].map(() => expected.replace(/\$?[A-Z]+(?=\$?\d)/g, "")));
  }
});

/** From the header of a sheet on, over so many rows. */
const table = (hand: Hand, name: string, columns: string, rows: number): string => {
  const top = hand.headerRow(name) + 1;
  const [first, last] = columns.split(":");
  return `'${name}'!$${first}$${top}:$${last}$${top + rows}`;
};

test.each<[sheet: string, columns: string]>([
  ["Settings", "B:C"],
  ["Summary", "B:C"],
  ["Scorecard", "B:D"],
  ["Playbook", "B:C"],
  ["Cross-Sell Potential", "B:D"],
  ["Holdings", "B:C"],
  [MATRIX, "C:D"],
])("a table of %s with its header, on another sheet and on itself", async (sheet, columns) => {
  const { hand, generate } = await plainDesk(undefined, { sheets: sheetKinds });
  await generate();
  const lookup = (): string => `=VLOOKUP("Email",${table(hand, sheet, columns, 2)},2,FALSE)`;
  const count = (): string => `=COUNTA(${table(hand, sheet, columns, 0).split("!")[1]})`;
  hand.addColumn(PORTFOLIO, "Mine");
  hand.type(PORTFOLIO, "Birch", "Mine", { formula: lookup() });
  const at = hand.addColumn(sheet, "Own");
  hand.sheet(sheet).write(hand.headerRow(sheet) + 1, at, [[{ value: 1, formula: count() }]]);
  for (const more of [[], ["Zeta"]]) {
    grow(hand, ...more);
    await generate();
    const own = hand.cells(sheet).flatMap((row) => row.map(({ formula }) => formula));
    const formula = hand.formula(PORTFOLIO, "Birch", "Mine")?.replace("Settings!", "'Settings'!");
    // Its end goes with the row that stood there.
    expect(formula?.split(":")[0]).toBe(lookup().split(":")[0]);
    expect(formula).not.toContain("#REF!");
    expect(own).toContain(count());
  }
});
