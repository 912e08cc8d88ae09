/** @jest-environment ./test/wire/environment.mjs */
import { excelHost } from "../../excel/host";
import { sidebarHost } from "../../gsheets/sidebar/host";
import { scriptRun } from "../../local/appsscript/page";
import { columnLetters } from "../../shared/layout/address";
import { freeze } from "../../shared/share/freeze";
import { putBack } from "../../shared/share/put-back";
import { runSoon } from "../../shared/steps";
import type { PaneHost } from "../../shared/pane-host";
import { LINES, lines, MATRIX, type Desk } from "../kept/desk";
import { excelDesk, sheetsDesk } from "../kept/desks";
import type { Hand } from "../kept/hand";

/* Formulas of one's own on a generated sheet were turned into values, and the sheet is generated again before they are put back. */

const desks = {
  Excel: async (): Promise<Desk & { pane: PaneHost }> => {
    const desk = await excelDesk({ [LINES]: lines }, { sheets: ["matrix"] });
    return { ...desk, pane: excelHost() };
  },
  "Google Sheets": async (): Promise<Desk & { pane: PaneHost }> => {
    const desk = await sheetsDesk({ [LINES]: lines }, { sheets: ["matrix"] });
    Object.assign(globalThis, { google: { script: { run: scriptRun(desk.script) } } });
    return { ...desk, pane: sidebarHost() };
  },
};

describe.each(Object.entries(desks))("%s", (_, open) => {
  let desk: Desk & { pane: PaneHost };
  beforeEach(async () => {
    desk = await open();
    await desk.generate();
    desk.hand.addColumn(MATRIX, "Even");
    for (const client of ["Acme", "Birch"]) {
      const formula = even(desk, client);
      desk.hand
        .sheet(MATRIX)
        .write(desk.hand.row(MATRIX, client), desk.hand.column(MATRIX, "Even"), [[{ value: 0.25, formula }]]);
    }
  });
  afterEach(() => {
    desk.close?.();
    Object.assign(globalThis, { google: undefined });
  });

  /** What a client's Potential asks for, with the client's name within, so that nobody else's is taken for it. */
  function even({ hand, pane }: typeof desk, client: string): string {
    const potential = columnLetters(hand.column(MATRIX, "Potential"));
    return `=${pane.prefix}DBREAKEVEN(${potential}${hand.row(MATRIX, client) + 1},100)+N("${client}")`;
  }
  /** Birch comes to stand before Acme, and a column comes before Potential. */
  const grow = (hand: Hand): void =>
    hand.table(LINES, ...lines, ["Birch", "Email", 46_295, 9000, 1], ["Acme", "Anti-virus", 46_295, 10, 1]);

  test("each is a formula again beside its own client, over the same column, and nothing is left to put back", async () => {
    await runSoon(freeze(desk.pane));
    expect(desk.hand.at(MATRIX, "Acme", "Even")).toBe(0.25);
    expect(desk.hand.formula(MATRIX, "Acme", "Even")).toBeUndefined();
    grow(desk.hand);
    await desk.generate();
    expect(desk.hand.clients(MATRIX).slice(0, 2)).toEqual(["Birch", "Acme"]);
    expect(await runSoon(putBack(desk.pane))).toMatchObject({ formulas: 0, kept: [] });
    for (const client of ["Acme", "Birch"])
      expect(desk.hand.formula(MATRIX, client, "Even")).toBe(even(desk, client));
  });

  test("one whose value was typed over since is told with its words, and put nowhere", async () => {
    await runSoon(freeze(desk.pane));
    const formula = even(desk, "Acme");
    desk.hand.type(MATRIX, "Acme", "Even", 7);
    grow(desk.hand);
    await desk.generate();
    expect(await runSoon(putBack(desk.pane))).toMatchObject({ formulas: 0, kept: [{ formula }] });
    expect(desk.hand.at(MATRIX, "Acme", "Even")).toBe(7);
    expect(desk.hand.formula(MATRIX, "Acme", "Even")).toBeUndefined();
  });
});
