import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { generate as job } from "../../shared/job";
import { sheetKinds, sheetNames } from "../../shared/kinds";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { identified, JOURNAL, journalOf, LINES, lines, MATRIX, PORTFOLIO, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* The journal deleted or sorted: what the data and the defaults say is nobody's entry. */

const entries = (hand: Hand): string[] =>
  journalOf(hand)
    .filter(([, record]) => record === "entry")
    .map(([, , client, , , slot, value]) => [client, slot, value].join(" "));
const clients = (text: string): Cell[][] => [["Client", "Package", "Pricing current"], ["Birch", text, "no"]]; // prettier-ignore

test("what the Clients table and the defaults tell is no entry, and follows them", async () => {
  const desk = await plainDesk(
    { [LINES]: lines, Clients: clients("legacy MRR") },
    { sheets: ["portfolio", "settings"] },
  );
  const { hand, generate } = desk;
  await generate();
  hand.type(PORTFOLIO, "Acme", "Package", "Gold");
  hand.workbook.remove(hand.sheet(JOURNAL).id);
  await generate();
  expect(entries(hand)).toEqual(["Acme package Gold"]);
  hand.table("Clients", ...clients("current"));
  await generate();
  expect(hand.at(PORTFOLIO, "Birch", "Package")).toBe("current");
});

test("a column of one's own that is called like a field of another sheet stays", async () => {
  const { hand, generate } = await plainDesk(undefined, { sheets: ["portfolio", "matrix"] });
  await generate();
  hand.addColumn(PORTFOLIO, "Status");
  hand.type(PORTFOLIO, "Birch", "Status", "mine");
  hand.addColumn(MATRIX, "Package");
  hand.type(MATRIX, "Birch", "Package", "mine too");
  await generate();
  hand.workbook.remove(hand.sheet(JOURNAL).id);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.at(PORTFOLIO, "Birch", "Status")).toBe("mine");
    expect(hand.at(PORTFOLIO, "Birch", "Package")).toBe(null);
    expect(hand.at(MATRIX, "Birch", "Package")).toBe("mine too");
    expect(hand.at(MATRIX, "Birch", "Status")).toBe(null);
  }
});

test("figures of a Scorecard that was sorted in sight are no goals, and a goal is still one", async () => {
  const { hand, generate } = await plainDesk(undefined, { sheets: ["scorecard"] });
  await generate();
  const value = hand.column("Scorecard", "Value");
  const valueOf = (words: string): Cell =>
    hand.values("Scorecard").find((row) => row.includes(words))?.[value] ?? null;
  const goal = hand.values("Scorecard").findIndex((row) => row.includes("Goal: downloads"));
  hand.put("Scorecard", goal, value, 40);
  hand.reverse("Scorecard", 1);
  hand.workbook.remove(hand.sheet(JOURNAL).id);
  await generate();
  expect(valueOf("Goal: downloads")).toBe(40);
  expect(
    journalOf(hand)
      .filter((row) => row[1] === "entry")
      .map((row) => row.slice(5, 7)),
  ).toEqual([["goal", 40]]);
});

test.each<SheetKind>(["summary", "potential", "playbook", "scorecard", "problems", "settings"])(
  "%s sorted in sight: what is ours is not the user's",
  async (kind) => {
    const { hand, generate } = await plainDesk(
      { [LINES]: [...lines, [null, "Email", 46265, 5, 1], ["Acme", "Email", "?", 5, 1]] },
      { sheets: [kind] },
    );
    await generate();
    hand.reverse(sheetNames[kind], 1);
    hand.workbook.remove(hand.sheet(JOURNAL).id);
    await generate();
    expect(hand.texts(sheetNames[kind])).not.toContain("Added by you");
    expect(entries(hand)).toEqual([]);
  },
);

test.each<SheetKind>(["summary", "plan", "offers", "matrix"])(
  "%s, which is not ticked in the next run, has no more columns once it is, and nothing of it is an entry",
  async (kind) => {
    const desk = await plainDesk(undefined, { sheets: ["portfolio", kind] });
    const { hand, host, generate } = desk;
    await generate();
    const name = sheetNames[kind];
    const headers = (): Cell[] => hand.values(name)[hand.headerRow(name)];
    const before = headers();
    hand.workbook.remove(hand.sheet(JOURNAL).id);
    for (let run = 0; run < 2; run++) runNow(job(host, { ...defaultWish, sheets: ["portfolio"] }));
    await generate();
    expect(headers()).toEqual(before);
    expect(hand.texts(name)).not.toContain("Added by you");
    expect(entries(hand).filter((entry) => !entry.includes("o:"))).toEqual([]);
  },
);

test("a journal that somebody sorted says the same", async () => {
  const { hand, generate } = await plainDesk();
  await generate();
  hand.type(MATRIX, "Birch", "Note", "n");
  hand.type(MATRIX, "Cedar", "Email", "X");
  await generate();
  const rows = hand.cells(JOURNAL).slice(2);
  hand.sheet(JOURNAL).write(2, 0, [...rows].reverse());
  await generate();
  expect(entries(hand).sort()).toEqual(["Birch note n", "Cedar o:email X"]);
  expect(hand.cells(JOURNAL).slice(2)).toEqual(rows);
});

const gone = {
  "clients have IDs": identified,
  "the client leaves": lines.filter(([client]) => client !== "Birch"),
  "the offering leaves": lines.filter(([, offering]) => offering !== "Backup"),
};

test.each<[when: keyof typeof gone, sheet: string, beside: string]>([
  ["clients have IDs", "Next Offers", "Birch"],
  ["clients have IDs", "Client History", "Birch"],
  ["clients have IDs", PORTFOLIO, "Birch"],
  ["the client leaves", "Next Offers", "Birch"],
  ["the client leaves", "Client History", "Birch"],
  ["the client leaves", PORTFOLIO, "Birch"],
  ["the offering leaves", "Cross-Sell Potential", "Backup"],
  ["the offering leaves", "Playbook", "Backup"],
])("when %s too, what stood beside a row on %s stands with its words", async (when, sheet, beside) => {
  const { hand, generate } = await plainDesk(undefined, { sheets: sheetKinds });
  await generate();
  const mine = hand.addColumn(sheet, "Mine");
  hand.put(sheet, hand.values(sheet).findIndex((row) => row.slice(1).includes(beside)), mine, "my text"); // prettier-ignore
  await generate();
  hand.workbook.remove(hand.sheet(JOURNAL).id);
  hand.table(LINES, ...gone[when]);
  for (let run = 0; run < 2; run++) {
    await generate();
    const found = hand.values(sheet).filter((row) => row.includes("my text"));
    expect(found).toEqual([expect.arrayContaining([expect.stringContaining(beside)])]);
  }
});

test.each<[what: string, work: (hand: Hand) => void]>([
  ["a matrix that was sorted in sight, where its hidden Keys stayed", (hand) => hand.reverse(MATRIX, 1)],
  ["clients who have IDs by now", (hand) => hand.table(LINES, ...identified)],
])("what was typed stays with its client's name: %s", async (_, work) => {
  const { hand, generate } = await plainDesk(undefined, { sheets: ["matrix", "problems"] });
  await generate();
  for (const client of ["Acme", "Birch", "Cedar"]) hand.type(MATRIX, client, "Note", `for ${client}`);
  hand.type(MATRIX, "Cedar", "Email", "C");
  await generate();
  work(hand);
  hand.workbook.remove(hand.sheet(JOURNAL).id);
  for (let run = 0; run < 2; run++) {
    await generate();
    for (const client of ["Acme", "Birch", "Cedar"]) expect(hand.at(MATRIX, client, "Note")).toBe(`for ${client}`);
    // Acme's and Birch's are of the data.
    expect(["Acme", "Birch", "Cedar"].map((client) => hand.at(MATRIX, client, "Email"))).toEqual(["Y", "Y", "C"]);
    expect(hand.texts(MATRIX)).not.toContain("No longer in the data");
  }
}); // prettier-ignore
