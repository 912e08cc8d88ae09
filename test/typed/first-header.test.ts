import type { SheetKind } from "../../shared/grid";
import { sheetNames } from "../../shared/kinds";
import { plainDesk } from "../kept/desk";

/* The Keys are deleted and the first header in sight is typed over: what was typed since the last run is still read. */

test.each<[SheetKind, first: string]>([
  ["matrix", "Class"],
  ["portfolio", "Class"],
  ["plan", "Quarter"],
  ["holdings", "Client"],
  ["offers", "Client"],
  ["potential", "Offering"],
  ["settings", "Setting"],
])("%s, whose first header is %s", async (kind, first) => {
  const { hand, generate } = await plainDesk(undefined, { sheets: [kind] });
  await generate();
  const name = sheetNames[kind];
  hand.addColumn(name, "Mine");
  await generate();
  hand.put(name, hand.headerRow(name) + 1, hand.column(name, "Mine"), "fresh text");
  hand.put(name, hand.headerRow(name), hand.column(name, first), "Renamed");
  hand.sheet(name).deleteColumns(0, 1);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.texts(name).filter((text) => text === "fresh text")).toHaveLength(1);
  }
});
