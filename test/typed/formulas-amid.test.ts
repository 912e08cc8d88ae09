import { LINES, lines, MATRIX, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { imageOf, putBack } from "../kept/image";
import { meanwhile, once } from "../kept/meanwhile";

/*
 * A formula names a client's cell, or a row above the header, on another sheet. A run that has written one of the two
 * sheets and not the other, as it starts over or is cut off, leaves addresses at which something else stands: the
 * formula goes on meaning what it meant.
 */

const HOLDINGS = "Holdings";
const sheets = ["matrix", "holdings", "history"] as const;

async function opened(from: string, to: string, above: boolean) {
  const desk = await plainDesk({ [LINES]: lines }, { sheets });
  const { hand, generate } = desk;
  await generate();
  hand.addColumn(from, "Mine");
  hand.addColumn(to, "Theirs");
  await generate();
  const rowNamed = (h: Hand): number =>
    above ? h.values(to).findIndex((row) => row.includes("named")) : h.row(to, "Acme");
  const named = (): string => `='${to}'!${String.fromCharCode(65 + hand.column(to, "Theirs"))}${rowNamed(hand) + 1}`; // prettier-ignore
  const row = above ? hand.headerRow(to) - 1 : hand.row(to, "Acme");
  hand.put(to, row, hand.column(to, "Theirs"), "named");
  hand.type(from, "Acme", "Mine", { formula: named() });
  await generate();
  // Acme comes to stand two rows further down, and a wider sheet has fewer lines above its header.
  hand.table(LINES, ...lines, ["Big", "Email", 46_295, 90_000, 10], ["Bigger", "Backup", 46_295, 190_000, 10]); // prettier-ignore
  for (const header of ["wide", "wider", "widest"]) hand.addColumn(to, `The column that is ${header}`);
  return { ...desk, named, is: (): string | undefined => hand.formula(from, "Acme", "Mine") };
}

const cases = [
  [MATRIX, HOLDINGS, false],
  [HOLDINGS, MATRIX, false],
  [MATRIX, HOLDINGS, true],
  ["Client History", HOLDINGS, true],
] as const;

test.each(cases)("%s names %s, above its header %s: somebody types meanwhile", async (from, to, above) => {
  const { hand, host, generate, named, is } = await opened(from, to, above);
  // The one that is written last, so that the other is written already.
  const later = from === "Client History" ? from : HOLDINGS;
  const type = once(() => hand.type(later, "Birch", later === to ? "Theirs" : "Mine", "late"));
  const starts = meanwhile(host, { before: (sheet) => sheet === later && type() });
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(is()).toBe(named());
  }
  expect(starts.count).toBe(3);
});

test.each(cases)(
  "%s names %s, above its header %s: cut off before and after every write",
  async (from, to, above) => {
    const { hand, host, generate, named, is } = await opened(from, to, above);
    const begin = imageOf(hand.workbook);
    for (const call of ["keep", "write"] as const)
      for (const after of [false, true])
        for (let at = 0; at < 4; at++) {
          putBack(hand.workbook, begin);
          const whole = host[call].bind(host) as (...given: unknown[]) => void;
          let count = 0;
          host[call] = (...given: unknown[]) => {
            if (count++ === at) {
              if (after) whole(...given);
              throw new Error("cut off");
            }
            whole(...given);
          };
          await generate().catch(() => undefined);
          host[call] = whole;
          await generate();
          expect([call, at, after, is()]).toEqual([call, at, after, named()]);
        }
  },
);
