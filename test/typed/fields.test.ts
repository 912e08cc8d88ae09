import type { Cell } from "../../src/cell";
import { sheetKinds } from "../../shared/kinds";
import { fields } from "../../shared/typed/slot";
import { journalOf, LINES, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* Which columns are the user's fields: on each sheet those that are described as theirs, and none of figures or words of ours. */

const records = (hand: Hand, name: string): (readonly Cell[])[] =>
  journalOf(hand).filter((row) => row[1] === name);

const plan = ["note", "owner", "status", "targetQuarter"];

test("over all sheets, no other column than the user's is taken for a field", async () => {
  const { hand, generate } = await plainDesk(
    {
      [LINES]: [
        ["Client", "Offering", "Date", "Revenue"],
        ["Acme", "Email", 46_295, 600],
        ["Birch", "Voice", 46_265, 300],
        ["Birch", "Email", "soon", 300],
      ],
      Offerings: [["Offering", "Link"], ["Email", "https://example.com/email.pdf"]], // prettier-ignore
    },
    { sheets: sheetKinds },
  );
  await generate();
  const found = new Map(sheetKinds.map((kind) => [kind, [] as string[]]));
  for (const [, , , kind, , column] of records(hand, "column"))
    if (String(column) in fields) found.get(kind as (typeof sheetKinds)[number])!.push(String(column));
  for (const columns of found.values()) columns.sort();
  expect(Object.fromEntries([...found].filter(([, columns]) => columns.length > 0))).toEqual({
    portfolio: ["package", "pricingCurrent", "profileOverride", "reason"],
    matrix: plan,
    plan,
    scorecard: ["goal"],
    settings: ["value"],
  });
});

test("the reasons of Next Offers are nobody's entries, whatever their offering is called", async () => {
  const lines: Cell[][] = [
    ["Client", "Offering", "Date", "Revenue", "Cost"],
    ["Acme", "Mail", 46_295, 600, 200],
    ["Birch", "Mail", 46_295, 500, 200],
    ["Cedar", "Backup", 46_295, 400, 100],
  ];
  const { hand, generate } = await plainDesk({ [LINES]: lines }, { sheets: ["offers"] });
  const reason = (): Cell => hand.at("Next Offers", "Cedar", "Reason");
  await generate();
  expect(reason()).toBe("2 of 2 other clients in profile have it; about 350 margin a year");
  hand.table("Offerings", ["Offering", "Also known as"], ["Email", "Mail"]);
  for (let run = 0; run < 3; run++) {
    await generate();
    expect(records(hand, "entry")).toEqual([]);
  }
  // By hand: Acme, Birch and Dune have it.
  hand.table(LINES, ...lines, ["Dune", "Email", 46_295, 900, 200]);
  await generate();
  expect(reason()).toMatch(/^3 of 3 other clients/);
});
