import type { Cell } from "../../src/cell";
import { generate as generateNow } from "../../shared/job";
import { sheetKinds } from "../../shared/kinds";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { identified, JOURNAL, LINES, lines, MATRIX, plainDesk, PORTFOLIO } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* Names of today that are typed over those of then: by hand on one sheet, or replaced everywhere. */

const OFFERS = "Next Offers";

type Rows = readonly (readonly Cell[])[];

/** As Find & Replace does it, in whole cells and in parts of them. */
function replace(hand: Hand, then: string, now: string, where = (_: string) => true): void {
  for (const { name } of hand.workbook.sheets.filter((sheet) => sheet.name !== JOURNAL && where(sheet.name)))
    hand.cells(name).forEach((row, at) =>
      row.forEach(({ value, formula }, column) => {
        if (formula === undefined && typeof value === "string" && value.includes(then))
          hand.put(name, at, column, value.split(then).join(now));
      }),
    );
}

const inData = (hand: Hand, then: string, now: string): void =>
  replace(hand, then, now, (name) => name === LINES);

/** What stands under the headings below the bodies, beside its sheet. */
function below(hand: Hand): string[] {
  return hand.workbook.sheets.flatMap(({ name }) => {
    if (name === JOURNAL) return [];
    const rows = hand.values(name);
    const at = rows.findIndex((row) => row.some((cell) => /^(Added by you|No longer in)/.test(String(cell))));
    const end = rows.findIndex((row, index) => index > at && String(row[0] ?? "").startsWith("c"));
    return at < 0
      ? []
      : rows.slice(at + 1, end < 0 ? undefined : end).flatMap((row) =>
          row
            .slice(1)
            .filter((cell) => cell !== null)
            .map((cell) => `${name}: ${String(cell)}`),
        );
  });
}

async function begun(data: Rows = lines): ReturnType<typeof plainDesk> {
  const desk = await plainDesk({ [LINES]: data }, { sheets: sheetKinds });
  const { hand } = desk;
  await desk.generate();
  hand.type(MATRIX, "Birch", "Note", "call them");
  hand.type(MATRIX, "Birch", "Backup", "P");
  hand.addColumn(PORTFOLIO, "Mine");
  hand.type(PORTFOLIO, "Birch", "Mine", "mine");
  hand.addColumn(OFFERS, "Mine");
  hand.type(OFFERS, "Birch", "Mine", "of the offer");
  await desk.generate();
  return desk;
}

/** What was typed, where it stands by a name of today. */
const typedAt = (hand: Hand, client: string, offering: string): Cell[] => [
  hand.at(MATRIX, client, "Note"),
  hand.at(MATRIX, client, offering),
  hand.at(PORTFOLIO, client, "Mine"),
  hand.at(OFFERS, client, "Mine"),
];
const all = ["call them", "P", "mine", "of the offer"];

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
    await generate();
    expect(typedAt(hand, client, offering)).toEqual(all);
  });
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
  expect(hand.texts(MATRIX)).not.toContain("No longer in the data");
});

test("typed over on one sheet alone, the new name takes along all that was typed", async () => {
  const { hand, generate } = await begun();
  inData(hand, "Birch", "Beech");
  hand.type(PORTFOLIO, "Birch", "Client", "Beech");
  await generate();
  expect(typedAt(hand, "Beech", "Backup")).toEqual(all);
  expect(below(hand)).toEqual([]);
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
      "that is typed over two",
      (hand) => {
        inData(hand, "Birch", "Beech");
        hand.table(LINES, ...hand.values(LINES).filter(([client]) => client !== "Cedar"));
        hand.type(PORTFOLIO, "Birch", "Client", "Beech");
        hand.type(PORTFOLIO, "Cedar", "Client", "Beech");
      },
      ["Birch"],
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
