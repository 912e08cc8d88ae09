import type { SheetKind } from "../../shared/grid";
import { sheetNames } from "../../shared/kinds";
import { plainDesk, type Desk } from "../kept/desk";

/* The first column in sight, or that of clients, is called otherwise or deleted: what stands above the header in other columns of ours stays, once. */

type Act = (desk: Desk, name: string, header: string) => void;

const acts: Record<string, Act> = {
  "called otherwise": ({ hand }, name, header) => hand.put(name, hand.headerRow(name), hand.column(name, header), "My words"),
  emptied: ({ hand }, name, header) => hand.put(name, hand.headerRow(name), hand.column(name, header), null),
  deleted: ({ hand }, name, header) => hand.deleteColumn(name, header),
}; // prettier-ignore

const columns: [SheetKind, string][] = [
  ["matrix", "Class"],
  ["matrix", "Client"],
  ["portfolio", "Class"],
  ["portfolio", "Client"],
  ["plan", "Quarter"],
  ["plan", "Client"],
  ["offers", "Client"],
  ["potential", "Offering"],
  ["history", "Client"],
  ["concentration", "Client"],
  ["settings", "Setting"],
];
const cases = columns.flatMap(([kind, header]) =>
  Object.keys(acts).map((act): [SheetKind, string, string] => [kind, header, act]),
);

test.each(cases)("%s: %s is %s", async (kind, header, act) => {
  const desk = await plainDesk(undefined, { sheets: [kind] });
  const { hand, generate } = desk;
  await generate();
  const name = sheetNames[kind];
  const titles = (): number => hand.values(name).filter((row) => row.slice(1).includes(name)).length;
  const typed: string[] = [];
  const last = hand.headerRow(name);
  // In each row the first cell from the right that is free, but for the first two columns.
  for (let row = 1; row < last; row++) {
    const cells = hand.cells(name)[row];
    const free = [...Array(hand.values(name)[last].length).keys()].slice(3).reverse().find((column) => (cells[column]?.value ?? null) === null && cells[column]?.formula === undefined); // prettier-ignore
    if (free === undefined) continue;
    typed.push(`mine ${"abcdefghijklmnopqrstuvwxyz"[row]}`);
    hand.put(name, row, free, typed[typed.length - 1]);
  }
  expect(typed).not.toEqual([]);
  await generate();
  acts[act](desk, name, header);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(typed.map((text) => hand.texts(name).filter((cell) => cell === text).length)).toEqual(typed.map(() => 1)); // prettier-ignore
    expect(titles()).toBe(1);
  }
});
