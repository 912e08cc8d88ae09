import type { Cell } from "../../src/cell";
import { sheetKinds, sheetNames } from "../../shared/kinds";
import type { Wish } from "../../shared/wish";
import { LINES, lines, MATRIX, plainDesk, PORTFOLIO, type Desk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { fingerprint, imageOf, putBack, type Image } from "../kept/image";
import { calculate, meanwhile, once } from "../kept/meanwhile";
import { sortInSight } from "../kept/sorting";
import type { PlainHost } from "../kept/plain-host";

/* What counts as typed between the reading of a sheet and the moment in which it is written over. */

const wish: Partial<Wish> = { sheets: sheetKinds };
const {
  settings: SETTINGS,
  page: PAGE,
  scorecard: SCORECARD,
  summary: SUMMARY,
  holdings: HOLDINGS,
} = sheetNames;

/** The row of a text, the column of a header. */
function put(hand: Hand, name: string, text: string, header: string, value: string | null): void {
  const row = hand.values(name).findIndex((cells) => cells.includes(text));
  hand.put(name, row, hand.column(name, header), value);
}

/** Puts a note on a client's cell of the matrix in place of those that are there; none takes it off. */
function note(hand: Hand, client: string, header: string, text?: string): void {
  const at = { row: hand.row(MATRIX, client), column: hand.column(MATRIX, header), rows: 1, columns: 1 };
  const sheet = hand.sheet(MATRIX);
  const others = sheet.notes.filter(({ area }) => area.row !== at.row || area.column !== at.column);
  sheet.notes = text === undefined ? others : [...others, { area: at, text }];
}

/** Acme, Birch and Dune; of Cedar a Note is left, and of Backup, which nobody sells any more, Birch's mark. */
async function everything(): Promise<Desk & { readonly host: PlainHost }> {
  const desk = await plainDesk(undefined, wish);
  const { hand } = desk;
  await desk.generate();
  hand.type(MATRIX, "Cedar", "Note", "left in anger");
  hand.type(MATRIX, "Birch", "Backup", "C");
  hand.addColumn(MATRIX, "Mine");
  hand.addColumn(MATRIX, "Yours");
  hand.type(MATRIX, "Birch", "Mine", "my own");
  hand.addColumn(SUMMARY, "Mine");
  hand.put(SUMMARY, hand.headerRow(SUMMARY) + 1, hand.column(SUMMARY, "Mine"), "mine");
  hand.table(LINES, lines[0], lines[1], lines[3], ["Dune", "Email", 46265, 50, 10]);
  await desk.generate();
  hand.put(MATRIX, hand.values(MATRIX).length + 1, 3, "loose words");
  note(hand, "Birch", "Owner", "ask first");
  await desk.generate();
  return desk;
}

describe("between reading and writing over", () => {
  let desk: Awaited<ReturnType<typeof everything>>;
  let hand: Hand;
  let begin: Image;
  beforeEach(async () => {
    desk = await everything();
    hand = desk.hand;
    begin = imageOf(hand.workbook);
  });

  /** How often a run begins when something is done right before a sheet is written over. */
  async function startsWhen(name: string, act: (hand: Hand) => void): Promise<number> {
    const done = once(() => act(hand));
    const starts = meanwhile(desk.host, { before: (sheet) => sheet === name && done() });
    await desk.generate();
    return starts.count;
  }

  test.each<[string, string, (h: Hand) => void]>([
    ["the Note of a client that is gone", MATRIX, (h) => h.type(MATRIX, "Cedar", "Note", "came back")],
    ["a note", MATRIX, (h) => note(h, "Birch", "Note", "why?")],
    ["another note", MATRIX, (h) => note(h, "Birch", "Owner", "ask first, twice")],
    ["a note that is taken off", MATRIX, (h) => note(h, "Birch", "Owner")],
    ["a line that tells a mark, emptied", MATRIX, (h) => put(h, MATRIX, "Backup: C", "Account manager", null)],
    ["beside a client that is gone", MATRIX, (h) => h.type(MATRIX, "Cedar", "Wave", "never")],
    ["an empty cell of our figures", MATRIX, (h) => h.type(MATRIX, "Birch", "Account manager", "Dana")],
    ["a loose cell", MATRIX, (h) => put(h, MATRIX, "loose words", "Wave", "more of them")],
    ["a row that was empty", MATRIX, (h) => h.put(MATRIX, h.row(MATRIX, "Dune") + 1, 4, "here")],
    ["the header of a column of their own", MATRIX, (h) => h.put(MATRIX, h.headerRow(MATRIX), h.column(MATRIX, "Mine"), "Ours")],
    ["a header of ours", MATRIX, (h) => h.put(MATRIX, h.headerRow(MATRIX), h.column(MATRIX, "Owner"), "Boss")],
    ["a cell beside the last column", MATRIX, (h) => h.put(MATRIX, h.row(MATRIX, "Dune"), h.values(MATRIX)[0].length, "x")],
    ["a gap above the header", MATRIX, (h) => put(h, MATRIX, "Total", "Note", "in a gap")],
    ["words over a total of ours", MATRIX, (h) => put(h, MATRIX, "Total", "Potential", "too high")],
    ["another label above the header", MATRIX, (h) => put(h, MATRIX, "Total", "Client", "All in all")],
    ["other words over the title", MATRIX, (h) => put(h, MATRIX, MATRIX, "Class", "Our stack")],
    ["over an empty cell beside a chart's figures", SUMMARY, (h) => h.put(SUMMARY, h.values(SUMMARY).findLastIndex((row) => row.includes("Acme")), h.column(SUMMARY, "Source"), "about Acme")],
    ["rows in another order", MATRIX, (h) => h.reverse(MATRIX)],
    ["a row deleted", MATRIX, (h) => h.deleteRow(MATRIX, "Birch")],
    ["a column deleted", MATRIX, (h) => h.deleteColumn(MATRIX, "Mine")],
    ["other cuts to try", PORTFOLIO, (h) => put(h, PORTFOLIO, "What if the cuts were", "Revenue", "70%")],
    ["another client on its page", PAGE, (h) => put(h, PAGE, "Page for", "Figure", "Birch")],
    ["over a field on its page", PAGE, (h) => put(h, PAGE, "Owner", "Figure", "Dana")],
    ["a setting", SETTINGS, (h) => h.put(SETTINGS, h.headerRow(SETTINGS) + 1, h.column(SETTINGS, "Value"), "0.7")],
    ["beside a chart's figures", SUMMARY, (h) => put(h, SUMMARY, "Acme", "Mine", "about Acme")],
    ["over a figure of ours among goals", SCORECARD, (h) => put(h, SCORECARD, "That somebody holds", "Value", "5")],
    ["a goal", SCORECARD, (h) => put(h, SCORECARD, "Goal: page visits", "Value", "5")],
    ["a column of their own on a sheet without entries", HOLDINGS, (h) => h.addColumn(HOLDINGS, "Late")],
  ])("starts over: %s", async (_, name, act) => {
    expect(await startsWhen(name, act)).toBe(2);
    const after = fingerprint(imageOf(hand.workbook));
    putBack(hand.workbook, begin);
    act(hand);
    await desk.generate();
    expect(fingerprint(imageOf(hand.workbook))).toBe(after);
  }); // prettier-ignore

  test.each<[string, string, (h: Hand) => void]>([
    ["nothing", MATRIX, () => undefined],
    ["a space, which nobody sees", MATRIX, (h) => h.type(MATRIX, "Dune", "Note", " ")],
    ["a cleared figure on a client's page", PAGE, (h) => put(h, PAGE, "Owner", "Figure", null)],
    ["over a figure of ours that calculates", HOLDINGS, (h) => h.type(HOLDINGS, "Birch", "Total", 5)],
    ["over a figure of ours below a chart", SUMMARY, (h) => h.put(SUMMARY, h.values(SUMMARY).findLastIndex((row) => row.includes("Acme")), h.column(SUMMARY, "Value"), 5)],
  ])("does not: %s", async (_, name, act) => expect(await startsWhen(name, act)).toBe(1)); // prettier-ignore

  test("a line that tells a mark, sorted among the clients and emptied, starts it over", async () => {
    sortInSight(hand, MATRIX);
    expect(hand.values(MATRIX)[hand.row(MATRIX, "Birch") + 1]).toContain("Backup: C");
    const starts = await startsWhen(MATRIX, (h) => put(h, MATRIX, "Backup: C", "Account manager", null));
    expect(starts).toBe(2);
  });

  test("nor do results that fill a column", async () => {
    const [row, column] = [hand.headerRow(MATRIX) + 1, hand.column(MATRIX, "Yours")];
    const spill = { rows: 3, columns: 1 };
    const filled = [[{ value: 1, formula: "=F9:F11", spill }], [{ value: 2 }], [{ value: 3 }]];
    hand.sheet(MATRIX).write(row, column, filled);
    expect(await startsWhen(MATRIX, (h) => h.put(MATRIX, row + 1, column, 9))).toBe(1);
  });

  test("nor do any formulas on any sheet that calculate anew", async () => {
    const starts = meanwhile(desk.host, { amid: (sheet) => calculate(hand, sheet) });
    await desk.generate();
    expect(starts.count).toBe(1);
  });
});

test("each cell is looked at once, one above the header twice, however many rows there are", async () => {
  const many = Array.from({ length: 400 }, (_, at) => [`Client ${at}`, "Email", 46295, 100 + at, 50]);
  const desk = await plainDesk({ [LINES]: [lines[0], ...many] }, { sheets: ["matrix"] });
  const { hand, host, generate } = desk;
  await generate();
  const above = hand
    .values(MATRIX)
    .slice(0, hand.headerRow(MATRIX) + 1)
    .flat().length;
  const { reread } = host;
  let [looks, cells] = [0, 0];
  const watched = (row: Cell[]): Cell[] => {
    cells += row.length;
    const get = (target: Cell[], key: keyof Cell[]): unknown => {
      if (/^\d+$/.test(String(key))) looks++;
      return target[key];
    };
    return new Proxy(row, { get: get as never });
  };
  host.reread = (asked) => {
    const again = reread.call(host, asked);
    return { ...again, cells: again.cells.map(watched) };
  };
  await generate();
  expect(cells).toBeGreaterThan(4000);
  expect(looks).toBeLessThanOrEqual(cells + above);
});
