/** @jest-environment ./test/wire/environment.mjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generatingFaults } from "../../local/guide/faults/generating";
import type { Cell } from "../../src/cell";
import { insertExample } from "../../shared/insert/insert";
import { generate } from "../../shared/job";
import { openSession } from "../../shared/pane/session";
import { defaultWish } from "../../shared/wish";
import { fill } from "../gsheets/ledger";
import { LINES, lines, MATRIX, plainDesk } from "../kept/desk";
import { meanwhile } from "../kept/meanwhile";
import { hosts, sheetOf, type Opened } from "../share/hosts";
import { DIST, openFrame } from "../wire/frame";
import { testAll } from "./refused";

const dates: Cell[][] = [
  ["Date", "Revenue"],
  [46295, 600],
];

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

async function empty(): Promise<Opened> {
  const opened = await hosts.Excel();
  closers.push(opened.close);
  return opened;
}

/** Excel with the generated sheets and one of the user's own, where a 7 stands in B5. */
async function open(): Promise<Opened> {
  const opened = await empty();
  fill(opened.workbook.sheets[0], lines);
  const mine = opened.workbook.add("Mine");
  await opened.run(generate(opened.host, defaultWish));
  mine.write(4, 1, [[{ value: 7 }]]);
  opened.workbook.active = mine;
  opened.workbook.selection = { row: 2, column: 1, rows: 1, columns: 1 };
  return opened;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((later) => setTimeout(later, 20));
}

testAll(generatingFaults, {
  "input/nothing": async () => (await plainDesk({ [LINES]: dates })).generate(),
  "run/typing": async () => {
    const desk = await plainDesk();
    await desk.generate();
    let notes = 0;
    meanwhile(desk.host, { before: () => desk.hand.type(MATRIX, "Acme", "Note", `note ${notes++}`) });
    await desk.generate();
  },
  "wish/month": async () => (await plainDesk(undefined, { lastMonth: "September" })).generate(),
  "wish/sheets": async () => {
    const { host } = await plainDesk();
    return new Promise((resolve) => {
      const session = openSession(host, {
        draw: () => undefined,
        progress: () => undefined,
        say: (state, text) => void (state === "failed" && resolve(text)),
      });
      session.wish({ sheets: [] });
      session.generate();
    });
  },
  "pane/part-missing": async () => {
    const page = readFileSync(join(DIST, "taskpane.html"), "utf8");
    const frame = await openFrame({ page, missing: { rule: /\/extras\./ } });
    closers.push(() => frame.close());
    const find = (id: string) => frame.window.document.getElementById(id);
    await until(() => find("tab-share") !== null);
    find("tab-share").click();
    const notice = () => find("view-share").querySelector(".notice");
    await until(() => notice() !== null);
    notice().querySelector("button").remove();
    const told: string = notice().textContent;
    return told;
  },
  "insert/no-figures": async () => {
    const { host, run } = await empty();
    await run(insertExample(host, "CUMREVPCT"));
  },
  "insert/own-sheet": async () => {
    const { host, run, workbook } = await open();
    workbook.active = sheetOf(workbook, "Holdings");
    await run(insertExample(host, "REVPCT"));
  },
  "insert/filled": async () => {
    const { host, run } = await open();
    await run(insertExample(host, "REVPCT"));
  },
});
