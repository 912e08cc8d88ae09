import type { Cell } from "../../src/cell";
import { generate as run } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { identified, LINES, lines, MATRIX } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { all, begun, below, inData, OFFERS, replace, twice, typedAt } from "./renaming";

/* Names that are typed over more than once, sorted, or while a sheet is left out; and columns whose header was typed over. */

const header = (hand: Hand, then: string, now: string): void => {
  inData(hand, then, now);
  hand.put(MATRIX, hand.headerRow(MATRIX), hand.column(MATRIX, then), now);
};

describe("a column whose header was typed over is still ours", () => {
  test.each<[string, (hand: Hand) => void]>([
    ["as it stands", () => undefined],
    [
      "behind a column of the user's that was put in with it",
      (hand) => void hand.addColumn(MATRIX, "New", "Vault"),
    ],
    ["moved with it", (hand) => hand.moveColumn(MATRIX, "Vault", "Gaps")],
  ])("%s", async (_, act) => {
    const { hand, generate } = await begun();
    header(hand, "Backup", "Vault");
    act(hand);
    await generate();
    expect(typedAt(hand, "Birch", "Vault")).toEqual(all);
    expect([twice(hand), below(hand)]).toEqual([[], []]);
  });

  test.each([
    ["before the name", true],
    ["after it", false],
  ])("marks that are typed %s count", async (_, isBefore) => {
    const { hand, generate } = await begun();
    hand.type(MATRIX, "Acme", "Email", "C");
    await generate();
    const type = (name: string): void => {
      hand.type(MATRIX, "Birch", name, null);
      hand.type(MATRIX, "Cedar", "Email", "X");
    };
    if (isBefore) type("Backup");
    header(hand, "Backup", "Vault");
    if (!isBefore) type("Vault");
    await generate();
    expect([hand.at(MATRIX, "Birch", "Vault"), hand.at(MATRIX, "Cedar", "Email")]).toEqual([null, "X"]);
    expect(twice(hand)).toEqual([]);
  });
});

describe("called otherwise twice", () => {
  test.each<[string, names: [string, string][], client: string, offering: string]>([
    ["an offering", [["Backup", "Vault"], ["Vault", "Safe"]], "Birch", "Safe"], // prettier-ignore
    ["an offering, and back", [["Backup", "Vault"], ["Vault", "Backup"]], "Birch", "Backup"], // prettier-ignore
    ["a client", [["Birch", "Beech"], ["Beech", "Oak"]], "Oak", "Backup"], // prettier-ignore
    ["a client, and back", [["Birch", "Beech"], ["Beech", "Birch"]], "Birch", "Backup"], // prettier-ignore
  ])("%s", async (_, names, client, offering) => {
    const { hand, generate } = await begun();
    for (const [then, now] of names) {
      replace(hand, then, now);
      await generate();
    }
    expect(typedAt(hand, client, offering)).toEqual(all);
    expect([twice(hand), below(hand)]).toEqual([[], []]);
  });
});

test("what is emptied or typed over on a sheet that was left out then counts", async () => {
  const { hand, host, generate } = await begun();
  replace(hand, "Backup", "Vault");
  runNow(run(host, { ...defaultWish, sheets: ["matrix", "problems"] }));
  hand.type(OFFERS, "Birch", "Mine", "new words");
  await generate();
  expect(hand.values(OFFERS).filter((row) => row.includes("new words"))).toHaveLength(1);
  expect(hand.texts(OFFERS)).not.toContain("of the offer");
});

describe("replaced everywhere, and the columns in sight sorted: no text stands beside another client", () => {
  test.each<[string, [string, string][], client: string]>([
    ["one", [["Birch", "Zeder"]], "Zeder"],
    ["two", [["Birch", "Zeder"], ["Acme", "Yew"]], "Zeder"], // prettier-ignore
  ])("%s", async (_, names, client) => {
    const { hand, generate } = await begun();
    for (const [then, now] of names) replace(hand, then, now);
    hand.reverse(MATRIX, 1);
    await generate();
    const beside = hand.values(MATRIX).filter((row) => row.includes("call them"));
    expect(beside.map((row) => row.includes(client))).toEqual([true]);
  });
});

test("clients with IDs who take each other's names everywhere keep what is theirs", async () => {
  const { hand, generate } = await begun(identified);
  const swap: Readonly<Record<string, string>> = { Birch: "Cedar", Cedar: "Birch" };
  const before = (["Birch", "Cedar"] as const).map((client): Cell => hand.at(MATRIX, client, "Email"));
  replace(hand, "Birch", "?");
  replace(hand, "Cedar", "Birch");
  replace(hand, "?", "Cedar");
  await generate();
  expect(typedAt(hand, swap.Birch, "Backup")).toEqual(all);
  expect(["Cedar", "Birch"].map((client) => hand.at(MATRIX, client, "Email"))).toEqual(before);
  expect(hand.values(LINES)).toHaveLength(lines.length);
});
