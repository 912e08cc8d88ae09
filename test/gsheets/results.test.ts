/** @jest-environment ./test/wire/environment.mjs */
import type { Call } from "../../local/appsscript/desk";
import { doubtfulIn } from "../../gsheets/results";
import type { Cell } from "../../src/cell";
import type { GridCell } from "../../shared/grid";
import { LINES, lines, MATRIX } from "../kept/desk";
import { sheetsDesk } from "../kept/desks";
import type { Hand } from "../kept/hand";

const own = (formula: string, value: Cell = "first"): GridCell => ({ formula, value, own: true });

describe("what may be a result", () => {
  const head: GridCell[][] = [["s1"], ["", "Title"], ["Key", "Client", "Mine", "Then"]];
  test.each<[what: string, rows: GridCell[][], found: string[]]>([
    ["below a list, to the first gap", [[null, own("=UNIQUE(T!A:A)")], [null, "b"], [null, "c"], [null], [null, "mine"]], ["B5:B6 b c"]], // prettier-ignore
    ["below and beside a table", [[null, own("=QUERY(T!A:B)"), "x"], [null, "b", "y", "z"]], ["B5 b", "C4:C5 x y", "D5 z"]], // prettier-ignore
    ["beside a text that is split, in a client's row", [["c:acme", "Acme", own('=SPLIT(B4,",")'), "then"], ["c:birch", "Birch", "mine", 1]], ["D4 then"]], // prettier-ignore
    [
      "nothing in rows with a Key below",
      [
        [null, own("=SORT(T!A:A)")],
        ["c:acme", "Acme"],
      ],
      [],
    ],
    [
      "nothing where something is in the way",
      [
        [null, own("=UNIQUE(T!A:A)", "#REF!")],
        [null, "b"],
      ],
      [],
    ],
    ["nothing below a sum, or a formula of ours", [[null, own("=SUM(T!A:A)"), { formula: "=FILTER(A:A)", value: 1 }], [null, 1, 2]], []], // prettier-ignore
    ["nothing from a formula on", [[null, own("=FILTER(T!A:A)")], [null, "b"], [null, own("=1")], [null, "c"]], ["B5 b"]], // prettier-ignore
  ])("%s", (_, rows, found) => {
    const areas = doubtfulIn({ cells: [...head, ...rows.map((row) => [...row, null])], headerRow: 2 });
    const shown = areas.map(({ area, cells }) => {
      const [letter, first] = ["ABCDEF"[area.column], area.row + 1];
      return [area.rows === 1 ? `${letter}${first}` : `${letter}${first}:${letter}${first + area.rows - 1}`, ...cells].join(" "); // prettier-ignore
    });
    expect(shown.sort()).toEqual(found);
  });
});

/** Marks a cell that nobody typed into. */
const RESULT = { rows: 0, columns: 0 };

/** A spreadsheet that calculates one formula when it is asked to: an error where something is in the way of its results. */
async function calculating(results: { now: Cell[][] }, isIt = /^=UNIQUE/) {
  const desk = await sheetsDesk({ [LINES]: lines }, { sheets: ["matrix"] });
  const { hand, script } = desk;
  const calculate = (): void => {
    const sheet = hand.sheet(MATRIX);
    hand.cells(MATRIX).forEach((row, at) =>
      row.forEach(({ formula }, column) => {
        if (!formula || !isIt.test(formula)) return;
        const area = { row: at, column, rows: results.now.length, columns: results.now[0].length };
        const isFree = sheet.read(area).every((line, down) => line.every(({ value, spill }, right) => down + right === 0 || value === null || spill === RESULT)); // prettier-ignore
        const shown = isFree ? results.now : [["#REF!"]];
        sheet.write(at, column, shown.map((line, down) => line.map((value, right) => (down + right === 0 ? { value, formula } : { value, spill: RESULT })))); // prettier-ignore
      }),
    );
  };
  script.office.after = ({ method }) => {
    if (method === "flush") calculate();
  };
  await desk.generate();
  return { ...desk, calculate };
}

const isTakingAway = ({ service, method }: Call): boolean => /RangeList$/.test(service) && method === "clearContent"; // prettier-ignore

const blockAt = (hand: Hand, word: string, width = 1): Cell[][] => {
  const values = hand.values(MATRIX);
  const row = values.findIndex((line) => line.includes(word));
  const column = values[row].indexOf(word);
  return values.slice(row + 1).map((line) => Array.from({ length: width }, (_, at) => line[column + at] ?? null)); // prettier-ignore
};

describe("rows of one's own below the sheet", () => {
  async function withList() {
    const results = { now: [["Kim"], ["Lee"], ["Mo"]] as Cell[][] };
    const desk = await calculating(results);
    const end = desk.hand.values(MATRIX).length + 1;
    desk.hand.put(MATRIX, end, 2, "Team");
    desk.hand.put(MATRIX, end + 1, 2, { formula: "=UNIQUE(Team!A:A)" });
    desk.calculate();
    return { ...desk, results, end };
  }

  test("a list stays a list, when it is generated again, and when it changes", async () => {
    const { hand, generate, calculate, results } = await withList();
    for (const now of [results.now, [["Kim"], ["Lou"]], [["A"], ["B"], ["C"], ["D"]]]) {
      // Sheets takes old results away itself.
      const row = hand.values(MATRIX).findIndex((line) => line.includes("Team")) + 2;
      hand.sheet(MATRIX).clear({ row, column: 2, rows: 4, columns: 1 }, "contents");
      results.now = now;
      calculate();
      for (let run = 0; run < 2; run++) {
        await generate();
        expect(blockAt(hand, "Team").slice(0, now.length)).toEqual(now);
        expect(hand.cells(MATRIX).flat().filter(({ formula }) => formula?.startsWith("=UNIQUE"))).toHaveLength(1); // prettier-ignore
      }
    }
  });

  test("what is typed directly below it stays as well", async () => {
    const { hand, generate, end } = await withList();
    hand.put(MATRIX, end + 4, 2, "mine, 007");
    hand.put(MATRIX, end + 5, 2, "and this");
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(blockAt(hand, "Team").slice(0, 5).flat()).toEqual(["Kim", "Lee", "Mo", "mine, 007", "and this"]);
    }
  });

  test.each(["clearContent", "flush", "setValues"])(
    "a run that is cut off at %s loses neither",
    async (cut) => {
      const { hand, generate, end, script } = await withList();
      hand.put(MATRIX, end + 4, 2, "mine");
      await generate();
      let isCut = false;
      const { after } = script.office;
      script.office.after = (call) => {
        if (isTakingAway(call)) isCut = true;
        if (isCut && call.method === cut) throw new Error("cut off");
        after(call);
      };
      await expect(generate()).rejects.toThrow("cut off");
      script.office.after = after;
      await generate();
      expect(blockAt(hand, "Team").slice(0, 4).flat()).toEqual(["Kim", "Lee", "Mo", "mine"]);
    },
  );
});

test("parts of a text that is split stay results, what stands behind them stays typed", async () => {
  const results = { now: [["a", "b"]] as Cell[][] };
  const { hand, generate, calculate, script } = await calculating(results, /^=SPLIT/);
  for (const header of ["Parts", "Second", "Other"]) hand.addColumn(MATRIX, header);
  hand.type(MATRIX, "Acme", "Parts", { formula: '=SPLIT("a-b","-")' });
  calculate();
  hand.type(MATRIX, "Acme", "Other", "mine");
  hand.type(MATRIX, "Birch", "Second", "by hand");
  const row = (): Cell[] => ["Parts", "Second", "Other"].map((header) => hand.at(MATRIX, "Acme", header));
  for (let run = 0; run < 2; run++) {
    await generate();
    expect([row(), hand.at(MATRIX, "Birch", "Second")]).toEqual([["a", "b", "mine"], "by hand"]);
  }
  const { after } = script.office;
  script.office.after = (call) => {
    if (isTakingAway(call)) throw new Error("cut off");
    after(call);
  };
  await expect(generate()).rejects.toThrow("cut off");
  script.office.after = after;
  await generate();
  expect(row()).toEqual(["a", "b", "mine"]);
});
