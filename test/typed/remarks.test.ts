import { conflict, earlier, putBack, type Told } from "../../shared/typed/remarks";

/* What is told of a text that another one took the place of: with that other text, as far as a cell has room for both. */

const told = (value: string): Told => ({ sheet: "Upgrade Plan", at: [4, 1], content: { value } });

test.each([
  ["changed elsewhere", (now: string) => conflict("kA", "Owner", told(now), told("mine"))],
  ["typed while a sheet was left out", (now: string) => earlier("kA", "Owner", told("mine"), { value: now })],
  ["on an older state", (now: string) => putBack("kA", "Owner", told("mine"), { value: now })],
])("%s", (_, remarkOn) => {
  const adviceOn = (now: string): string => remarkOn(now).tell!("Note").advice;
  expect(adviceOn("Kim")).toContain('"Kim"');
  // 200 characters of it: an Excel cell takes 32,767.
  expect(adviceOn("x".repeat(32_000))).toContain(`"${"x".repeat(200)}…"`);
  expect(adviceOn("x".repeat(32_000)).length).toBeLessThan(1000);
});
