import type { Cell } from "../../src/cell";
import { LINES, lines, MATRIX, PORTFOLIO, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* Formulas that the user typed: on two sheets, beside clients that go for a while, and beside remarks. */

const PLAN = "Upgrade Plan";
const all = { [LINES]: lines };

async function opened() {
  const desk = await plainDesk(all, { sheets: ["portfolio", "matrix", "plan", "problems"] });
  await desk.generate();
  return desk;
}

const data = (hand: Hand, ...rows: readonly (readonly Cell[])[]): void => hand.table(LINES, ...rows);
const withoutCedar = lines.slice(0, 4);
const cell = (hand: Hand, name: string, client: string): string => `E${hand.row(name, client) + 1}`;
const below = (hand: Hand, name: string): Cell[] => {
  const values = hand.values(name);
  const at = values.findIndex((row) => row.includes("Added by you"));
  return at < 0 ? [] : values.slice(at + 1).flatMap((row) => row.filter((value) => value !== null));
};

describe("a formula in a field of two sheets", () => {
  test("means the cell of its own sheet on both, run after run", async () => {
    const { hand, generate } = await opened();
    hand.type(MATRIX, "Birch", "Note", { formula: `="St "&${cell(hand, MATRIX, "Birch")}` });
    for (let run = 0; run < 3; run++) {
      await generate();
      const at = cell(hand, MATRIX, "Birch");
      expect([hand.formula(MATRIX, "Birch", "Note"), hand.formula(PLAN, "Birch", "Note")]).toEqual([
        `="St "&${at}`,
        `="St "&'${MATRIX}'!${at}`,
      ]);
      // Nothing is told.
      expect(hand.workbook.sheets.map(({ name }) => name)).not.toContain("Problems");
    }
  });

  test("typed on the plan it says so on the matrix, and a change on either side counts", async () => {
    const { hand, generate } = await opened();
    hand.type(PLAN, "Birch", "Owner", { formula: `=${cell(hand, PLAN, "Birch")}` });
    await generate();
    expect(hand.formula(MATRIX, "Birch", "Owner")).toBe(`='${PLAN}'!${cell(hand, PLAN, "Birch")}`);
    hand.type(MATRIX, "Birch", "Owner", { formula: `=1+${cell(hand, MATRIX, "Birch")}` });
    await generate();
    expect(hand.formula(PLAN, "Birch", "Owner")).toBe(`=1+'${MATRIX}'!${cell(hand, MATRIX, "Birch")}`);
    hand.type(PLAN, "Birch", "Owner", null);
    await generate();
    expect([hand.at(MATRIX, "Birch", "Owner"), hand.formula(MATRIX, "Birch", "Owner")]).toEqual([
      null,
      undefined,
    ]);
  });
});

describe("a formula that refers to a client who is gone", () => {
  const start = async () => {
    const desk = await opened();
    const { hand } = desk;
    hand.addColumn(PORTFOLIO, "Mine");
    hand.type(PORTFOLIO, "Birch", "Mine", {
      formula: `=${cell(hand, PORTFOLIO, "Cedar")}+${cell(hand, PORTFOLIO, "Acme")}`,
    });
    data(hand, ...withoutCedar);
    await desk.generate();
    expect(hand.formula(PORTFOLIO, "Birch", "Mine")).toBe(`=#REF!+${cell(hand, PORTFOLIO, "Acme")}`);
    return desk;
  };
  const back = async (hand: Hand, generate: () => Promise<void>): Promise<string | undefined> => {
    data(hand, ...lines);
    await generate();
    return hand.formula(PORTFOLIO, "Birch", "Mine");
  };

  test("means them again when they are back, however many runs later", async () => {
    const { hand, generate } = await start();
    await generate();
    await generate();
    const now = await back(hand, generate);
    expect(now).toBe(`=${cell(hand, PORTFOLIO, "Cedar")}+${cell(hand, PORTFOLIO, "Acme")}`);
  });

  test("keeps what else was changed in it meanwhile", async () => {
    const { hand, generate } = await start();
    hand.type(PORTFOLIO, "Birch", "Mine", { formula: `=#REF!+${cell(hand, PORTFOLIO, "Birch")}` });
    const now = await back(hand, generate);
    expect(now).toBe(`=${cell(hand, PORTFOLIO, "Cedar")}+${cell(hand, PORTFOLIO, "Birch")}`);
  });

  test.each<[string, Cell | { formula: string }, string | undefined]>([
    ["another formula", { formula: "=#REF!*2" }, "=#REF!*2"],
    ["a value", 7, undefined],
    ["nothing", null, undefined],
  ])("stays what was typed over it: %s", async (_, typed, then) => {
    const { hand, generate } = await start();
    hand.type(PORTFOLIO, "Birch", "Mine", typed);
    expect(await back(hand, generate)).toBe(then);
  });
});

describe("words that Note cannot take stand below the body, and that is told", () => {
  const told = (hand: Hand): string => hand.texts("Problems").join(" ");

  test.each<[string, Cell | { formula: string }]>([
    ["beside a formula", { formula: "=1+1" }],
    ["beside a text that fills the cell", "n".repeat(31_990)],
  ])("%s", async (_, note) => {
    const { hand, generate } = await opened();
    hand.type(MATRIX, "Birch", "Note", note);
    await generate();
    hand.type(MATRIX, "Birch", "Backup", "maybe in May");
    await generate();
    expect(told(hand)).toContain('Not a state; kept under "Added by you".');
    await generate();
    expect(below(hand, MATRIX)).toEqual(["Birch: Backup", "maybe in May"]);
    const at = hand.cells(MATRIX)[hand.row(MATRIX, "Birch")][hand.column(MATRIX, "Note")];
    expect(at.formula ?? at.value).toBe(typeof note === "object" ? note?.formula : note);
  });

  test("a mark of two offerings that have become one", async () => {
    const desk = await plainDesk({ [LINES]: [...lines, ["Birch", "Mail hosting", 46265, 50, 10]] }, { sheets: ["matrix", "problems"] }); // prettier-ignore
    const { hand } = desk;
    await desk.generate();
    hand.type(MATRIX, "Cedar", "Note", "n".repeat(31_995));
    hand.type(MATRIX, "Cedar", "Email", "C");
    hand.type(MATRIX, "Cedar", "Mail hosting", "X");
    hand.table("Offerings", ["Offering", "Also known as"], ["Email", "Mail hosting"]);
    await desk.generate();
    expect(told(hand)).toContain('where "C" counts. Both are kept under "Added by you".');
    expect(below(hand, MATRIX)).toEqual(["Cedar: Mail hosting", "X"]);
  });

  test("a formula that lost against another change", async () => {
    const { hand, generate } = await opened();
    hand.type(MATRIX, "Birch", "Note", "first");
    hand.type(PLAN, "Birch", "Note", { formula: "=2+2" });
    await generate();
    expect([hand.at(MATRIX, "Birch", "Note"), hand.formula(MATRIX, "Birch", "Note")]).toEqual([
      "first",
      undefined,
    ]);
    expect(told(hand)).toContain('Both are kept under "Added by you".');
    expect(hand.cells(MATRIX).flat().map(({ formula }) => formula)).toContain("=2+2"); // prettier-ignore
  });
});

test("columns without an end, rows, tables and other workbooks, while a client and an offering come in", async () => {
  const { hand, generate } = await opened();
  hand.addColumn(MATRIX, "Mine");
  const formula = (): string => {
    const gaps = String.fromCharCode(65 + hand.column(MATRIX, "Gaps"));
    const [first, birch] = [hand.headerRow(MATRIX) + 2, hand.row(MATRIX, "Birch") + 1];
    return `=SUM(${gaps}${first}:${gaps})+COUNTA(${birch}:${birch})+Sales[H19]+YTD20+'[Last.xlsx]${MATRIX}'!H19`;
  };
  hand.type(MATRIX, "Birch", "Mine", { formula: formula() });
  await generate();
  const before = formula();
  data(hand, ...lines, ["Dover", "Antivirus", 46295, 9000, 100]);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.formula(MATRIX, "Birch", "Mine")).toBe(formula());
  }
  expect(formula()).not.toBe(before);
  expect(formula()).toContain("Sales[H19]");
});

test("notes on the cells of a client who goes and comes back", async () => {
  const { hand, generate } = await opened();
  hand.type(MATRIX, "Cedar", "Note", "n");
  const area = { row: hand.row(MATRIX, "Cedar"), column: hand.column(MATRIX, "Email"), rows: 1, columns: 1 };
  hand.sheet(MATRIX).notes = [{ area, text: "renewal" }];
  await generate();
  data(hand, ...withoutCedar);
  await generate();
  await generate();
  data(hand, ...lines);
  await generate();
  expect(hand.sheet(MATRIX).notes.map(({ area: { row }, text }) => [row, text])).toEqual([
    [hand.row(MATRIX, "Cedar"), "renewal"],
  ]);
});
