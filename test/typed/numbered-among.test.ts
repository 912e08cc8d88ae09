import { addressOf } from "../../shared/layout/address";
import { randomFrom } from "../bench/random";
import { LINES, MATRIX, PORTFOLIO } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { astray, count, NAMES, numbered, shift, start, table, type Ids } from "./numbering";

/* Where most clients come to IDs that were other clients', what was typed goes by their names. */

const others: [string, Ids][] = [
  ["one comes before all", numbered(["Aaron", ...NAMES])],
  ["the first is gone", numbered(NAMES.slice(1))],
  ["the last are gone, two come before all", numbered(["Aaron", "Abel", ...NAMES.slice(0, 6)])],
  ["backwards", numbered([...NAMES].reverse())],
  [
    "one in the midst is gone, another comes",
    numbered(["Aaron", ...NAMES.filter((name) => name !== "Gale")]),
  ],
];

test.each(others)("%s: what was typed goes by the names", async (_, after) => {
  const { hand, generate } = await start(numbered(NAMES));
  const before = NAMES.map((name) => count(hand, `mine of ${name}`));
  for (const isTypedAmid of [true, false]) {
    if (!isTypedAmid) await generate();
    hand.table(LINES, ...table(isTypedAmid ? after : numbered(NAMES)));
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(astray(hand)).toEqual([]);
      for (const name of NAMES) expect(hand.texts(MATRIX)).toContain(`note of ${name}`);
      if (isTypedAmid && !after.some(([name]) => name === "Birch")) continue;
      const [birch, dune] = ["Birch", "Dune"].map((name) => addressOf(hand.row(PORTFOLIO, name), hand.column(PORTFOLIO, "Revenue"))); // prettier-ignore
      expect(hand.formula(PORTFOLIO, "Dune", "Twice")).toBe(`=2*${birch}+${dune}`);
    }
  }
  expect(NAMES.map((name) => count(hand, `mine of ${name}`))).toEqual(before);
  expect(hand.at(MATRIX, "Dune", "Helpdesk")).toBe("P");
  expect(hand.at(MATRIX, "Elm", "Backup")).toBe("X");
  expect(hand.texts(MATRIX)).not.toContain("Added by you");
  expect(hand.texts(MATRIX)).not.toContain("No longer in the data");
});

test("however they are numbered anew, nothing goes astray", async () => {
  const next = randomFrom(4);
  let stories = 0;
  for (let story = 0; story < 12; story++) {
    const { hand, generate } = await start(numbered(NAMES));
    if (next() < 0.5) await generate();
    let before = NAMES;
    for (let round = 0; round < 3; round++) {
      const names = [...NAMES, "Aaron", "Zoe"].filter((name) => next() < (NAMES.includes(name) ? 0.95 : 0.3));
      const order = names.map((name) => [next(), name] as const).sort((a, b) => a[0] - b[0]);
      const after = order.map(([, name]) => name);
      const others = before.filter((name, index) => after.includes(name) && after[index] !== name);
      // Where few have other IDs, these are other clients'.
      if (others.length < 5 || others.length <= before.length - others.length) break;
      hand.table(LINES, ...table(numbered(after)));
      await generate();
      expect(astray(hand)).toEqual([]);
      for (const name of NAMES) expect(hand.texts(MATRIX)).toContain(`note of ${name}`);
      before = after;
      stories++;
    }
  }
  expect(stories).toBeGreaterThan(15);
});

const told = (hand: Hand): string[] =>
  hand.workbook.sheets.some(({ name }) => name === "Problems")
    ? hand.values("Problems").slice(1).map((row) => String(row[3])).filter((found) => /ID|note|mine|package/.test(found)) // prettier-ignore
    : [];

test("that is told once, and nothing else", async () => {
  const { hand, generate } = await start(numbered(NAMES));
  await generate();
  hand.table(LINES, ...table(shift));
  await generate();
  expect(told(hand)).toEqual(["7 clients with other IDs"]);
  await generate();
  expect(told(hand)).toEqual([]);
});
