/** @jest-environment ./test/wire/environment.mjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST, openFrame } from "../wire/frame";

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((later) => setTimeout(later, 20));
}

test("the built pane loads its German words when they are chosen, and again where they did not come", async () => {
  const missing: { rule: RegExp | null } = { rule: /\/german\./ };
  const page = readFileSync(join(DIST, "taskpane.html"), "utf8");
  const frame = await openFrame({ page, missing });
  const { document, Event } = frame.window;
  const find = (id: string) => document.getElementById(id);
  await until(() => find("tab-help") !== null);
  find("tab-help").click();
  await until(() => find("language") !== null);
  find("language").value = "de";
  find("language").dispatchEvent(new Event("change"));
  await until(() => find("load-words") !== null);
  expect(find("tab-help").textContent).toBe("Help");
  missing.rule = null;
  find("load-words").click();
  await until(() => document.documentElement.lang === "de");
  expect(find("tab-help").textContent).toBe("Hilfe");
  expect(find("load-words")).toBeNull();
  expect(document.activeElement.id).toBe("tab-help");
  frame.close();
});
