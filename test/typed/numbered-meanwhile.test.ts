import { generate as job } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish, type Wish } from "../../shared/wish";
import { cutOff } from "../kept/cut-off";
import { LINES, MATRIX, PORTFOLIO } from "../kept/desk";
import { imageOf, putBack } from "../kept/image";
import { sortInSight } from "../kept/sorting";
import { astray, NAMES, numbered, shift, start, table } from "./numbering";

/* What happens to sheets whose Keys are other clients' by now: they are sorted, left out, or a run is cut off. */

test("a name that is changed by hand meanwhile stays at its row, its client too", async () => {
  const { hand, generate } = await start(numbered(NAMES));
  await generate();
  hand.type(MATRIX, "Dune", "Client", "Dune (call first!)");
  hand.table(LINES, ...table(shift));
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.at(MATRIX, "Dune", "Note")).toBe("note of Dune");
    expect(hand.at(MATRIX, "Dune", "Mine")).toBe("mine of Dune");
    expect(hand.texts(MATRIX)).toContain("Dune (call first!)");
    expect(astray(hand)).toEqual([]);
  }
});

test("rows that are sorted in sight meanwhile, away from their Keys, are their clients'", async () => {
  const { hand, generate } = await start(numbered(NAMES));
  await generate();
  sortInSight(hand, MATRIX);
  hand.table(LINES, ...table(shift));
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(astray(hand)).toEqual([]);
    expect(hand.texts(MATRIX)).not.toContain("Added by you");
  }
});

test("a sheet that is left out meanwhile goes by the names that it shows", async () => {
  const { hand, host, generate } = await start(numbered(NAMES));
  await generate();
  hand.table(LINES, ...table(shift));
  const wish: Wish = { ...defaultWish, sheets: ["portfolio", "problems"] };
  for (let run = 0; run < 2; run++) runNow(job(host, wish));
  hand.type(MATRIX, "Cedar", "Owner", "Dana");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(astray(hand)).toEqual([]);
    expect(hand.at(MATRIX, "Cedar", "Owner")).toBe("Dana");
    expect(hand.at(MATRIX, "Dune", "Helpdesk")).toBe("P");
  }
});

test("a run that is cut off at any call leaves all where it was", async () => {
  const { hand, host, generate } = await start(numbered(NAMES));
  await generate();
  hand.table(LINES, ...table(shift));
  const before = imageOf(hand.workbook);
  let isDone = false;
  for (let after = 1; !isDone; after++) {
    putBack(hand.workbook, before);
    const mend = cutOff(host, after);
    await generate().then(() => (isDone = true), () => undefined); // prettier-ignore
    mend();
    hand.type(PORTFOLIO, "Cedar", "Reason", "typed amid");
    await generate();
    expect([after, astray(hand)]).toEqual([after, []]);
    for (const name of NAMES) expect(hand.texts(MATRIX)).toContain(`note of ${name}`);
    expect(hand.at(PORTFOLIO, "Cedar", "Reason")).toBe("typed amid");
    expect(hand.at(MATRIX, "Dune", "Helpdesk")).toBe("P");
    expect(hand.texts(MATRIX)).not.toContain("Added by you");
  }
});
