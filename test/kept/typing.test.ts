/** @jest-environment ./test/wire/environment.mjs */
import { sidebarHost } from "../../gsheets/sidebar/host";
import { scriptRun } from "../../local/appsscript/page";
import { INCOMPLETE } from "../../shared/grid";
import type { Host } from "../../shared/host";
import { generate } from "../../shared/job";
import { runSoon } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { JOURNAL, MATRIX, plainDesk, PORTFOLIO, type Desk } from "./desk";
import { excelDesk, sheetsDesk } from "./desks";
import type { Hand } from "./hand";
import { fingerprint, imageOf, putBack, type Image } from "./image";
import { calculate, meanwhile, meanwhileInMenu, once, type Acts, type Starts } from "./meanwhile";
import { SWEPT } from "./sweep";

/*
 * People go on typing while a run is under way. What they type into a sheet after it was read and
 * before it is written over is kept as if they had typed it before the run.
 */

jest.setTimeout(120_000);

interface Busy extends Desk {
  /** From now on people act while a run is under way. */
  busy(acts: Acts): Starts;
}

function withHost(desk: Desk, host: Host): Busy {
  const { sheets, reread, write } = host;
  return { ...desk, busy: (acts) => meanwhile(Object.assign(host, { sheets, reread, write }), acts) };
}

const opened: Record<string, () => Promise<Busy>> = {
  async "no host"() {
    const desk = await plainDesk(undefined, SWEPT);
    return withHost(desk, desk.host);
  },
  async Excel() {
    const desk = await excelDesk(undefined, SWEPT);
    return withHost(desk, desk.host);
  },
  async "the menu of Sheets"() {
    const desk = await sheetsDesk(undefined, SWEPT);
    return { ...desk, busy: (acts) => meanwhileInMenu(desk.script, acts) };
  },
  async "the sidebar of Sheets"() {
    const desk = await sheetsDesk();
    Object.assign(globalThis, { google: { script: { run: scriptRun(desk.script, {}) } } });
    const host = sidebarHost();
    const run = async (): Promise<void> => {
      desk.script.office.calls.length = 0;
      await runSoon(generate(host, { ...defaultWish, ...SWEPT }));
    };
    const close = (): void => void Object.assign(globalThis, { google: undefined });
    return withHost({ ...desk, generate: run, close }, host);
  },
};

const LATE = "typed late";

const typings: [what: string, type: (hand: Hand) => void, text: string | null][] = [
  ["a Note", (h) => h.type(MATRIX, "Cedar", "Note", LATE), LATE],
  ["a Note over another", (h) => h.type(MATRIX, "Acme", "Note", LATE), LATE],
  ["nothing where a Note was", (h) => h.type(MATRIX, "Acme", "Note", null), null],
  ["a state", (h) => h.type(MATRIX, "Birch", "Backup", "P"), "P"],
  ["a cell of a column of their own", (h) => h.type(MATRIX, "Cedar", "Mine", LATE), LATE],
  ["text over a formula", (h) => h.type(MATRIX, "Birch", "Mine", LATE), LATE],
  ["another formula", (h) => h.type(MATRIX, "Birch", "Mine", { formula: "=2+2" }), "=2+2"],
  ["a line below the last", (h) => h.put(MATRIX, h.values(MATRIX).length + 2, 3, LATE), LATE],
  [
    "a column beside the last",
    (h) => {
      h.addColumn(MATRIX, "Late");
      h.type(MATRIX, "Birch", "Late", LATE);
    },
    LATE,
  ],
  ["a text beside the title", (h) => h.put(MATRIX, 0, 6, LATE), LATE],
  [
    "a row put in",
    (h) => {
      h.sheet(MATRIX).insertRows(h.row(MATRIX, "Birch"), 1);
      h.put(MATRIX, h.row(MATRIX, "Birch") - 1, 2, LATE);
    },
    LATE,
  ],
];

/** With a Note, and a column of one's own with a formula, as all begin. */
async function begun(open: () => Promise<Busy>): Promise<{ desk: Busy; begin: Image }> {
  const desk = await open();
  const { hand } = desk;
  await desk.generate();
  hand.type(MATRIX, "Acme", "Note", "ask Jo");
  hand.addColumn(MATRIX, "Mine");
  hand.type(MATRIX, "Birch", "Mine", { formula: "=1+1" });
  await desk.generate();
  return { desk, begin: imageOf(hand.workbook) };
}

describe.each(Object.entries(opened))("%s", (_host, open) => {
  let desk: Busy;
  let hand: Hand;
  let begin: Image;
  beforeAll(async () => {
    ({ desk, begin } = await begun(open));
    ({ hand } = desk);
  });
  beforeEach(() => putBack(hand.workbook, begin));
  afterEach(() => void desk.busy({}));
  afterAll(() => desk.close());

  const print = (): string => fingerprint(imageOf(hand.workbook));

  describe.each<[when: string, acts: (type: () => void) => Acts]>([
    ["the first sheet is being written", (type) => ({ amid: (sheet) => sheet === PORTFOLIO && type() })],
    ["that sheet is about to be written", (type) => ({ before: (sheet) => sheet === MATRIX && type() })],
  ])("typed while %s", (_when, acts) => {
    test.each(typings)("%s: as if it had been typed before the run", async (_what, type, text) => {
      type(hand);
      await desk.generate();
      const expected = print();
      putBack(hand.workbook, begin);
      const starts = desk.busy(acts(once(() => type(hand))));
      await desk.generate();
      expect(starts.count).toBe(2);
      expect(print()).toBe(expected);
      if (text === null) return;
      expect(hand.cells(MATRIX).flatMap((row) => row.map(({ value, formula }) => formula ?? value))).toContain(text); // prettier-ignore
      expect(hand.texts(JOURNAL)).toContain(text);
    });
  });

  test("who types all the time is told where; nothing is lost, and every sheet is old or new", async () => {
    const cells = ["Owner", "Status"].flatMap((header) => [["Acme", header], ["Cedar", header]]); // prettier-ignore
    const type = (at: number): void => hand.type(MATRIX, cells[at][0], cells[at][1], `typed ${at}`);
    const typed = (): unknown[] => cells.map(([client, header]) => hand.at(MATRIX, client, header));
    const all = ["typed 0", "typed 1", "typed 2", "typed 3"];
    let next = 0;
    const starts = desk.busy({ before: (sheet) => sheet === MATRIX && type(next++) });
    await expect(desk.generate()).rejects.toThrow(
      /^Somebody is typing into "Tech Stack Matrix", last into [A-Z]+\d+, however often the run starts over, so that it was not written over\. Nothing that was typed is lost\. Generate again when they have finished\.$/,
    );
    expect([starts.count, next]).toEqual([4, 4]);
    for (const name of [PORTFOLIO, MATRIX]) expect(hand.texts(name)).not.toContain(INCOMPLETE);
    expect([...typed(), hand.at(MATRIX, "Acme", "Note")]).toEqual([...all, "ask Jo"]);
    // They have finished.
    desk.busy({});
    await desk.generate();
    expect(typed()).toEqual(all);
    const after = print();
    putBack(hand.workbook, begin);
    all.forEach((_text, at) => type(at));
    await desk.generate();
    expect(after).toBe(print());
  });

  test("formulas that calculate anew do not start it over, the user's neither", async () => {
    const starts = desk.busy({ amid: (sheet) => calculate(hand, sheet) });
    await desk.generate();
    expect(starts.count).toBe(1);
  });

  test("sheets that were just added are not looked at again", async () => {
    for (const { id } of hand.workbook.sheets.slice(1)) hand.workbook.remove(id);
    const seen: string[] = [];
    const starts = desk.busy({ before: (sheet) => void seen.push(sheet) });
    await desk.generate();
    expect([starts.count, seen]).toEqual([1, []]);
  });
});

describe("Excel, between the last look at a sheet and the request that writes it", () => {
  let desk: Busy;
  let begin: Image;
  beforeAll(async () => {
    ({ desk, begin } = await begun(opened.Excel));
  });
  beforeEach(() => putBack(desk.hand.workbook, begin));
  afterAll(() => desk.close());

  // Nothing tells an emptied cell, or a formula, from what calculates.
  const told = typings.filter(([, , text]) => text !== null && !text.startsWith("="));
  const atTop = (h: Hand): void => {
    h.sheet(MATRIX).insertRows(0, 1);
    h.put(MATRIX, 0, 3, LATE);
  };
  test.each([...told, ["a row put in at the top", atTop, LATE] as const])(
    "%s: as if it had been typed before the run",
    async (_what, type, text) => {
      const { hand } = desk;
      const print = (): string => fingerprint(imageOf(hand.workbook));
      desk.busy({});
      type(hand);
      await desk.generate();
      const expected = print();
      putBack(hand.workbook, begin);
      const late = once(() => type(hand));
      const starts = desk.busy({ amid: (sheet) => sheet === MATRIX && late() });
      await desk.generate();
      expect(hand.texts(MATRIX)).toContain(text);
      // What stands outside the new sheet is not written over: the next run sees it.
      if (starts.count === 1) await desk.generate();
      expect(print()).toBe(expected);
    },
  );

  test("who types there each time is told so, and nothing is lost", async () => {
    const { hand } = desk;
    const headers = ["Owner", "Note", "Status", "Mine"];
    let next = 0;
    const type = (): void => hand.type(MATRIX, "Cedar", headers[next], `typed ${next++}`);
    desk.busy({ amid: (sheet) => sheet === MATRIX && type() });
    await expect(desk.generate()).rejects.toThrow(
      /^Somebody is typing into "Tech Stack Matrix", however often/,
    );
    expect(next).toBe(4);
    desk.busy({});
    await desk.generate();
    expect(headers.map((header) => hand.at(MATRIX, "Cedar", header))).toEqual(headers.map((_, at) => `typed ${at}`)); // prettier-ignore
  });

  test("what calculates anew there does not start it over", async () => {
    const starts = desk.busy({ amid: () => calculate(desk.hand, "") });
    await desk.generate();
    expect(starts.count).toBe(1);
  });
});
