import { LINES, lines, MATRIX, plainDesk } from "../kept/desk";
import { fingerprint, imageOf, putBack } from "../kept/image";
import type { PlainHost } from "../kept/plain-host";

/* What a run finds among the user's words no other run finds again: one that is cut off leaves it to the next. */

const PLAN = "Upgrade Plan";
const calls = ["sheets", "read", "details", "check", "add", "keep", "write"] as const;

/** From now on the host does nothing any more, as when somebody closes the program. */
function cutOff(host: PlainHost, after: number): () => void {
  let left = after;
  const known = calls.map((name) => [name, host[name]] as const);
  for (const [name, call] of known) {
    host[name] = ((...given: unknown[]) => {
      if (left-- <= 0) throw new Error("cut off");
      return (call as (...all: unknown[]) => unknown).apply(host, given);
    }) as never;
  }
  return () => known.forEach(([name, call]) => (host[name] = call as never));
}

test("wherever a run is cut off, the next one ends as if nothing had happened, and tells all", async () => {
  const { hand, host, generate } = await plainDesk(undefined, { sheets: ["matrix", "plan", "problems"] });
  const { workbook } = hand;
  await generate();
  hand.type(MATRIX, "Birch", "Note", "on the matrix");
  hand.type(PLAN, "Birch", "Note", "on the plan");
  hand.type(MATRIX, "Birch", "Backup", "wants a quote");
  hand.table(LINES, ...lines, ["Elm", "Email", 46265, 900, 100]);
  const before = imageOf(workbook);
  await generate();
  const [told, after] = [hand.values("Problems").slice(-2), imageOf(workbook)];
  expect(told.map((row) => [row[1], row[3]])).toEqual([
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
