import { generate as job } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { cutOff } from "../kept/cut-off";
import { LINES, lines, MATRIX, plainDesk } from "../kept/desk";
import { fingerprint, imageOf, putBack } from "../kept/image";
import { addedByYou } from "../kept/sorting";

/* What a run finds among the user's words no other run finds again: one that is cut off leaves it to the next. */

const PLAN = "Upgrade Plan";

/** No Note takes a word more. */
const FULL = "x".repeat(31_995);

test("words without room in Note wait until the sheet below which they go is written", async () => {
  const { hand, host, generate } = await plainDesk(undefined, { sheets: ["matrix", "problems"] });
  await generate();
  hand.type(MATRIX, "Acme", "Note", FULL);
  hand.type(MATRIX, "Acme", "Backup", "no room for this");
  for (let run = 0; run < 2; run++) runNow(job(host, { ...defaultWish, sheets: ["portfolio"] }));
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(addedByYou(hand, MATRIX)).toEqual([["Acme: Backup", "no room for this"]]);
  }
});

test("wherever a run is cut off, the next one ends as if nothing had happened, and tells all", async () => {
  const { hand, host, generate } = await plainDesk(undefined, { sheets: ["matrix", "plan", "problems"] });
  const { workbook } = hand;
  await generate();
  hand.type(MATRIX, "Birch", "Note", "on the matrix");
  hand.type(PLAN, "Birch", "Note", "on the plan");
  hand.type(MATRIX, "Birch", "Backup", "wants a quote");
  hand.type(MATRIX, "Acme", "Note", FULL);
  hand.type(MATRIX, "Acme", "Backup", "no room for this");
  hand.table(LINES, ...lines, ["Elm", "Email", 46265, 900, 100]);
  const before = imageOf(workbook);
  await generate();
  const [told, after] = [hand.values("Problems").slice(-3), imageOf(workbook)];
  expect(addedByYou(hand, MATRIX)).toEqual([["Acme: Backup", "no room for this"]]);
  expect(told.map((row) => [row[1], row[3]])).toEqual([
    [MATRIX, "no room for this"],
    [MATRIX, "wants a quote"],
    [PLAN, "on the plan"],
  ]);
  const different: number[] = [];
  let count = 0;
  for (let ended = false; !ended; count++) {
    putBack(workbook, before);
    const end = cutOff(host, count);
    ended = await generate().then(
      () => true,
      () => false,
    );
    end();
    await generate();
    if (!ended && fingerprint(imageOf(workbook)) !== fingerprint(after)) different.push(count);
  }
  expect(count).toBeGreaterThan(8);
  expect(different).toEqual([]);
});
