import type { Cell } from "../../src/cell";
import { LINES } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { cellOf, get, opened, set } from "./settings-sheet";

/* Words on the Settings sheet: shown where they are used, kept, and told when they are none. */

// Birch lacks Backup, the only offering of step 3 that it could have.
const tables: Record<string, Cell[][]> = {
  [LINES]: [
    ["Client", "Offering", "Date", "Revenue", "Cost"],
    ["Acme", "Email", 46_295, 600, 200],
    ["Acme", "Backup", 46_295, 400, 100],
    ["Birch", "Email", 46_295, 300, 100],
  ],
  Offerings: [
    ["Offering", "Step"],
    ["Email", 1],
    ["Backup", 3],
  ],
};

function reason(hand: Hand): Cell {
  const offers = hand.values("Next Offers");
  const row = offers.find((cells) => cells.includes("Backup"))!;
  return row[hand.column("Next Offers", "Reason")];
}

// By hand: Acme, the one other client, pays 400 for Backup, of which 300 are margin.
const reasonWith = (name: string): string => `1 of 1 other clients in profile has it; ${name}; about 300 margin a year`; // prettier-ignore

test("a step's name stands in the reasons; an emptied cell gets our name back", async () => {
  const { hand, generate } = await opened(tables);
  expect(reason(hand)).toBe(reasonWith("step 3 Backup and continuity"));
  set(hand, "Step 3 is called", " Safety net ");
  await generate();
  expect(reason(hand)).toBe(reasonWith("step 3 Safety net"));
  set(hand, "Step 3 is called", null);
  await generate();
  expect(reason(hand)).toBe(reasonWith("step 3 Backup and continuity"));
  expect(get(hand, "Step 3 is called")).toBe("Backup and continuity");
});

test.each<[string, Cell, string]>([
  ["Step 3 is called", "x".repeat(41), "a text of up to 40 characters"],
  ["Step 3 is called", "#REF!", "a text of up to 40 characters"],
  ["Action for class B", "x".repeat(251), "a text of up to 250 characters"],
])("%s: what is no such text is told with its cell, and ours counts", async (label, value, needs) => {
  const { hand, generate } = await opened(tables);
  set(hand, label, value);
  await generate();
  const [row] = cellOf(hand, label);
  const told = hand.values("Problems").find((cells) => cells.includes(`${label}: ${String(value)}`));
  expect(told).toEqual(
    expect.arrayContaining([
      `C${row + 1}`,
      `Not valid; the default counts. Enter ${needs}, or clear the cell.`,
    ]),
  );
  expect(reason(hand)).toBe(reasonWith("step 3 Backup and continuity"));
});

test.each(["A", "B", "C", "D"])("the action for class %s is kept as typed, be it hostile", async (name) => {
  const { hand, generate } = await opened(tables);
  const action = '=HYPERLINK("https://example.com","call them")';
  set(hand, `Action for class ${name}`, action);
  await generate();
  await generate();
  expect(get(hand, `Action for class ${name}`)).toBe(action);
});

test("a need is known by the name of its step on Settings, and told where it is none, with its cell", async () => {
  const clients = { Clients: [["Client", "Needs"], ["Birch", "Safety net; Fun"]] }; // prettier-ignore
  const { hand, generate } = await opened({ ...tables, ...clients });
  const advice = (words: string): string =>
    `Not a step and not an offering: ${words}. Write the step's number or name, or the offering, with ; between several.`;
  const told = (): Cell[][] => hand.values("Problems").filter((cells) => cells.includes("Clients"));
  expect(told()).toEqual([
    expect.arrayContaining(["Clients", "B2", "Safety net; Fun", advice('"Safety net", "Fun"')]),
  ]);
  expect(reason(hand)).toBe(reasonWith("step 3 Backup and continuity"));
  set(hand, "Step 3 is called", "Safety net");
  await generate();
  expect(told()).toEqual([expect.arrayContaining(["B2", advice('"Fun"')])]);
  expect(reason(hand)).toBe(`no. 1 of its needs; ${reasonWith("step 3 Safety net")}`);
});

/** What Client Page says is to be done with Acme, the first client, which is in class A: 700 of its 1,000 are margin. */
function toDo(hand: Hand): string {
  const rows = hand.values("Client Page");
  const first = rows.findIndex((cells) => cells.includes("What to do"));
  const column = rows[first].indexOf("What to do") + 1;
  return rows
    .slice(first, first + 4)
    .map((cells) => cells[column] ?? "")
    .join(" ")
    .trim();
}

test("the action for its class stands on a client's page", async () => {
  const { hand, generate } = await opened(tables);
  expect(toDo(hand)).toBe(
    "Close the last gaps first. Review every quarter; keep pricing, package and stack current.",
  );
  set(hand, "Action for class B", "not this");
  set(hand, "Action for class A", "Call Ann");
  await generate();
  expect(toDo(hand)).toBe("Call Ann");
});
