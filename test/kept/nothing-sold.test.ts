/** @jest-environment ./test/wire/environment.mjs */
import type { Cell } from "../../src/cell";
import { INCOMPLETE } from "../../shared/grid";
import { sheetKinds, sheetNames } from "../../shared/kinds";
import type { Wish } from "../../shared/wish";
import { LINES, lines, MATRIX, plainDesk, type Tables } from "./desk";
import { desks } from "./desks";

/* Nothing that is sold is in the window: every sheet is written to its end, and keeps what was typed. */

const Clients: Cell[][] = [["Client", "Account manager"], ["Acme", "Kim"], ["Birch", "Kim"]]; // prettier-ignore
const Offerings: Cell[][] = [["Offering", "Step", "Retired"], ["Email", 1, "yes"], ["Backup", 2, "yes"]]; // prettier-ignore
const before = "2025-01";

const inputs: [string, Tables, string | null][] = [
  ["all lines come after the window", { [LINES]: lines, Clients }, before],
  ["the same, and the offerings stand in a table", { [LINES]: lines, Clients, Offerings }, before],
  ["all lines come before it", { [LINES]: lines, Clients }, "2029-01"],
  ["all offerings are retired", { [LINES]: lines, Clients, Offerings }, null],
  ["there is a table of clients alone", { Clients }, null],
];

describe.each(Object.entries({ plain: plainDesk, Excel: desks.Excel }))("%s", (_, open) => {
  test.each(inputs)("%s", async (_, tables, lastMonth) => {
    const wish: Partial<Wish> & { lastMonth: string | null } = { sheets: sheetKinds, lastMonth: null };
    const { hand, generate, close } = await open(tables, wish);
    await generate();
    hand.type(MATRIX, "Birch", "Note", "typed");
    wish.lastMonth = lastMonth;
    await generate();
    for (const name of sheetKinds.filter((kind) => kind !== "problems").map((kind) => sheetNames[kind]))
      expect([name, hand.texts(name).includes(INCOMPLETE)]).toEqual([name, false]);
    expect(hand.clients(MATRIX)).toEqual(expect.arrayContaining(["Acme", "Birch"]));
    expect(hand.at(MATRIX, "Birch", "Note")).toBe("typed");
    close();
  });
});
