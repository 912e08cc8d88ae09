import type { Cell } from "../../src/cell";
import { identified, LINES, lines, type Begin, type Desk } from "./desk";
import type { Hand } from "./hand";

const PAGE = "Client Page";

/** The Client Page alone. */
export const PAGE_ALONE: { readonly sheets: ["page"] } = { sheets: ["page"] };

function choiceAt(hand: Hand): [row: number, column: number] {
  return [hand.values(PAGE).findIndex((row) => row.includes("Page for")), hand.column(PAGE, "Figure")];
}

const choose = (hand: Hand, value: Cell): void => hand.put(PAGE, ...choiceAt(hand), value);
const chosen = (hand: Hand): Cell => {
  const [row, column] = choiceAt(hand);
  return hand.values(PAGE)[row][column];
};

/**
 * The client that was chosen on the Client Page stays chosen.
 *
 * @param calculates Whether cells with formulas hold results.
 */
export function chosenFacts(begin: Begin, calculates = true): void {
  let desk: Desk;
  let hand: Hand;
  /** What the page says of its client's revenue, where formulas have results. */
  const revenueShown = (): Cell => {
    const row = hand.values(PAGE).find((cells) => cells[1] === "Revenue, twelve months");
    return row?.[hand.column(PAGE, "Figure")] ?? null;
  };
  const shown = (): Cell[] => [chosen(hand), ...(calculates ? [revenueShown()] : [])];
  const expected = (...both: [client: Cell, revenue: Cell]): Cell[] => (calculates ? both : [both[0]]);
  const open = begin(({ generate }) => generate());
  beforeEach(async () => {
    desk = await open();
    hand = desk.hand;
  });
  afterEach(() => desk.close());

  test("first it is the largest", () => {
    expect(shown()).toEqual(expected("Acme", 1000));
    expect(hand.clients(PAGE)).toEqual(["Acme", "Birch", "Cedar"]);
  });

  test.each<[string, (hand: Hand) => void, Cell, Cell]>([
    ["nothing else is done", () => undefined, "Cedar", 200],
    ["the list is sorted", (h) => h.reverse(PAGE), "Cedar", 200],
    ["rows are put in above", (h) => h.sheet(PAGE).insertRows(0, 2), "Cedar", 200],
    ["a column is put in", (h) => h.addColumn(PAGE, "Mine", "Figure"), "Cedar", 200],
    ["the sheet is renamed", (h) => (h.sheet(PAGE).name = "Review"), "Cedar", 200],
    ["the cell is emptied", (h) => choose(h, null), "Acme", 1000],
    ["another is chosen", (h) => choose(h, "Birch"), "Birch", 300],
    ["the client gets an ID", withId, "Cedar", 200],
    ["nobody is called so", (h) => choose(h, "Dogwood"), "Dogwood", null],
    ["the data lose the client", (h) => h.table(LINES, ...lines.slice(0, 4)), "Cedar", null],
  ])("chosen, then %s", async (_, act, client, revenue) => {
    choose(hand, "Cedar");
    await desk.generate();
    act(hand);
    for (let run = 0; run < 2; run++) {
      await desk.generate();
      const { name } = hand.workbook.sheets.find(({ name: one }) => one === "Review" || one === PAGE)!;
      hand.sheet(name).name = PAGE;
      expect(shown()).toEqual(expected(client, revenue));
    }
  });

  test("a client that is called differently by now stays chosen", async () => {
    withId(hand);
    choose(hand, "Cedar");
    await desk.generate();
    hand.table(LINES, ...identified, ["Cedar", "Email", 46265, 50, 10, "C2"]);
    await desk.generate();
    expect(shown()).toEqual(expected("Cedar (C1)", 200));
  });

  test("a client that comes back is on the page again", async () => {
    choose(hand, "Cedar");
    hand.table(LINES, ...lines.slice(0, 4));
    await desk.generate();
    hand.table(LINES, ...lines);
    await desk.generate();
    expect(shown()).toEqual(expected("Cedar", 200));
  });
}

/** The same lines with an ID for every client. */
function withId(hand: Hand): void {
  hand.table(LINES, ...identified);
}

/** In the hosts: the drop-down offers the clients below, its cell has a name, and all of it prints on one page. */
export function pageFacts(begin: Begin): void {
  const open = begin(({ generate }) => generate());
  test("the list of the drop-down is the clients below; one page is printed", async () => {
    const { hand, close } = await open();
    const { dropDowns, page, frozen } = hand.sheet(PAGE);
    const [row, column] = choiceAt(hand);
    const area = { row, column, rows: 1, columns: 1 };
    const from = { row: hand.headerRow(PAGE) + 1, column: hand.column(PAGE, "Client"), rows: 3, columns: 1 };
    expect(dropDowns).toEqual([{ area, values: [], from, strict: true, hint: "" }]);
    expect(hand.workbook.names().find(({ name }) => name === "XS_client")?.area).toEqual(area);
    expect(frozen).toEqual({ rows: 0, columns: 0 });
    // Apps Script has no verb for page set-up.
    if (page.fitWide !== undefined)
      expect([page.landscape, page.fitWide, page.fitHigh]).toEqual([false, 1, 1]);
    close();
  });
}
