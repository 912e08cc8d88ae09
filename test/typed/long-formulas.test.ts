import { LINES, lines, MATRIX, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* A formula in a field of two sheets names its own sheet on the other, where it may be longer than Excel takes. */

const PLAN = "Upgrade Plan";
const LIMIT = 8192;

async function opened() {
  const desk = await plainDesk({ [LINES]: lines }, { sheets: ["matrix", "plan", "problems"] });
  await desk.generate();
  return desk;
}

/** The sum of Birch's cell in column E, so many times. */
const sum = (hand: Hand, name: string, times: number): string =>
  `=${new Array<string>(times).fill(`E${hand.row(name, "Birch") + 1}`).join("+")}`;

function type(hand: Hand, name: string, header: string, formula: string): void {
  hand.sheet(name).write(hand.row(name, "Birch"), hand.column(name, header), [[{ value: 7, formula }]]);
}

const both = (hand: Hand, header: string) =>
  [MATRIX, PLAN].map((name) => [hand.at(name, "Birch", header), hand.formula(name, "Birch", header)]);

/** What stands under "Added by you": whose and what, and the formula. */
function added(hand: Hand, name: string): (string | undefined)[][] {
  const rows = hand.cells(name);
  const heading = rows.findIndex((row) => row.some(({ value }) => value === "Added by you"));
  return (heading < 0 ? [] : rows.slice(heading + 1)).map((row) => [
    String(row[hand.column(name, "Client")].value),
    row[hand.column(name, "Note")].formula,
  ]);
}

const told = (hand: Hand) =>
  hand.workbook.sheets.some(({ name }) => name === "Problems")
    ? hand.values("Problems").filter((row) => String(row[4]).includes("8,192"))
    : [];

test.each([
  [MATRIX, PLAN, "Owner"],
  [PLAN, MATRIX, "Note"],
])("typed on %s, it stays there under the rows, and its value in the field", async (on, other, header) => {
  const { hand, generate } = await opened();
  type(hand, on, header, sum(hand, on, 1500));
  const address = `${String.fromCharCode(65 + hand.column(on, header))}${hand.row(on, "Birch") + 1}`;
  await generate();
  expect(both(hand, header)).toEqual([
    [7, undefined],
    [7, undefined],
  ]);
  expect(added(hand, on)).toEqual([[`Birch: ${header}`, sum(hand, on, 1500)]]);
  expect(added(hand, other)).toEqual([]);
  expect(told(hand).map((row) => row.slice(1, 5))).toEqual([
    [
      on,
      address,
      "7",
      `Another sheet shows this formula too, with this sheet's name at every cell, where it may outgrow the 8,192 characters that Excel takes. Its value stays; the formula is kept under "Added by you". Put it into a column of your own and refer to that.`,
    ],
  ]);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect([both(hand, header), added(hand, on), told(hand)]).toEqual([
      [
        [7, undefined],
        [7, undefined],
      ],
      [[`Birch: ${header}`, sum(hand, on, 1500)]],
      [],
    ]);
  }
});

test("one that cannot outgrow Excel stays a formula on both sheets", async () => {
  const { hand, generate } = await opened();
  // A tab of 31 characters, all of them apostrophes, in quotes and with its mark; $XFD$1048576 with a colon in dots; a plus.
  const times = Math.floor(LIMIT / (65 + 15 + 1));
  const formula = sum(hand, MATRIX, times);
  type(hand, MATRIX, "Owner", formula);
  await generate();
  expect(both(hand, "Owner")).toEqual([
    [7, formula],
    [7, formula.replace(/E/g, `'${MATRIX}'!E`)],
  ]);
  type(hand, MATRIX, "Owner", sum(hand, MATRIX, times + 1));
  await generate();
  expect(hand.formula(PLAN, "Birch", "Owner")).toBeUndefined();
});

test("a long formula in a column of one's own stays where it is", async () => {
  const { hand, generate } = await opened();
  hand.addColumn(MATRIX, "Mine");
  type(hand, MATRIX, "Mine", sum(hand, MATRIX, 1500));
  await generate();
  expect(hand.formula(MATRIX, "Birch", "Mine")).toBe(sum(hand, MATRIX, 1500));
  expect(told(hand)).toEqual([]);
});

test.each([MATRIX, PLAN])("a run that is cut off before it writes %s loses no formula", async (cut) => {
  for (const on of [MATRIX, PLAN]) {
    const { hand, host, generate } = await opened();
    type(hand, on, "Owner", sum(hand, on, 1500));
    const write = host.write.bind(host);
    host.write = (grid, id) => {
      if (id === hand.sheet(cut).id) throw new Error("cut off");
      write(grid, id);
    };
    await expect(generate()).rejects.toThrow("cut off");
    host.write = write;
    await generate();
    expect(both(hand, "Owner").flat()).toEqual([7, undefined, 7, undefined]);
    expect(added(hand, on)).toEqual([["Birch: Owner", sum(hand, on, 1500)]]);
    expect(told(hand)).toHaveLength(1);
  }
});
