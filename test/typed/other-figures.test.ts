import type { Cell } from "../../src/cell";
import { atOnce } from "../../src/slices";
import { LOOSE } from "../../shared/typed/parts-below";
import { withoutCalculated } from "../../shared/typed/calculated";
import { otherFigures, replacedFigures } from "../../shared/typed/other-figures";
import { looseOf } from "../../shared/typed/standing-loose";
import type { Standing } from "../../shared/typed/standing";
import { plainDesk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";
import { calledBy, looseOn, standingOf, versionWith, type Line } from "./loose-sheet";
import { sheetOf } from "./small";

/* Figures that were typed over ours. By hand: A to H were written with 10 to 80, B's owner is the user's. */

const clients = ["kA", "kB", "kC", "kD", "kE", "kF", "kG", "kH"];
const written = Object.fromEntries(clients.map((row, at) => [row, 10 * (at + 1)]));
const columns = ["client", "revenue", "owner"];
const version = versionWith("matrix", columns, { figures: { revenue: written, owner: { kB: 1 } } });

const called = calledBy({}, Object.fromEntries(clients.map((row) => [row, row.slice(1)])));

/** The sheet with other cells under Revenue. */
function on(cells: Readonly<Record<string, Cell>>, more: Partial<Standing> = {}): Standing {
  const lines = clients.map((row): Line => [row, row.slice(1), row in cells ? cells[row] : written[row], row === "kB" ? 5 : null]); // prettier-ignore
  return standingOf("matrix", columns, lines, { version, body: [1, clients.length], ...more });
}

test.each<[string, Record<string, Cell>, number[]]>([
  ["none", {}, []],
  ["another figure", { kB: 21 }, [2]],
  ["that of another row", { kB: 30 }, [2]],
  ["a figure as text", { kC: "about 30" }, [3]],
  ["the same figure as text, as a format makes it", { kC: "30" }, []],
  ["another one as text", { kC: "31" }, [3]],
  ["the same in the digits that hosts keep", { kC: 30 * (1 + 2 ** -52) }, []],
  ["an emptied one is nobody's", { kC: null }, []],
  ["one that fails is nobody's", { kC: "#REF!" }, []],
  ["four of eight, each by itself", { kA: 1, kB: 2, kC: 3, kD: 4 }, [1, 2, 3, 4]],
])("typed over figures of ours: %s", (_, cells, expected) => {
  const { stray } = looseOn(on(cells), called);
  expect(stray).toEqual(expected.map((row) => [row, "revenue"]));
});

test.each<[string, Record<string, Cell>, Partial<Standing>, number[]]>([
  ["five of eight", { kA: 1, kB: 2, kC: 3, kD: 4, kE: 5 }, {}, [1, 2, 3, 4, 5]],
  [
    "five of nine, of which one is empty",
    { kA: 1, kB: 2, kC: 3, kD: 4, kE: 5, kF: null },
    {},
    [1, 2, 3, 4, 5],
  ],
  ["four of five", { kA: 1, kB: 2, kC: 3, kD: 4, kF: null, kG: null, kH: null }, {}, []],
  ["five of eleven, by a body that ends before", { kD: 1, kE: 2, kF: 3, kG: 4, kH: 5 }, { body: [1, 7] }, []],
])("most of a column at once: %s", (_, cells, more, expected) => {
  const standing = on(cells, more);
  const { isOneOfMost } = atOnce(otherFigures(standing));
  expect([...standing.rows.keys()].filter((row) => isOneOfMost(2, row))).toEqual(expected);
  // It is told as one, and stands nowhere else.
  const known = { ...standing, ...atOnce(looseOf(standing, called)) };
  const [{ replaced, stray }] = withoutCalculated(known, []);
  expect([...replaced].flatMap(([column, rows]) => [column, ...rows])).toEqual(expected.length === 0 ? [] : [2, ...expected]); // prettier-ignore
  if (expected.length > 0) expect(stray).toEqual([]);
});

test.each<[string, formulas: number[], replaced: number[], stray: number[]]>([
  ["formulas alone go below, however many", [1, 2, 3, 4, 5, 6], [], [1, 2, 3, 4, 5, 6]],
  ["one formula goes below, five figures are told", [1], [2, 3, 4, 5, 6], [1]],
  ["as many formulas as figures go below like these", [1, 2, 3], [], [1, 2, 3, 4, 5, 6]],
])("filled down over most of a column: %s", (_, formulas, replaced, stray) => {
  const standing = on({ kA: 1, kB: 2, kC: 3, kD: 4, kE: 5, kF: 6 });
  const known = { ...standing, ...atOnce(looseOf(standing, called)) };
  const details = formulas.map((row) => ({
    row,
    column: 2,
    formula: `=1*${row}`,
    calculates: true as const,
  }));
  const [left, own] = withoutCalculated(known, details);
  expect([...left.replaced.values()].flat()).toEqual(replaced);
  expect(left.stray).toEqual(stray.map((row) => [row, 2]));
  expect(own).toEqual(formulas.map((row) => ({ row, column: 2, formula: `=1*${row}` })));
});

test("a row that has another Key by now is known by that with which it was written", () => {
  const standing = standingOf("matrix", columns, [["kNew", "B", 20]], { version, keyThen: new Map([[1, "kB"]]), body: [1, 1] }); // prettier-ignore
  expect(looseOn(standing, called).stray).toEqual([]);
  const other = { ...standing, keyThen: new Map([[1, "kC"]]) };
  expect(looseOn(other, called).stray).toEqual([[1, "revenue"]]);
});

test("nothing is known without a journal", () => {
  expect(looseOn(on({ kB: 21 }, { version: null }), called).stray).toEqual([]);
});

test.each<[string, Parameters<typeof sheetOf>, string]>([
  ["by the client", ["matrix", ["client", "gap"], [["kA", "Acme", 5], ["kB", "Birch", "six"]]], "Acme: 5\nBirch: six"],
  ["by what tells the rows of its sheet", ["offers", ["offering", "client", "gap"], [["kA", "Email", "Acme", 5], ["kB", "Backup", "Acme", "six"]]], "Acme: Email: 5\nAcme: Backup: six"],
])("what is written over is told %s", (_, [kind, names, lines], found) => {
  const { standing } = sheetOf(kind, names, lines);
  const [told, ...others] = replacedFigures({ standing: { ...standing, replaced: new Map([[names.length, [1, 2]]]) } }); // prettier-ignore
  expect(others).toEqual([]);
  expect(told).toMatchObject({ sheet: standing.name, address: names.length === 2 ? "C1" : "D1", found });
  expect(told.advice).toMatch(/^"gap" shows what the data say\./);
}); // prettier-ignore

describe("on Next Offers", () => {
  const OFFERS = "Next Offers";
  const start = async () => {
    const desk = await plainDesk(undefined, { sheets: ["offers", "problems"] });
    await desk.generate();
    return desk;
  };
  const told = (hand: Awaited<ReturnType<typeof start>>["hand"]): Cell[] =>
    hand.workbook.sheets.some(({ name }) => name === "Problems") ? hand.values("Problems").map((cells) => cells[3]) : []; // prettier-ignore

  test("a figure over a figure goes below, once, and is told", async () => {
    const { hand, generate } = await start();
    const [row, column] = [hand.headerRow(OFFERS) + 1, hand.column(OFFERS, "Score")];
    const before = hand.values(OFFERS)[row][column];
    hand.put(OFFERS, row, column, 4711.5);
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(hand.values(OFFERS)[row][column]).toBe(before);
      expect(addedByYou(hand, OFFERS)).toEqual([expect.arrayContaining([4711.5])]);
      expect(told(hand).filter((found) => found === "4711.5")).toHaveLength(run === 0 ? 1 : 0);
    }
  });

  test("what the data changed is nobody's", async () => {
    const { hand, generate } = await start();
    const invoices = hand.values("Invoices");
    invoices.forEach((_, row) => row > 0 && hand.put("Invoices", row, 3, 10_000 + row));
    await generate();
    expect(hand.texts(OFFERS)).not.toContain(LOOSE);
  });
});
