/** @jest-environment ./test/wire/environment.mjs */
import { excelHost } from "../../excel/host";
import { sidebarHost } from "../../gsheets/sidebar/host";
import { scriptRun } from "../../local/appsscript/page";
import type { Cell } from "../../src/cell";
import { addressOf, columnLetters } from "../../shared/layout/address";
import { freeze } from "../../shared/share/freeze";
import { putBack } from "../../shared/share/put-back";
import { runSoon } from "../../shared/steps";
import type { PaneHost } from "../../shared/pane-host";
import { LINES, lines, MATRIX, type Desk } from "../kept/desk";
import { excelDesk, sheetsDesk } from "../kept/desks";
import type { Hand } from "../kept/hand";

/* Formulas of one's own on a generated sheet were turned into values, and generated before they are put back. */

const desks = {
  Excel: async (): Promise<Desk & { pane: PaneHost }> => {
    const desk = await excelDesk({ [LINES]: lines }, { sheets: ["matrix", "problems"] });
    return { ...desk, pane: excelHost() };
  },
  "Google Sheets": async (): Promise<Desk & { pane: PaneHost }> => {
    const desk = await sheetsDesk({ [LINES]: lines }, { sheets: ["matrix", "problems"] });
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

  test("the values stay beside their clients, and the formulas are told once with their words, and put nowhere", async () => {
    const [acme, birch] = ["Acme", "Birch"].map((client) => even(desk, client));
    const address = addressOf(desk.hand.row(MATRIX, "Acme"), desk.hand.column(MATRIX, "Even"));
    await runSoon(freeze(desk.pane));
    expect(desk.hand.formula(MATRIX, "Acme", "Even")).toBeUndefined();
    grow(desk.hand);
    await desk.generate();
    expect(desk.hand.clients(MATRIX).slice(0, 2)).toEqual(["Birch", "Acme"]);
    const told = (): Cell[][] =>
      desk.hand.values("Problems").filter((row) => row[1] === MATRIX).map((row) => row.slice(2, 5)); // prettier-ignore
    expect(told()).toEqual([[address, acme, expect.stringContaining("So do 1 more below it.")]]);
    for (let run = 0; run < 2; run++) {
      expect(await runSoon(putBack(desk.pane))).toMatchObject({ formulas: 0, kept: [{ formula: acme }, { formula: birch }] }); // prettier-ignore
      for (const client of ["Acme", "Birch"]) {
        expect(desk.hand.at(MATRIX, client, "Even")).toBe(0.25);
        expect(desk.hand.formula(MATRIX, client, "Even")).toBeUndefined();
      }
      await desk.generate();
      expect(told()).toEqual([]);
    }
  });
});
