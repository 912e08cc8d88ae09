import type { Cell } from "../../src/cell";
import { sheetKinds } from "../../shared/kinds";
import { addressOf, columnLetters } from "../../shared/layout/address";
import type { Wish } from "../../shared/wish";
import { identified, JOURNAL, LINES, lines, MATRIX, plainDesk, PORTFOLIO } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { addedByYou } from "../kept/sorting";

/* The Client Page shows whichever client its drop-down names: nobody knows whose it is what people type there. */

const PAGE = "Client Page";
const [LABEL, FIGURE, GAP, WORDS, WORTH] = [1, 2, 3, 4, 5];

const opened = async () => {
  const desk = await plainDesk(undefined, { sheets: ["matrix", "plan", "portfolio", "page", "problems"] });
  await desk.generate();
  return desk;
};
const rowOf = (hand: Hand, label: string): number =>
  hand.values(PAGE).findIndex((row) => row.includes(label));
/** What Problems, if there are any, tells of the page. */
const told = (hand: Hand): Cell[][] =>
  hand.workbook.sheets.some(({ name }) => name === "Problems")
    ? hand.values("Problems").filter((row) => row[1] === PAGE).map((row) => row.slice(2, 4)) // prettier-ignore
    : [];

test.each<[what: string, beside: string, by: number, column: number, kept: Cell[]]>([
  ["over a field", "Owner", 0, FIGURE, ["Acme: Owner", "typed"]],
  ["over one on the right", "Status", 0, WORTH, ["Acme: Status", "typed"]],
  ["over a figure", "Gross margin", 0, FIGURE, ["Acme: Gross margin", "typed"]],
  ["over a line of a text", "Note", 1, FIGURE, ["Acme: Client Page", "typed"]],
  ["over an item of a list", "What it has", 1, LABEL, ["typed", "Acme: Client Page"]],
  ["over its figure", "What it has", 1, FIGURE, ["Acme: Email", "typed"]],
  ["over a label", "Seats", 0, WORDS, ["Acme: Segment", "typed"]],
  ["over a heading", "Plan and budget", 0, LABEL, ["typed", "Acme: Client Page"]],
  ["in a blank row", "Plan and budget", -1, LABEL, ["typed", "Acme: Client Page"]],
  ["between two columns", "Owner", 0, GAP, ["Acme: Owner", "typed"]],
  ["below the drop-down", "Page for", 1, WORDS, ["Acme: Client Page", "typed"]],
])("what is typed %s is kept below, and told once", async (_what, beside, by, column, kept) => {
  const { hand, generate } = await opened();
  const [before, row] = [hand.values(PAGE), rowOf(hand, beside) + by];
  hand.put(PAGE, row, column, "typed");
  await generate();
  expect(told(hand)).toEqual([[addressOf(row, column), "typed"]]);
  for (let run = 0; run < 3; run++) {
    expect(addedByYou(hand, PAGE)).toEqual([kept]);
    expect(hand.values(PAGE)[row]).toEqual(before[row]);
    expect(hand.texts(MATRIX)).not.toContain("typed");
    expect(hand.texts(PORTFOLIO)).not.toContain("typed");
    await generate();
    expect(told(hand)).toEqual([]);
  }
});

test("what a wide paste puts into its hidden columns, too, is kept below, in sight, and told", async () => {
  const { hand, generate } = await opened();
  const row = rowOf(hand, "Plan and budget") - 1;
  const pasted = ["one", "two", "three", 4, "five"];
  // The first in sight, then the first of those that are hidden, and some behind it.
  const columns = [WORTH, WORTH + 1, WORTH + 2, WORTH + 3, WORTH + 6];
  pasted.forEach((text, at) => hand.put(PAGE, row, columns[at], text));
  await generate();
  expect(told(hand)).toEqual(pasted.map((text, at) => [addressOf(row, columns[at]), String(text)]));
  for (let run = 0; run < 2; run++) {
    const kept = hand.values(PAGE).slice(row + 1);
    for (const text of pasted) {
      const places = kept.flatMap((cells) => (cells.includes(text) ? [cells.indexOf(text)] : []));
      expect(places.filter((column) => column <= WORTH)).toHaveLength(1);
    }
    await generate();
  }
});

test.each<[what: string, value: Cell | { formula: string }, kept: string | number]>([
  ["a figure", 5000, 5000],
  ["a formula", { formula: "=1+1" }, "=1+1"],
])("so is %s", async (_what, value, kept) => {
  const { hand, generate } = await opened();
  const row = rowOf(hand, "Plan and budget") - 1;
  hand.put(PAGE, row, WORTH, value);
  for (let run = 0; run < 2; run++) {
    await generate();
    const below = hand.cells(PAGE).at(-1) ?? [];
    expect(below[LABEL].value).toBe("Acme: Client Page");
    expect(below[WORTH].formula ?? below[WORTH].value).toBe(kept);
  }
});

test("two in a row stay together, with the client that the drop-down names when it is read", async () => {
  const { hand, generate } = await opened();
  hand.put(PAGE, rowOf(hand, "Owner"), FIGURE, "Dana");
  hand.put(PAGE, rowOf(hand, "Owner"), WORTH, "on it");
  hand.put(PAGE, rowOf(hand, "Page for"), FIGURE, "Birch");
  await generate();
  expect(addedByYou(hand, PAGE)).toEqual([["Birch: Owner, Status", "Dana", "on it"]]);
  expect(hand.values(PAGE)[rowOf(hand, "Page for")][FIGURE]).toBe("Birch");
});

test("it is kept where the page is pasted over itself as values, before or after", async () => {
  const { hand, generate } = await opened();
  const blank = rowOf(hand, "Plan and budget") - 1;
  hand.put(PAGE, blank, LABEL, "call Kim");
  const values = hand.values(PAGE);
  values.forEach((row, at) => row.forEach((value, column) => hand.put(PAGE, at, column, value)));
  hand.put(PAGE, blank, WORTH, "and Jo");
  hand.put(PAGE, rowOf(hand, "Page for"), WORDS, "sent on Monday");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(addedByYou(hand, PAGE)).toEqual([
      ["Acme: Page for", "sent on Monday"],
      ["call Kim", "Acme: Client Page", "and Jo"],
    ]);
  }
});

test("it is kept while the page is not made, and when the page is deleted then", async () => {
  const wish: { sheets: Wish["sheets"] } = { sheets: sheetKinds };
  const { hand, generate } = await plainDesk(undefined, wish);
  await generate();
  hand.put(PAGE, rowOf(hand, "Owner"), FIGURE, "Dana");
  wish.sheets = ["matrix", "portfolio"];
  await generate();
  await generate();
  hand.workbook.remove(hand.sheet(PAGE).id);
  await generate();
  wish.sheets = sheetKinds;
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(addedByYou(hand, PAGE)).toEqual([["Acme: Owner", "Dana"]]);
  }
});

/** As a host calculates: other results under the same formulas, here in all cells. */
const recalculated = (hand: Hand): void => {
  const cells = hand
    .cells(PAGE)
    .map((row) =>
      row.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: "another client's" })),
    );
  hand.sheet(PAGE).write(0, 0, cells);
};

describe("nothing of ours is taken for the user's", () => {
  test.each<[when: string, work: (hand: Hand) => void]>([
    ["another client is chosen", (hand) => hand.put(PAGE, rowOf(hand, "Page for"), FIGURE, "Cedar")],
    ["one is chosen that is not there", (hand) => hand.put(PAGE, rowOf(hand, "Page for"), FIGURE, "Dune")],
    ["nobody is chosen", (hand) => hand.put(PAGE, rowOf(hand, "Page for"), FIGURE, null)],
    ["the drop-down has another name", (hand) => hand.put(PAGE, rowOf(hand, "Page for"), LABEL, null)],
    ["it is deleted with its row", (hand) => hand.sheet(PAGE).deleteRows(rowOf(hand, "Page for"), 1)],
    ["all clients but one are gone", (hand) => hand.table(LINES, ...lines.slice(0, 3))],
    ["clients have IDs", (hand) => hand.table(LINES, ...identified)],
    [
      "clients have long names",
      (hand) =>
        hand.table(
          LINES,
          ...lines.map(([client, ...rest]) => [
            client === "Client" ? client : String(client).padEnd(300, " long"),
            ...rest,
          ]),
        ),
    ],
    [
      "the page gets columns",
      (hand) => {
        hand.addColumn(PAGE, "Mine", "Figure");
        hand.addColumn(PAGE, "More of mine", "More");
      },
    ],
    ["columns are moved", (hand) => hand.moveColumn(PAGE, "Worth", "Figure")],
    ["a hidden column is deleted", (hand) => hand.deleteColumn(PAGE, "Behind")],
    [
      "rows are put in",
      (hand) => {
        hand.sheet(PAGE).insertRows(rowOf(hand, "Owner"), 2);
        hand.sheet(PAGE).insertRows(0, 1);
      },
    ],
    [
      "rows are deleted",
      (hand) => {
        hand.sheet(PAGE).deleteRows(rowOf(hand, "Class"), 1);
        hand.sheet(PAGE).deleteRows(rowOf(hand, "Owner"), 3);
      },
    ],
    [
      "rows are sorted",
      (hand) => {
        const [first, last] = [rowOf(hand, "Class"), rowOf(hand, "Owner")];
        hand.sheet(PAGE).write(
          first,
          0,
          hand
            .cells(PAGE)
            .slice(first, last + 1)
            .reverse(),
        );
      },
    ],
    [
      "a row is copied",
      (hand) =>
        hand
          .sheet(PAGE)
          .write(rowOf(hand, "Plan and budget") - 1, 0, [hand.cells(PAGE)[rowOf(hand, "Owner")]]),
    ],
    [
      "cells are cleared",
      (hand) => {
        for (const label of ["Class", "Owner", "Note"]) hand.put(PAGE, rowOf(hand, label), FIGURE, null);
      },
    ],
    [
      "results are pasted over all formulas",
      (hand) =>
        hand.sheet(PAGE).write(
          0,
          0,
          hand.values(PAGE).map((row) => row.map((value) => ({ value }))),
        ),
    ],
    [
      "a reference is lost",
      (hand) =>
        hand.put(PAGE, rowOf(hand, "Class"), FIGURE, { formula: '=IFERROR(INDEX(#REF!,#REF!)&"","")' }),
    ],
    ["the journal is gone", (hand) => hand.workbook.remove(hand.sheet(JOURNAL).id)],
    [
      "other sheets are gone",
      (hand) => {
        for (const name of [MATRIX, PORTFOLIO]) hand.workbook.remove(hand.sheet(name).id);
      },
    ],
  ])("when %s", async (_when, work) => {
    const { hand, generate } = await opened();
    work(hand);
    recalculated(hand);
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(told(hand)).toEqual([]);
      expect(hand.texts(PAGE)).not.toContain("Added by you");
      recalculated(hand);
    }
  });

  test("where nothing says which words are ours, as on a page of an earlier release", async () => {
    const { hand, generate } = await opened();
    // Marks of the page, as the journal disguises them.
    const journal = hand
      .cells(JOURNAL)
      .filter((row) => !(row[1].value === "znexf" && row[3].value === "cntr"));
    expect(journal.length).toBeLessThan(hand.cells(JOURNAL).length);
    const sheet = hand.sheet(JOURNAL);
    sheet.clear({ row: 0, column: 0, ...sheet.size }, "contents");
    sheet.write(0, 0, journal);
    hand.put(PAGE, rowOf(hand, "Owner"), FIGURE, "Dana");
    await generate();
    expect(hand.texts(PAGE)).not.toContain("Added by you");
  });

  test("each formula above the header names the hidden column", async () => {
    const { hand } = await opened();
    const behind = `$${columnLetters(hand.column(PAGE, "Behind"))}$`;
    const formulas = hand.cells(PAGE).slice(0, hand.headerRow(PAGE)).flatMap((row) => row.slice(LABEL, WORTH + 1).flatMap(({ formula }) => formula ?? [])); // prettier-ignore
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter((formula) => !formula.includes(behind))).toEqual([]);
  });
});

test("a run that is cut off while a client of the same ID is called otherwise leaves no name of ours as the user's", async () => {
  const desk = await plainDesk({ [LINES]: identified }, { sheets: sheetKinds });
  const { hand, host, generate } = desk;
  await generate();
  const before = hand.clients(PAGE);
  hand.table(LINES, ...identified.map((row) => row.map((cell) => (cell === "Birch" ? "Birch Ltd" : cell))));
  const write = host.write.bind(host);
  host.write = (grid, id) => {
    if (grid.kind === "page") throw new Error("cut off");
    write(grid, id);
  };
  await expect(generate()).rejects.toThrow("cut off");
  expect(hand.clients(PAGE)).toEqual(before);
  host.write = write;
  await generate();
  expect(hand.clients(PAGE)).toContain("Birch Ltd");
  expect([told(hand), addedByYou(hand, PAGE)]).toEqual([[], []]);
});
