import type { Cell } from "../../src/cell";
import { LINES, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* Bundles on Next Offers: one input changes, and the named figure with it. */

const OFFERS = "Next Offers";

/** Acme has Email; Birch, Cedar and Dogwood have all three: Backup brings 80, Voice 150 of margin a year, with a fit of 1. */
const lines: Cell[][] = [
  ["Client", "Offering", "Date", "Revenue", "Cost"],
  ["Acme", "Email", 46_250, 100, 60],
  ...["Birch", "Cedar", "Dogwood"].flatMap((name): Cell[][] => [
    [name, "Email", 46_250, 100, 60],
    [name, "Backup", 46_250, 200, 120],
    [name, "Voice", 46_250, 300, 150],
  ]),
];
const bundles = (...rows: Cell[][]): Cell[][] => [
  ["Bundle", "Offerings", "Discount %", "Rebate", "To"],
  ...rows,
];

async function opened(...rows: Cell[][]) {
  const desk = await plainDesk(
    { [LINES]: lines, Bundles: bundles(...rows) },
    { sheets: ["offers", "problems", "settings"] },
  );
  desk.host.day = 46_310; // 2026-10-15
  await desk.generate();
  return desk;
}

/** Acme's offers, as they stand under some headers. */
function offers(hand: Hand, ...headers: string[]): Cell[][] {
  const at = (header: string): number => hand.column(OFFERS, header);
  const rows = hand.values(OFFERS).filter((cells) => cells[at("Client")] === "Acme");
  return rows.map((cells) => headers.map((header) => cells[at(header)]));
}

function total(hand: Hand): [value: Cell, formula?: string] {
  const cell = hand.cells(OFFERS).find((cells) => cells[1]?.value === "Total")![
    hand.column(OFFERS, "Yearly margin")
  ];
  return [cell.value, cell.formula];
}

test("a bundle ranks by its score among a client's offers; its margin is after discount and rebate", async () => {
  const { hand, generate } = await opened(["Safe start", "Backup; Voice", 0.1, 20, null]);
  // 450 of revenue, 270 of costs, a rebate of 20.
  expect(offers(hand, "Rank", "Offering", "Type", "Step", "Fit", "Yearly margin", "Score")).toEqual([
    [1, "Safe start", "bundle", null, 1, 160, 160],
    [2, "Voice", "cross-sell", null, 1, 150, 150],
    [3, "Backup", "cross-sell", null, 1, 80, 80],
  ]);
  expect(offers(hand, "Reason")[0]).toEqual([
    "closes 2 gaps: Backup and Voice; 10.0 % off, rebate 20; about 160 margin a year after that",
  ]);
  // Longer than the column is wide, beside Flags.
  const [{ wrap }] = hand.sheet(OFFERS).formats({ row: hand.values(OFFERS).findIndex((cells) => cells.includes("Safe start")), column: hand.column(OFFERS, "Reason"), rows: 1, columns: 1 })[0]; // prettier-ignore
  expect(wrap).toBe(true);
  // Voice and Backup; the bundle is both of them once more.
  expect(total(hand)[0]).toBe(230);
  expect(total(hand)[1]).toContain('"<>bundle"');
  hand.table("Bundles", ...bundles(["Safe start", "Backup; Voice", 0.2, 20, null]));
  await generate();
  // 400 − 270 − 20.
  expect(offers(hand, "Rank", "Offering", "Yearly margin")).toEqual([
    [1, "Voice", 150],
    [2, "Safe start", 110],
    [3, "Backup", 80],
  ]);
});

test("bundles count among the most that a client gets; without one the total is a plain sum", async () => {
  const { hand, generate } = await opened(["Safe start", "Backup; Voice", null, null, null]);
  const settings = hand.values("Settings").findIndex((cells) => cells.includes("Offers a client, at most"));
  hand.put("Settings", settings, hand.column("Settings", "Value"), 2);
  await generate();
  expect(offers(hand, "Offering")).toEqual([["Safe start"], ["Voice"]]);
  hand.table("Bundles", ...bundles(["Safe start", "Backup; Voice", null, null, 46_309]));
  await generate();
  expect(offers(hand, "Offering")).toEqual([["Voice"], ["Backup"]]);
  expect(total(hand)[1]).not.toContain("bundle");
});

test("a bundle stands with the first need that it closes, before single offers of a smaller score", async () => {
  const { hand, generate } = await opened(["Safe start", "Backup; Voice", null, null, null]);
  hand.table("Clients", ["Client", "Needs"], ["Acme", "Telex; backup"]);
  await generate();
  // Telex is nothing that is known. Voice brings more than Backup, and meets no need.
  expect(offers(hand, "Rank", "Offering", "Yearly margin")).toEqual([
    [1, "Safe start", 230],
    [2, "Backup", 80],
    [3, "Voice", 150],
  ]);
  expect(offers(hand, "Reason").map(([reason]) => String(reason).startsWith("no. 1 of its needs; "))).toEqual(
    [true, true, false],
  );
});

test("a bundle that cannot be read is told with its cell, and not offered", async () => {
  const { hand } = await opened(["Safe start", "Backup; Telex", 0.1, null, null]);
  expect(offers(hand, "Offering")).toEqual([["Voice"], ["Backup"]]);
  expect(hand.values("Problems").find((cells) => cells.includes("Backup; Telex"))).toEqual(
    expect.arrayContaining(["Bundles", "B2"]),
  );
});

test("a hostile name is shown as it is, and what people write beside its row stays", async () => {
  const name = '=HYPERLINK("https://example.com","start")';
  const { hand, generate } = await opened([name, "Backup; Voice", null, null, null]);
  const script = hand.addColumn(OFFERS, "Script");
  const row = hand.values(OFFERS).findIndex((cells) => cells.includes(name));
  hand.put(OFFERS, row, script, "call first");
  await generate();
  expect(offers(hand, "Offering", "Script")[0]).toEqual([name, "call first"]);
});
