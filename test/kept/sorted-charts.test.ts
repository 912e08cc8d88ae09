/** @jest-environment ./test/wire/environment.mjs */
import { desks } from "./desks";

/* The sheet that takes the place of one which was sorted with its header has that one's charts. */

test.each(Object.entries(desks))("in %s", async (_, open) => {
  const { hand, generate, close } = await open();
  const name = "Summary";
  await generate();
  const charts = hand.sheet(name).charts.length;
  const rows = hand.cells(name).reverse();
  hand.sheet(name).write(0, 0, rows);
  const before = hand.values(name);
  await generate();
  await generate();
  expect(charts).toBeGreaterThan(0);
  expect(hand.values(name)).toEqual(before);
  expect(hand.sheet(`${name} 2`).charts).toHaveLength(charts);
  close();
});
