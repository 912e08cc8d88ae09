/** @jest-environment ./test/wire/environment.mjs */
import type { Cell } from "../../src/cell";
import { JOURNAL, LINES, lines, MATRIX } from "../kept/desk";
import { sheetsDesk } from "../kept/desks";
import type { Hand } from "../kept/hand";
import { calculating, type Results } from "./calculating";

/*
 * Google Sheets does not say how far the results of a formula reach: the formula is asked for its size. Results are
 * nobody's text, and what stands behind them stays typed.
 */

async function opened(results: Results) {
  const desk = await sheetsDesk({ [LINES]: lines }, { sheets: ["matrix", "holdings"] });
  const { hand, script } = desk;
  await desk.generate();
  const calculate = calculating(script, hand, results);
  return {
    ...desk,
    /** Types a formula, and the spreadsheet calculates. */
    enter(row: number, column: number, formula: string) {
      hand.put(MATRIX, row, column, { formula });
      calculate();
    },
    async generate() {
      await desk.generate();
      calculate();
    },
    calculate,
  };
}

/** A list of two names below the table, and a text of the user's directly below it. */
async function withList(results: Results) {
  const desk = await opened(results);
  const end = desk.hand.values(MATRIX).length + 1;
  desk.hand.put(MATRIX, end, 2, "Team");
  desk.enter(end + 1, 2, "=UNIQUE(Team!A:A)");
  desk.hand.put(MATRIX, end + 3, 2, "mine");
  await desk.generate();
  return desk;
}

/** What stands from the cell with these words on. */
const block = (hand: Hand, words: string, rows: number, columns: number): Cell[][] => {
  const values = hand.values(MATRIX);
  const row = values.findIndex((line) => line.includes(words));
  const column = values[row].indexOf(words);
  return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (_x, right) => values[row + down]?.[column + right] ?? null)); // prettier-ignore
};
const formulas = (hand: Hand, begin: string): number => hand.cells(MATRIX).flat().filter(({ formula }) => formula?.startsWith(begin)).length; // prettier-ignore

describe("in rows of one's own below the table", () => {
  test.each<[what: string, formula: string, given: Cell[][]]>([
    ["a list", "=UNIQUE(Team!A:A)", [["Kim"], ["Lee"], ["Mo"]]],
    ["a list with an empty cell", "=FILTER(M19:M21,M19:M21<>1)", [["Kim"], [null], ["Mo"]]],
    ["a table with gaps", '=QUERY(Team!A:C,"select A, B, C")', [["Kim", null, 3], [null, "x", null], ["Mo", null, 1]]], // prettier-ignore
  ])("%s goes on, and what is typed below and beside it stays", async (_, formula, given) => {
    const { hand, generate, enter } = await opened({ [formula.slice(1, 5)]: given });
    const end = hand.values(MATRIX).length + 1;
    hand.put(MATRIX, end, 2, "Team");
    enter(end + 1, 2, formula);
    hand.put(MATRIX, end + 1, 2 + given[0].length, "beside");
    hand.put(MATRIX, end + 4, 2, "below");
    for (let run = 0; run < 3; run++) {
      await generate();
      const [, ...rows] = block(hand, "Team", 5, given[0].length + 1);
      expect(rows.slice(0, 3).map((row) => row.slice(0, -1))).toEqual(given);
      expect([rows[0][given[0].length], rows[3][0], formulas(hand, formula.slice(0, 5))]).toEqual(["beside", "below", 1]); // prettier-ignore
    }
  });

  test("one that grows while it is generated says that a text is in its way", async () => {
    const results: Results = { UNIQUE: [["Kim"], ["Lee"]] };
    const { hand, generate, script, calculate } = await withList(results);
    // From the first look on: what the list looks at is written by this very run.
    const { after } = script.office;
    script.office.after = (call) => {
      after(call);
      if (call.method === "setNamedRange") results.UNIQUE = [["Kim"], ["Lee"], ["Mo"]];
    };
    await generate();
    expect(block(hand, "Team", 4, 1).flat()).toEqual(["Team", "#REF!", null, "mine"]);
    // As in Sheets it is there again once the text is gone.
    const row = hand.values(MATRIX).findIndex((line) => line.includes("mine"));
    hand.put(MATRIX, row, 2, null);
    calculate();
    await generate();
    expect(block(hand, "Team", 4, 1).flat()).toEqual(["Team", "Kim", "Lee", "Mo"]);
  });
});

test("a list that became longer before it is asked takes no text below it", async () => {
  const results: Results = { UNIQUE: [["Kim"], ["Lee"]] };
  const { hand, generate, script, calculate } = await withList(results);
  // Somebody adds a name on Team once the cells have been read.
  script.office.before = ({ method, sheet }) => {
    if (method !== "setValues" || sheet !== JOURNAL) return;
    results.UNIQUE = [["Kim"], ["Lee"], ["Mo"]];
    calculate();
  };
  await generate();
  expect(hand.texts(MATRIX)).toContain("mine");
});

test("where a text is typed into a list nothing there counts as a result", async () => {
  const { hand, generate, calculate } = await withList({ UNIQUE: [["Kim"], ["Lee"]] });
  const row = hand.values(MATRIX).findIndex((line) => line.includes("Lee"));
  hand.put(MATRIX, row, 2, "typed into it");
  calculate();
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(block(hand, "Team", 4, 1).flat()).toEqual(["Team", "#REF!", "typed into it", "mine"]);
  }
});

test("with look-ups beside hundreds of clients a list below them goes on", async () => {
  const ledger = Array.from({ length: 560 }, (_, at): Cell[] => [`Client ${at}`, "Email", 46_295, 1000 - at, 1]); // prettier-ignore
  const desk = await sheetsDesk({ [LINES]: [lines[0], ...ledger] }, { sheets: ["matrix"] });
  const { hand, script } = desk;
  await desk.generate();
  const calculate = calculating(script, hand, { INDEX: [["x"]], UNIQUE: [["Kim"], ["Lee"], ["Mo"]] });
  const [first, end, city] = [hand.headerRow(MATRIX) + 1, hand.values(MATRIX).length + 1, hand.addColumn(MATRIX, "City")]; // prettier-ignore
  const lookUp = (row: number) => ({ value: null, formula: `=INDEX(Crm!B:B,MATCH(C${row + 1},Crm!A:A,0))` });
  hand.sheet(MATRIX).write(first, city, ledger.map((_, at) => [lookUp(first + at)])); // prettier-ignore
  hand.put(MATRIX, end, 2, "Team");
  hand.put(MATRIX, end + 1, 2, { formula: "=UNIQUE(Team!A:A)" });
  calculate();
  await desk.generate();
  calculate();
  expect(block(hand, "Team", 4, 1).flat()).toEqual(["Team", "Kim", "Lee", "Mo"]);
});

describe("in the table", () => {
  test("parts of a text that is split, with an empty one, are results; what stands behind them is typed", async () => {
    const { hand, generate, enter } = await opened({ SPLIT: [["a", null, "c"]] });
    for (const header of ["Parts", "Second", "Third", "Other"]) hand.addColumn(MATRIX, header);
    enter(hand.row(MATRIX, "Acme"), hand.column(MATRIX, "Parts"), '=SPLIT("a--c","-",FALSE,FALSE)');
    hand.type(MATRIX, "Acme", "Other", "mine");
    hand.type(MATRIX, "Birch", "Second", "by hand");
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(["Parts", "Second", "Third", "Other"].map((header) => hand.at(MATRIX, "Acme", header))).toEqual(["a", null, "c", "mine"]); // prettier-ignore
      expect(hand.at(MATRIX, "Birch", "Second")).toBe("by hand");
    }
  });

  test("one in the first row that is two columns wide follows its place, not its client", async () => {
    const { hand, generate, enter } = await opened({ ARRAY: [["a", 1], ["b", 2], ["c", 3]] }); // prettier-ignore
    for (const header of ["Mine", "More"]) hand.addColumn(MATRIX, header);
    const first = hand.headerRow(MATRIX) + 1;
    enter(first, hand.column(MATRIX, "Mine"), "=ARRAYFORMULA(SPLIT(Team!A1:A3,\"-\"))"); // prettier-ignore
    hand.table(LINES, ...lines, ["Elm", "Email", 46_295, 9000, 1]);
    for (let run = 0; run < 2; run++) {
      await generate();
      const [mine, more] = ["Mine", "More"].map((header) => hand.column(MATRIX, header));
      const rows = hand.values(MATRIX).slice(first, first + 4).map((row) => [row[mine], row[more]]); // prettier-ignore
      expect(rows).toEqual([["a", 1], ["b", 2], ["c", 3], [null, null]]); // prettier-ignore
      expect(hand.texts(MATRIX)).not.toContain("Added by you");
    }
  });

  test.each([
    ["one that has one result", [["Kim"]]],
    ["one that fails", [["#N/A"]]],
  ])("what is typed below %s is the client's own", async (_, given) => {
    const { hand, generate, enter } = await opened({ FILTER: given });
    const mine = hand.addColumn(MATRIX, "Mine");
    enter(hand.headerRow(MATRIX) + 1, mine, "=FILTER(Team!B:B,Team!A:A=5)");
    hand.type(MATRIX, "Birch", "Mine", "by hand");
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(hand.at(MATRIX, "Birch", "Mine")).toBe("by hand");
    }
  });
});

test("nothing of the question stays in the journal's sheet, where it is cut off neither", async () => {
  const { hand, generate, enter, script } = await opened({ UNIQUE: [["Kim"], ["Lee"]] });
  const end = hand.values(MATRIX).length + 1;
  enter(end, 2, "=UNIQUE(Team!A:A)");
  await generate();
  const asked = (): number => hand.cells(JOURNAL).flat().filter(({ formula }) => formula !== undefined).length; // prettier-ignore
  expect(asked()).toBe(0);
  const { after } = script.office;
  script.office.after = (call) => {
    after(call);
    if (call.method === "flush") throw new Error("cut off");
  };
  await expect(generate()).rejects.toThrow("cut off");
  expect(asked()).toBe(0);
  script.office.after = after;
  await generate();
  expect(block(hand, "Kim", 2, 1).flat()).toEqual(["Kim", "Lee"]);
});
