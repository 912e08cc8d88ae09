/** @jest-environment ./test/wire/environment.mjs */
import { generate } from "../../shared/job";
import { INCOMPLETE } from "../../shared/grid";
import { runSoon, STOPPED } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { openSession } from "../excel/session";
import { JOURNAL, LINES, MATRIX, PORTFOLIO } from "./desk";
import { desks, excelDesk } from "./desks";
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
