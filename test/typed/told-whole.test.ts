import type { SheetKind } from "../../shared/grid";
import { sheetNames } from "../../shared/kinds";
import { LINES, lines, plainDesk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";

/* What is kept below stands with all the words that told its row, and under nothing that would make it something else. */

test.each<[SheetKind, header: string, words: string[]]>([
  ["offers", "Timing", ["Birch", "Backup"]],
  ["history", "Class", ["2026-Q3", "Acme"]],
  ["playbook", "Path", ["Backup", "Email"]],
  ["potential", "Attach rate", ["Backup"]],
])("words over a figure of %s", async (kind, header, words) => {
  const { hand, generate } = await plainDesk(undefined, { sheets: [kind] });
  await generate();
  const name = sheetNames[kind];
  const at = hand.values(name).findIndex((row) => words.every((word) => row.includes(word)));
  hand.put(name, at, hand.column(name, header), "after the fair");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(addedByYou(hand, name).map((row) => [...row].sort())).toEqual([
      [...words, "after the fair"].sort(),
    ]);
  }
});

test("a figure under an offering that goes stands under no other offering", async () => {
  const name = sheetNames.holdings;
  const data = [...lines, ["Birch", "Voice", 46265, 50, 10]];
  const { hand, generate } = await plainDesk({ [LINES]: data }, { sheets: ["holdings"] });
  await generate();
  const at = hand.values(name).length + 1;
  hand.put(name, at, hand.column(name, "Client"), "Budget");
  hand.put(name, at, hand.column(name, "Email"), 70);
  hand.put(name, at, hand.column(name, "Voice"), 50);
  await generate();
  hand.table(LINES, ...lines);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(addedByYou(hand, name)).toEqual([["Budget", 70], ["Budget: Voice", 50]]); // prettier-ignore
    const header = hand.values(name)[hand.headerRow(name)];
    const row = hand.values(name).find((cells) => cells.includes("Budget: Voice"));
    expect(["Backup", "Email"]).not.toContain(header[row?.indexOf(50) ?? -1]);
  }
});
