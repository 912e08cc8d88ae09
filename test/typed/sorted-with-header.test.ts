import type { Cell } from "../../src/cell";
import { sheetKinds, sheetNames } from "../../shared/kinds";
import type { SheetKind } from "../../shared/grid";
import { LINES, lines, MATRIX, plainDesk, type Desk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* A sheet that is sorted with its title and header is left as it is, with all that was typed; a new one takes its place. */

type Sorting = (hand: Hand, name: string) => void;
const compare = (a: Cell, b: Cell): number => String(a).localeCompare(String(b));
/** Sorts rows from one on, as spreadsheets do: empty cells come last either way. */
function sort(hand: Hand, name: string, first: number, column: number, down: boolean, from = 0): void {
  const rows = hand.cells(name).slice(first);
  const keyOf = (row: (typeof rows)[number]): Cell => row[column]?.value ?? null;
  const filled = rows.filter((row) => keyOf(row) !== null).sort((a, b) => compare(keyOf(a), keyOf(b)) * (down ? -1 : 1)); // prettier-ignore
  const sorted = [...filled, ...rows.filter((row) => keyOf(row) === null)];
  hand.sheet(name).write(first, from, sorted.map((row) => row.slice(from))); // prettier-ignore
}
const named = (hand: Hand, name: string): number => hand.values(name)[hand.headerRow(name)].indexOf("Client");

const sortings: [string, Sorting][] = [
  ["as a whole, ascending", (hand, name) => sort(hand, name, 0, named(hand, name), false)],
  ["as a whole, descending", (hand, name) => sort(hand, name, 0, named(hand, name), true)],
  ["as a whole by its first column", (hand, name) => sort(hand, name, 0, 1, true)],
  ["from the header down", (hand, name) => sort(hand, name, hand.headerRow(name), named(hand, name), false)],
  ["in sight alone", (hand, name) => sort(hand, name, 0, named(hand, name), false, 1)],
];

const texts = (hand: Hand, name: string, text: Cell): number => hand.texts(name).filter((one) => one === text).length; // prettier-ignore
const told = (hand: Hand, name: string): string[] =>
  hand.values("Problems").filter((row) => row.includes(name)).map((row) => row.join(" ")); // prettier-ignore

async function typed(): Promise<Desk> {
  const desk = await plainDesk(undefined, { sheets: ["portfolio", "matrix", "plan", "problems"] });
  const { hand } = desk;
  await desk.generate();
  hand.addColumn(MATRIX, "Mine");
  hand.type(MATRIX, "Birch", "Note", "before");
  hand.type(MATRIX, "Cedar", "Mine", "mine");
  await desk.generate();
  hand.type(MATRIX, "Acme", "Owner", "since");
  return desk;
}

test.each(sortings)("a matrix sorted %s keeps what is typed there, and says so", async (_, work) => {
  const { hand, generate } = await typed();
  work(hand, MATRIX);
  const before = hand.values(MATRIX);
  await generate();
  const next = `${MATRIX} 2`;
  expect(told(hand, MATRIX)).toEqual([
    expect.stringMatching(/sorted with its title and header.*Matrix 2 takes its place/),
  ]);
  for (let run = 0; run < 2; run++) {
    expect(hand.values(MATRIX)).toEqual(before);
    expect(texts(hand, MATRIX, "since")).toBe(1);
    expect(hand.clients(next)).toEqual(["Acme", "Birch", "Cedar"]);
    expect(hand.at(next, "Birch", "Note")).toBe("before");
    expect(hand.at(next, "Cedar", "Mine")).toBe("mine");
    expect(["before", "mine", "Mine"].map((text) => texts(hand, next, text))).toEqual([1, 1, 1]);
    expect(hand.texts(next)).not.toContain("Added by you");
    await generate();
  }
  // As long as somebody may take it for ours.
  expect(told(hand, MATRIX)).toHaveLength(1);
  hand.sheet(MATRIX).name = "Sorted";
  await generate();
  expect(told(hand, "Sorted")).toEqual([]);
});

test("one that is sorted below its header alone is written over as ever", async () => {
  const { hand, generate } = await typed();
  hand.reverse(MATRIX);
  await generate();
  expect(hand.workbook.sheets.map(({ name }) => name)).not.toContain(`${MATRIX} 2`);
  expect(hand.at(MATRIX, "Acme", "Owner")).toBe("since");
  expect(hand.at(MATRIX, "Cedar", "Mine")).toBe("mine");
});

test.each<[string, number]>([
  ["as a whole", 0],
  ["in sight alone", 1],
])("a long one sorted %s is no input either, however far down its header is", async (_, from) => {
  // prettier-ignore
  const many = Array.from({ length: 200 }, (_, at): Cell[] => [`A ${at}`, at % 2 ? "Mail" : "Backup", 46265, 100 + at, 10]); // prettier-ignore
  const { hand, generate } = await plainDesk({ [LINES]: [lines[0], ...many] }, { sheets: sheetKinds });
  await generate();
  const names = ["Client Portfolio", "Holdings", MATRIX, "Client History"];
  for (const name of names) sort(hand, name, 0, named(hand, name), name === "Holdings", from);
  await generate();
  await generate();
  expect(hand.clients("Client Portfolio 2")).toHaveLength(200);
  expect(hand.at("Client Portfolio 2", "A 7", "Revenue")).toBe(107);
  expect(hand.sheet("Client Portfolio").used(true)).not.toBeNull();
});

/** Generated from a row that is a problem, so that there is a Problems sheet. */
async function opened(kind: SheetKind): Promise<Desk> {
  const desk = await plainDesk(
    { [LINES]: [...lines, ["Dune", "Email", 46265, "soon", null]] },
    { sheets: sheetKinds.filter((one) => ["portfolio", "matrix", "problems", kind].includes(one)) },
  );
  await desk.generate();
  return desk;
}

const byColumn =
  (first: (hand: Hand, name: string) => number): Sorting =>
  (hand, name) => {
    const at = first(hand, name);
    const header = hand.values(name)[hand.headerRow(name)];
    // By each column in turn, as long as the header stays where it is.
    const before = hand.headerRow(name);
    for (const down of [false, true]) {
      for (let column = 1; column < header.length && hand.headerRow(name) === before; column++)
        sort(hand, name, at, column, down);
    }
    expect(hand.headerRow(name)).not.toBe(before);
  };

describe.each<[string, Sorting]>([
  ["as a whole", byColumn(() => 0)],
  ["from the header down", byColumn((hand, name) => hand.headerRow(name))],
])("sorted %s each kind stays, without and with a journal, and is no input", (_, work) => {
  test.each(
    sheetKinds.flatMap((kind): [SheetKind, boolean][] => [
      [kind, true],
      [kind, false],
    ]),
  )("%s, known: %s", async (kind, known) => {
    // prettier-ignore
    const { hand, generate } = await opened(kind);
    const name = sheetNames[kind];
    const revenue = hand.at("Client Portfolio", "Acme", "Revenue");
    work(hand, name);
    if (!known)
      hand
        .sheet("XSELL Journal")
        .clear({ row: 0, column: 0, ...hand.sheet("XSELL Journal").size }, "contents");
    const before = hand.values(name);
    await generate();
    const problems = hand.workbook.sheets.some((one) => one.name === "Problems 2")
      ? "Problems 2"
      : "Problems";
    expect(hand.texts(problems)).toContain("Was sorted with its title and header: its rows cannot be told");
    await generate();
    expect(hand.values(name)).toEqual(before);
    const portfolio = kind === "portfolio" ? `${name} 2` : "Client Portfolio";
    expect(hand.clients(portfolio)).toEqual(["Acme", "Birch", "Cedar"]);
    expect(hand.at(portfolio, "Acme", "Revenue")).toBe(revenue);
    for (const sheet of hand.workbook.sheets) if (sheet.name !== name) expect(hand.texts(sheet.name)).not.toContain("Added by you"); // prettier-ignore
    expect(hand.workbook.sheets.map((sheet) => sheet.name)).not.toContain(`${name} 3`);
  });
});
