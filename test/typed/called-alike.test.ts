import { LINES, lines, plainDesk } from "../kept/desk";

/* A client comes who is called like an offering. */

test.each([
  ["Cross-Sell Potential", "potential"],
  ["Playbook", "playbook"],
] as const)("what stands beside the offering on %s stays there", async (name, kind) => {
  const { hand, generate } = await plainDesk(undefined, { sheets: [kind] });
  await generate();
  const row = (): number =>
    hand.values(name).findIndex((cells, at) => at > hand.headerRow(name) && cells.includes("Backup"));
  const column = hand.addColumn(name, "Mine");
  hand.put(name, row(), column, "about the offering");
  await generate();
  hand.table(LINES, ...lines, ["Backup", "Email", 46265, 10, 5]);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.values(name)[row()]).toContain("about the offering");
    expect(hand.texts(name)).not.toContain("No longer in the data");
  }
});
