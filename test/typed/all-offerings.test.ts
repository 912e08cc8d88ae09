import type { Cell } from "../../src/cell";
import { columnLetters } from "../../shared/layout/address";
import { LINES, lines, MATRIX, plainDesk } from "../kept/desk";

/* A count over all offerings in a column of one's own stays one, as a sum over all clients does. */

const names = ["Email", "Backup", "Voice"];
const offerings = (...steps: number[]): Cell[][] => [
  ["Offering", "Step"],
  ...names.map((name, at): Cell[] => [name, steps[at]]),
];
const voice: Cell[] = ["Acme", "Voice", 46_295, 50, 5];

test.each<[when: string, tables: Readonly<Record<string, readonly (readonly Cell[])[]>>, first: string, last: string]>([
  ["the first becomes the second", { Offerings: offerings(2, 1, 3) }, "Backup", "Voice"],
  ["the last becomes the first", { Offerings: offerings(2, 3, 1) }, "Voice", "Backup"],
  ["the first goes", { [LINES]: [...lines.filter((row) => row[1] !== "Email"), voice], Offerings: [["Offering", "Step"], ["Backup", 2], ["Voice", 3]] }, "Backup", "Voice"],
  ["the last goes", { [LINES]: lines, Offerings: [["Offering", "Step"], ["Email", 1], ["Backup", 2]] }, "Email", "Backup"],
  ["one comes before all", { [LINES]: [...lines, voice, ["Acme", "Files", 46_295, 50, 5]], Offerings: [...offerings(2, 3, 4), ["Files", 1]] }, "Files", "Voice"],
])("when %s", async (_, tables, first, last) => {
  const { hand, generate } = await plainDesk(
    { [LINES]: [...lines, voice], Offerings: offerings(1, 2, 3) },
    { sheets: ["matrix"] },
  );
  await generate();
  hand.addColumn(MATRIX, "Proposals");
  const count = (from: string, to: string): string => {
    const row = hand.row(MATRIX, "Birch") + 1;
    const [start, end] = [from, to].map((name) => columnLetters(hand.column(MATRIX, name)) + row);
    return `=COUNTIF(${start}:${end},"P")`;
  };
  hand.type(MATRIX, "Birch", "Proposals", { formula: count("Email", "Voice") });
  await generate();
  for (const [name, rows] of Object.entries(tables)) hand.table(name, ...rows);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.formula(MATRIX, "Birch", "Proposals")).toBe(count(first, last));
  }
}); // prettier-ignore
