/** @jest-environment ./test/wire/environment.mjs */
import { bound } from "../gsheets/opened";
import { MATRIX, PORTFOLIO } from "./desk";
import { sheetsDesk } from "./desks";
import { fingerprint, imageOf } from "./image";
import { prepare } from "./sweep";

/* What cannot be done is refused before anything is changed, with the figure and the limit. */

jest.setTimeout(120_000);

describe("Google Sheets", () => {
  test.each(["SHEET", "RANGE"] as const)("a sheet with a protected %s", async (type) => {
    const desk = await sheetsDesk();
    await prepare(desk);
    const { protections } = desk.script.office;
    protections.push({ sheet: PORTFOLIO, type, mayEdit: false });
    const before = fingerprint(imageOf(desk.hand.workbook));
    await expect(desk.generate()).rejects.toThrow(
      `"${PORTFOLIO}": protected against you, in whole or in part. Ask the spreadsheet's owner to let you edit there, then generate again. Nothing was changed.`,
    );
    expect(fingerprint(imageOf(desk.hand.workbook))).toBe(before);
    protections[0] = { sheet: PORTFOLIO, type, mayEdit: true };
    await desk.generate();
  });

  test("a spreadsheet near its ten million cells", async () => {
    const desk = await sheetsDesk();
    const { workbook } = desk.hand;
    // 383 × 26,000 and the first sheet's 26,000 are 9,984,000: six sheets of 26,000 are too many.
    const large = workbook.add("Archive");
    large.insertRows(1000, 382_000);
    const before = fingerprint(imageOf(workbook));
    await expect(desk.generate()).rejects.toThrow(
      "A spreadsheet holds 10,000,000 cells. This one has 9,984,000, and the sheets would take 182,000 more.",
    );
    expect(fingerprint(imageOf(workbook))).toBe(before);
    large.deleteRows(0, 10_000);
    await desk.generate();
  });

  test("a store of small texts that is full", async () => {
    const desk = await sheetsDesk();
    await prepare(desk);
    const { workbook } = desk.hand;
    for (let part = 0; part < 56; part++) workbook.properties.set(`other ${part}`, "x".repeat(9100));
    while (room(workbook.properties) > 60)
      workbook.properties.set(`small ${workbook.properties.size}`, "y".repeat(40));
    const before = fingerprint(imageOf(workbook));
    await expect(desk.generate()).rejects.toThrow("The store for small texts of this spreadsheet is full");
    expect(fingerprint(imageOf(workbook))).toBe(before);
  });

  test("two people at once: the second is told since when, whatever the first one uses", async () => {
    const desk = await sheetsDesk();
    await prepare(desk);
    const { script } = desk;
    const other = bound(desk.hand.workbook);
    // Locks are the document's: one script's are the other's.
    Object.defineProperty(other.office, "locks", { value: script.office.locks });
    let tried = false;
    script.office.before = ({ method, sheet }) => {
      if (tried || method !== "setValues" || sheet !== MATRIX) return;
      tried = true;
      other.menu("generateSheets");
      expect(() => other.fromPage("sidebarBegin", "other")).toThrow(
        "Someone is generating the sheets of this spreadsheet since",
      );
    };
    await desk.generate();
    expect(tried).toBe(true);
    expect(other.office.screen.alerts.length).toBe(1);
    expect(other.office.screen.alerts[0]).toMatch(
      /^Someone is generating the sheets of this spreadsheet since \d\d:\d\d\. Wait until they are done, then generate again\. If nothing more is heard of them, you can take over at \d\d:\d\d\.$/,
    );
    script.office.before = () => undefined;
    other.menu("generateSheets");
    expect(other.office.screen.alerts.length).toBe(1);
  });

  test("a sidebar at work keeps others out for ten minutes after its last call, then it has lost the sheets", async () => {
    const desk = await sheetsDesk();
    const { script } = desk;
    const start = Date.UTC(2026, 9, 5, 14, 2);
    let minutes = 0;
    script.office.now = () => start + minutes * 60_000;
    script.fromPage("sidebarBegin", "mine");
    minutes = 5;
    // A call of its own shows that it is alive.
    script.fromPage("sidebarAdd", "mine", []);
    minutes = 14;
    await expect(desk.generate()).rejects.toThrow("since 14:02");
    await expect(desk.generate()).rejects.toThrow("you can take over at 14:17");
    minutes = 16;
    await desk.generate();
    expect(() => script.fromPage("sidebarAdd", "mine", [])).toThrow(
      "Someone else has begun to generate the sheets",
    );
    // What it gives back is not its own any more.
    script.fromPage("sidebarBegin", "next");
    script.fromPage("sidebarEnd", "mine");
    expect(() => script.fromPage("sidebarBegin", "other")).toThrow("Someone is generating");
    script.fromPage("sidebarBegin", "next");
    script.fromPage("sidebarEnd", "next");
    script.fromPage("sidebarBegin", "third");
  });
});

function room(properties: ReadonlyMap<string, string>): number {
  return 500 * 1024 - [...properties].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
}
