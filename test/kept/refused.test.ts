/** @jest-environment ./test/wire/environment.mjs */
import { generate } from "../../shared/job";
import { INCOMPLETE } from "../../shared/grid";
import { runSoon, STOPPED } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { openSession } from "../excel/session";
import { bound } from "../gsheets/opened";
import { JOURNAL, LINES, MATRIX, PORTFOLIO } from "./desk";
import { desks, excelDesk, sheetsDesk } from "./desks";
import { fingerprint, imageOf } from "./image";
import { prepare } from "./sweep";

/* What cannot be done is refused before anything is changed, with the figure and the limit. */

jest.setTimeout(120_000);

describe("Excel", () => {
  test("a protected sheet", async () => {
    const desk = await excelDesk();
    await prepare(desk);
    const { workbook } = desk.hand;
    const protect = async (on: boolean): Promise<void> => {
      await Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem(MATRIX);
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    };
    await protect(true);
    const before = fingerprint(imageOf(workbook));
    await expect(desk.generate()).rejects.toThrow(
      `"${MATRIX}" is protected, so that nothing can be written there. Unprotect it on the Review tab, then generate again. Nothing was changed.`,
    );
    expect(fingerprint(imageOf(workbook))).toBe(before);
    await protect(false);
    await desk.generate();
    desk.close();
  });

  test("a cell that is being edited", async () => {
    const desk = await excelDesk();
    await prepare(desk);
    const before = fingerprint(imageOf(desk.hand.workbook));
    desk.frame.host.editing = true;
    await expect(desk.generate()).rejects.toThrow(
      "A cell is being edited. Press Enter or Esc, then try again.",
    );
    expect(fingerprint(imageOf(desk.hand.workbook))).toBe(before);
    desk.close();
  });
});

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

describe("Stop between steps", () => {
  test.each([1, 2, 3, 4, 5, 6])(
    "after step %d the workbook can be worked in, and the next run ends as if nothing had been",
    async (steps) => {
      const desk = await excelDesk();
      await prepare(desk);
      const { workbook } = desk.hand;
      const { host } = await openSession({ workbook });
      let count = 0;
      expect(await runSoon(generate(host, defaultWish), { stopped: () => ++count > steps })).toBe(STOPPED);
      // A sheet is old, or new, or one that was just added and says so.
      for (const name of [PORTFOLIO, MATRIX]) expect(desk.hand.values(name)[1][1]).not.toBe(INCOMPLETE);
      expect(desk.hand.at(MATRIX, "Acme", "Note")).toBe("ask Jo");
      // What is typed now counts, on a sheet that was written and on one that was not.
      desk.hand.type(PORTFOLIO, "Acme", "Reason", "typed after Stop");
      desk.hand.type(MATRIX, "Acme", "Note", "asked Jo");
      await desk.generate();
      const stopped = fingerprint(imageOf(workbook));
      const [reason, note] = [
        desk.hand.at(PORTFOLIO, "Acme", "Reason"),
        desk.hand.at(MATRIX, "Acme", "Note"),
      ];
      expect([reason, note]).toEqual(["typed after Stop", "asked Jo"]);
      await desk.generate();
      expect(fingerprint(imageOf(workbook))).toBe(stopped);
      desk.close();
    },
  );
});

describe.each(Object.entries(desks))("%s: sheets that are not ours", (_, open) => {
  test("a sheet of ours that was copied, one with our name, and a hidden one stay as they are", async () => {
    const desk = await open();
    const { hand } = desk;
    const { workbook } = hand;
    const own = workbook.add("Holdings");
    own.write(0, 0, [[{ value: "my own list" }]]);
    const journal = workbook.add(JOURNAL);
    journal.write(3, 3, [[{ value: "not yours" }]]);
    await desk.generate();
    const copy = workbook.add("Copy of the matrix");
    copy.write(0, 0, hand.cells(MATRIX));
    const hidden = workbook.add("Secret");
    hidden.write(0, 0, [[{ value: "x" }]]);
    hidden.visible = false;
    const theirs = [LINES, "Holdings", JOURNAL, "Copy of the matrix", "Secret"];
    const before = theirs.map((name) => JSON.stringify(hand.cells(name)));
    hand.type(MATRIX, "Birch", "Owner", "Dana");
    await desk.generate();
    await desk.generate();
    expect(theirs.map((name) => JSON.stringify(hand.cells(name)))).toEqual(before);
    expect(hand.clients("Holdings 2")).toEqual(["Acme", "Birch", "Cedar"]);
    expect(hand.at(MATRIX, "Birch", "Owner")).toBe("Dana");
    expect(workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith(JOURNAL))).toEqual([
      JOURNAL,
      `${JOURNAL} 2`,
    ]);
    desk.close();
  });
});

function room(properties: ReadonlyMap<string, string>): number {
  return 500 * 1024 - [...properties].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
}
