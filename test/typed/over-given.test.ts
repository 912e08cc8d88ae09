import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* Settings that a run is given, by the command's --settings or in the pane, count; what somebody typed over them on the sheet is told. */

const told = (hand: Hand): Cell[][] => hand.workbook.sheets.some(({ name }) => name === "Problems") ? hand.values("Problems").filter((row) => row[1] === "Settings") : []; // prettier-ignore

test.each<[string, given: Cell, typed: Cell, found: string[]]>([
  ["another figure", 0.6, 0.66, ["0.66"]],
  ["the same", 0.6, 0.6, []],
  ["nothing", 0.6, null, []],
])("typed over what is given: %s", async (_, given, typed, found) => {
  const sheets: SheetKind[] = ["settings", "problems"];
  const { hand, generate } = await plainDesk(undefined, { sheets, settings: { "cut core": given } });
  await generate();
  const row = hand.values("Settings").findIndex((cells) => cells.includes(given));
  const value = hand.column("Settings", "Value");
  hand.put("Settings", row, value, typed);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.values("Settings")[row][value]).toBe(given);
    const now = told(hand).map((cells) => String(cells[3]).split(": ").pop());
    expect(now).toEqual(run === 0 ? found : []);
  }
});
