import type { Cell } from "../../src/cell";
import { generate as generateNow } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { identified, JOURNAL, LINES, lines, MATRIX, PORTFOLIO } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { all, begun, below, inData, replace, twice, typedAt, type Rows } from "./renaming";

/* Names of today that are typed over those of then: by hand on one sheet, or replaced everywhere. */

describe("a name that is replaced everywhere takes along what was typed, and leaves nothing behind", () => {
  test.each<[string, Rows, [then: string, now: string][], client: string, offering: string]>([
    ["a client", lines, [["Birch", "Beech"]], "Beech", "Backup"],
    ["one that is called the same and more", lines, [["Birch", "Birch & Sons"]], "Birch & Sons", "Backup"],
    ["one with an ID", identified, [["Birch", "Beech"]], "Beech", "Backup"],
    ["the largest", lines, [["Acme", "Apex"]], "Birch", "Backup"],
    ["an offering", lines, [["Backup", "Vault"]], "Birch", "Vault"],
    ["both offerings", lines, [["Backup", "Vault"], ["Email", "Mail"]], "Birch", "Vault"], // prettier-ignore
    ["a client and an offering", lines, [["Birch", "Beech"], ["Backup", "Vault"]], "Beech", "Vault"], // prettier-ignore
    ["two clients", lines, [["Birch", "Beech"], ["Cedar", "Larch"]], "Beech", "Backup"], // prettier-ignore
    ["a client, in its case", lines, [["Birch", "BIRCH"]], "BIRCH", "Backup"],
  ])("%s", async (_, data, names, client, offering) => {
    const { hand, generate } = await begun(data);
    for (const [then, now] of names) replace(hand, then, now);
    await generate();
    expect(typedAt(hand, client, offering)).toEqual(all);
    expect(below(hand)).toEqual([]);
    expect(twice(hand)).toEqual([]);
    await generate();
    expect(typedAt(hand, client, offering)).toEqual(all);
  });
});

test.each<[string, (hand: Hand) => void]>([
  ["replaced everywhere", (hand) => replace(hand, "Backup", "Vault")],
  [
    "told under Also known as",
    (hand) => {
      inData(hand, "Backup", "Vault");
      hand.table("Offerings", ["Offering", "Also known as"], ["Vault", "Backup"], ["Email", null]);
    },
  ],
])("a row of the user's own keeps its figures under an offering, once: %s", async (_, act) => {
  const { hand, generate } = await begun();
  for (const sheet of [MATRIX, "Holdings"]) {
    const end = hand.values(sheet).length + 1;
    hand.put(sheet, end, hand.column(sheet, "Client"), "Target");
    for (const [offering, target] of [["Backup", 7001], ["Email", 7002]] as const) hand.put(sheet, end, hand.column(sheet, offering), target); // prettier-ignore
  }
  await generate();
  act(hand);
  for (let run = 0; run < 2; run++) {
    await generate();
    for (const sheet of [MATRIX, "Holdings"]) {
      const rows = hand.values(sheet).filter((row) => row.includes(7001) || row.includes(7002));
      expect(rows).toHaveLength(1);
      expect([rows[0].indexOf(7001), rows[0].indexOf(7002)]).toEqual(["Vault", "Email"].map((offering) => hand.column(sheet, offering))); // prettier-ignore
    }
  }
});

describe("replaced in the hidden journal as well, it still takes along what was typed", () => {
  test.each<[string, Rows, [then: string | RegExp, now: string][], client: string, offering: string]>([
    ["a client", lines, [["Birch", "Beech"]], "Beech", "Backup"],
    ["one with an ID", identified, [["Birch", "Beech"]], "Beech", "Backup"],
    ["an offering", lines, [["Backup", "Vault"]], "Birch", "Vault"],
    ["an offering, in whatever case", lines, [[/backup/i, "Vault"]], "Birch", "Vault"],
    ["both offerings", lines, [["Backup", "Vault"], ["Email", "Mail"]], "Birch", "Vault"], // prettier-ignore
    ["a client and an offering", lines, [["Birch", "Beech"], ["Backup", "Vault"]], "Beech", "Vault"], // prettier-ignore
  ])("%s", async (_, data, names, client, offering) => {
    const { hand, generate } = await begun(data);
    for (const [then, now] of names) replace(hand, then, now, () => true);
    await generate();
    expect(typedAt(hand, client, offering)).toEqual(all);
    // Figures that are told beside a name of then may stay behind: the journal knew it no longer.
    const typed = below(hand).filter((line) => all.some((text) => line.endsWith(`: ${text}`)));
    expect(typed).toEqual([]);
    expect(twice(hand)).toEqual([]);
    await generate();
    expect(typedAt(hand, client, offering)).toEqual(all);
  });
});

test.each([
  [/owner/i, "Lead", "Owner"],
  [/note/i, "Memo", "Note"],
  [/\bown\b/, "my", "Mine"],
  [/entry/i, "record", "Note"],
  [/column/i, "col", "Note"],
  [/matrix/i, "grid", "Note"],
])("a word of ours that is replaced everywhere, %s by %s, takes nothing away", async (then, now, header) => {
  const { hand, generate } = await begun();
  hand.type(MATRIX, "Birch", "Owner", "Dana");
  hand.addColumn(MATRIX, "Mine");
  hand.type(MATRIX, "Birch", "Mine", "for me");
  await generate();
  replace(hand, then, now, () => true);
  await generate();
  const texts = hand.workbook.sheets.filter(({ name }) => name !== JOURNAL).flatMap(({ name }) => hand.texts(name)); // prettier-ignore
  for (const text of ["call them", "Dana", "for me", "mine"]) expect(texts).toContain(text);
  expect(hand.at(MATRIX, "Birch", header)).toBe({ Owner: "Dana", Note: "call them", Mine: "for me" }[header]); // prettier-ignore
  expect(hand.at(MATRIX, "Birch", "Backup")).toBe("P");
});

test("replaced on a sheet that is left out of a run or two, it takes along what was typed once it is written again", async () => {
  const { hand, host, generate } = await begun();
  const without = (): void =>
    void runNow(generateNow(host, { ...defaultWish, sheets: ["portfolio", "problems"] }));
  for (const [then, now] of [["Birch", "Beech"], ["Backup", "Vault"], ["Acme", "Apex"]]) replace(hand, then, now); // prettier-ignore
  without();
  without();
  hand.type(MATRIX, "Beech", "Owner", "Dana");
  without();
  await generate();
  expect(typedAt(hand, "Beech", "Vault")).toEqual(all);
  expect(hand.at(MATRIX, "Beech", "Owner")).toBe("Dana");
  expect(below(hand)).toEqual([]);
});

test("typed over on one sheet alone, the new name takes along all that was typed", async () => {
  const { hand, generate } = await begun();
  inData(hand, "Birch", "Beech");
  hand.type(PORTFOLIO, "Birch", "Client", "Beech");
  await generate();
  expect(typedAt(hand, "Beech", "Backup")).toEqual(all);
  expect(below(hand)).toEqual([]);
});

describe("typed over on a sheet without rows of clients alone, it takes along all that was typed", () => {
  test.each<[sheet: string, header: string, then: string, now: string, client: string, offering: string]>([
    ["Next Offers", "Client", "Birch", "Beech", "Beech", "Backup"],
    ["Client History", "Client", "Birch", "Beech", "Beech", "Backup"],
    ["Next Offers", "Offering", "Backup", "Vault", "Birch", "Vault"],
    ["Cross-Sell Potential", "Offering", "Backup", "Vault", "Birch", "Vault"],
    ["Playbook", "Offering", "Backup", "Vault", "Birch", "Vault"],
  ])("%s, under %s", async (sheet, header, then, now, client, offering) => {
    const { hand, generate } = await begun();
    inData(hand, then, now);
    const column = hand.column(sheet, header);
    const rows = hand.values(sheet).flatMap((row, at) => (row[column] === then ? [at] : []));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) hand.put(sheet, row, column, now);
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(typedAt(hand, client, offering)).toEqual(all);
      expect(below(hand)).toEqual([]);
      expect(twice(hand)).toEqual([]);
    }
  });
});

test("a new name over an offering's header counts though the data call another product by the old one", async () => {
  const { hand, generate } = await begun();
  inData(hand, "Backup", "Vault");
  hand.table(LINES, ...hand.values(LINES), ["Cedar", "Backup", 46295, 50, 10]);
  hand.put(MATRIX, hand.headerRow(MATRIX), hand.column(MATRIX, "Backup"), "Vault");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(typedAt(hand, "Birch", "Vault")).toEqual(all);
    expect(hand.at(MATRIX, "Birch", "Backup")).toBe(null);
    expect(below(hand)).toEqual([]);
    expect(twice(hand)).toEqual([]);
  }
});

test("where one client is given the name of another, which is called otherwise, nobody's entries go to a third", async () => {
  const { hand, generate } = await begun();
  hand.type(MATRIX, "Cedar", "Note", "of Cedar");
  await generate();
  const names: Readonly<Record<string, string>> = { Birch: "Beech", Cedar: "Birch" };
  const anew = (row: Cell[]): Cell[] => row.map((cell) => names[String(cell)] ?? cell);
  hand.table(LINES, ...hand.values(LINES).map(anew));
  const [row, other] = ["Birch", "Cedar"].map((name) => hand.row(PORTFOLIO, name));
  const column = hand.column(PORTFOLIO, "Client");
  hand.put(PORTFOLIO, row, column, "Beech");
  hand.put(PORTFOLIO, other, column, "Birch");
  await generate();
  const beside = hand.values(MATRIX).find((cells) => cells.includes("of Cedar"));
  expect(["Beech", "Birch", "Cedar"].filter((name) => beside?.includes(name))).toEqual(["Cedar"]);
});

describe("a name is no other's", () => {
  test.each<[string, (hand: Hand) => void, kept: string[]]>([
    [
      "that the data still have",
      (hand) => {
        hand.table(LINES, ...lines, ["Beech", "Email", 46295, 50, 10]);
        hand.type(PORTFOLIO, "Birch", "Client", "Beech");
      },
      [],
    ],
    [
      "that stands elsewhere by now: the Keys were left behind",
      (hand) => {
        inData(hand, "Birch", "Beech");
        const row = hand.row(PORTFOLIO, "Birch");
        const column = hand.column(PORTFOLIO, "Client");
        const beside = hand.row(PORTFOLIO, "Cedar");
        hand.put(PORTFOLIO, row, column, "Beech");
        hand.put(PORTFOLIO, beside, column, "Birch");
      },
      ["Birch"],
    ],
  ])("%s", async (_, act, kept) => {
    const { hand, generate } = await begun();
    act(hand);
    await generate();
    const note = hand.values(MATRIX).find((row) => row.includes("call them"));
    expect(note?.filter((cell) => cell === "Birch" || cell === "Beech")).toEqual(["Birch"]);
    expect(below(hand).filter((line) => line.startsWith(MATRIX) && kept.includes(line.slice(MATRIX.length + 2)))).toHaveLength(kept.length); // prettier-ignore
  });
});
