import { PaneBrowser } from "./browser";
import { small } from "./tabs";
import { DEFAULT_SHEETS } from "../setup/default-sheets";

// Browsers and other tests share the machine.
jest.setTimeout(120_000);

let browser: PaneBrowser;
beforeAll(async () => void (browser = await PaneBrowser.launch()));
afterAll(() => browser.close());

const written = (calls: string[]) => calls.filter((call) => call.startsWith("write "));

test("generates, says what came of it, and leads to the sheets", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  await pane.find("#problems").scrollIntoViewIfNeeded();
  await pane.generate();
  // By hand: 2 clients × 12 months × 100; both have the only offering, so no gap is left.
  expect(await pane.status("done")).toBe(
    "Done: 6 sheets for 2 clients and 1 offering. Revenue 2,400, potential 0 (0% on top). No problems.",
  );
  await pane.page.waitForFunction(() => document.querySelector(".body")?.scrollTop === 0);
  const names = DEFAULT_SHEETS;
  expect(await pane.find("#written a").allInnerTexts()).toEqual(names);
  expect(written(await pane.calls())).toEqual(names.map((name) => `write ${name}`));
  await pane.find("#written a", { hasText: "Client Portfolio" }).click();
  expect((await pane.calls()).at(-1)).toBe("select Client Portfolio!B1");
  expect(pane.said).toEqual([]);
});

test("shows how far it is and announces only beginning and end", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  await pane.page.evaluate(() => {
    const status = document.querySelector("#status") as HTMLElement;
    const heard: string[] = ((window as never as { heard: string[] }).heard = []);
    new MutationObserver(() => heard.push(status.innerText)).observe(status, { childList: true });
  });
  expect(await pane.find("#progress").isVisible()).toBe(false);
  await pane.hold("write");
  await pane.generate();
  await pane.find("#doing", { hasText: "Writing" }).waitFor();
  expect(await pane.status("running")).toBe("Generating…");
  const [value, max] = await pane
    .find("#progress")
    .evaluate((bar: HTMLProgressElement) => [bar.value, bar.max]);
  expect(value).toBeGreaterThan(0);
  expect(value).toBeLessThan(max);
  await pane.release("write");
  const end = await pane.status("done");
  expect(await pane.find("#progress").isVisible()).toBe(false);
  expect(await pane.page.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([
    "Generating…",
    end,
  ]);
});

test("stops between two steps and can start again", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  expect(await pane.find("#stop").isVisible()).toBe(false);
  await pane.hold("write");
  await pane.generate();
  await pane.find("#doing", { hasText: "Writing" }).waitFor();
  await pane.find("#stop").click();
  expect(await pane.status("running")).toBe("Stopping after this step…");
  await pane.release("write");
  expect(await pane.status("stopped")).toContain("Stopped.");
  expect(written(await pane.calls()).length).toBeLessThan(4);
  await pane.generate();
  await pane.status("done");
});

test("a second press while it runs does nothing", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  await pane.hold("write");
  await pane.generate();
  await pane.find("#doing", { hasText: "Writing" }).waitFor();
  await pane.find("#generate").click({ force: true });
  await pane.find("#look").click();
  await pane.release("write");
  await pane.status("done");
  expect(written(await pane.calls())).toHaveLength(6);
});

test("a failure says what happened and what to do, and the next press works", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  await pane.page.evaluate(() => window.host.refused.set("write", "The sheet is protected"));
  await pane.generate();
  expect(await pane.status("failed")).toBe(
    "It did not work: The sheet is protected. Your own sheets are as they were. Try again.",
  );
  await pane.page.evaluate(() => window.host.refused.clear());
  await pane.generate();
  await pane.status("done");
});

test.each([
  ["reading", "read"],
  ["recalling", "recall"],
])("a failure while %s is told, and looking again mends it", async (_, call) => {
  const pane = await browser.open([small()], {}, {}, [call]);
  await pane.page.evaluate((name) => window.host.refused.set(name, "No connection."), call);
  await pane.release(call);
  expect(await pane.status("failed")).toContain("No connection.");
  await pane.page.evaluate(() => window.host.refused.clear());
  await pane.find("#look").click();
  await pane.find("#status", { hasText: "Ready." }).waitFor();
});

test("generates at once when asked before the first look is over", async () => {
  const pane = await browser.open([small()], {}, {}, ["read"]);
  await pane.generate();
  await pane.release("read");
  await pane.status("done");
  await pane.find(".tiles", { hasText: "2,400" }).waitFor();
});

test("nothing readable is refused in the job's own words", async () => {
  const pane = await browser.open([{ name: "Sheet1", cells: [] }]);
  await pane.looked();
  await pane.generate();
  expect(await pane.status("failed")).toContain("No table was found.");
  expect(written(await pane.calls())).toEqual([]);
});

test("works by keyboard alone, and the keyboard's place is kept", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  await pane.find("#generate").focus();
  await pane.hold("write");
  await pane.page.keyboard.press("Enter");
  await pane.find("#doing", { hasText: "Writing" }).waitFor();
  expect(await pane.focus()).toBe("generate");
  await pane.page.keyboard.press("Tab");
  expect(await pane.focus()).toBe("stop");
  await pane.page.keyboard.press("Enter");
  await pane.release("write");
  await pane.status("stopped");
  expect(await pane.focus()).toBe("generate");
});

test("the button stays where it is from the first press to the end", async () => {
  const pane = await browser.open([small()]);
  await pane.looked();
  const place = () => pane.find("#generate").boundingBox();
  const before = await place();
  await pane.hold("write");
  await pane.generate();
  await pane.find("#doing", { hasText: "Writing" }).waitFor();
  expect(await place()).toEqual(before);
  await pane.release("write");
  await pane.status("done");
  expect(await place()).toEqual(before);
});
