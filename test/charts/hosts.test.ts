/** @jest-environment ./test/wire/environment.mjs */
import { sidebarHost } from "../../gsheets/sidebar/host";
import { scriptRun } from "../../local/appsscript/page";
import { generate } from "../../shared/job";
import { runSoon } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { desks } from "../kept/desks";
import type { Desk } from "../kept/desk";
import { LINES, lines } from "../kept/desk";
import { chartsOn, described, OWN, shown, SUMMARY } from "./drawn";

jest.setTimeout(120_000);

/** The same chart in the terms of all hosts. */
const expected = described().map(shown);

describe.each(Object.entries(desks))("%s", (_, open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await open();
    await desk.generate();
  });
  afterEach(() => desk.close());

  const titles = (): string[] => chartsOn(desk.hand.workbook).map(({ title }) => title);
  const remove = (title: string): void => {
    const sheet = desk.hand.sheet(SUMMARY);
    sheet.charts = sheet.charts.filter((chart) => chart.title !== title);
  };

  test("draws what is described", () => {
    expect(chartsOn(desk.hand.workbook).map(shown)).toEqual(expected);
  });

  test("three times over: none is doubled, each stays the same object", async () => {
    const before = chartsOn(desk.hand.workbook);
    await desk.generate();
    await desk.generate();
    expect(chartsOn(desk.hand.workbook)).toEqual(before);
  });

  test("more clients: the same charts, with the new figures", async () => {
    const ids = chartsOn(desk.hand.workbook).map(({ id }) => id);
    const more = [...lines, ["Dune", "Email", 46235, 100, 50]];
    desk.hand.sheet(LINES).write(0, 0, more.map((row) => row.map((value) => ({ value })))); // prettier-ignore
    await desk.generate();
    expect(chartsOn(desk.hand.workbook).map(({ id }) => id)).toEqual(ids);
    expect(chartsOn(desk.hand.workbook).map(shown)).toEqual(described({ [LINES]: more }).map(shown));
  });

  test("a chart that the user deleted stays deleted; the other one does not", async () => {
    const [first, second] = titles();
    remove(first);
    await desk.generate();
    await desk.generate();
    expect(titles()).toEqual([second]);
  });

  test("a sheet that the user deleted comes back with its charts", async () => {
    const { workbook } = desk.hand;
    const [first] = titles();
    remove(first);
    workbook.remove(desk.hand.sheet(SUMMARY).id);
    await desk.generate();
    expect(chartsOn(workbook).map(shown)).toEqual(expected);
  });

  test("rows of a table that the user deleted come back, and no chart is doubled", async () => {
    const sheet = desk.hand.sheet(SUMMARY);
    const [{ series }] = sheet.charts;
    sheet.deleteRows(series[0].values!.row - 3, 8);
    await desk.generate();
    expect(chartsOn(desk.hand.workbook).map(shown)).toEqual(expected);
  });

  test("a chart of the user's own on our sheet is left alone", async () => {
    const sheet = desk.hand.sheet(SUMMARY);
    const own = { ...OWN, id: 900 };
    sheet.charts = [own, ...sheet.charts];
    await desk.generate();
    expect(chartsOn(desk.hand.workbook)[0]).toEqual(own);
    expect(chartsOn(desk.hand.workbook).slice(1).map(shown)).toEqual(expected);
  });

  test("what is typed beside a chart's figures stays with its row", async () => {
    desk.hand.addColumn(SUMMARY, "Mine", "Value");
    const table = chartsOn(desk.hand.workbook)[0].categories!;
    desk.hand.put(SUMMARY, table.row + 1, desk.hand.column(SUMMARY, "Mine"), "about Birch");
    const larger = [...lines, ["Dune", "Email", 46235, 900, 50]];
    desk.hand.sheet(LINES).write(0, 0, larger.map((row) => row.map((value) => ({ value })))); // prettier-ignore
    await desk.generate();
    const { row, column } = chartsOn(desk.hand.workbook)[0].categories!;
    const beside = desk.hand.values(SUMMARY).slice(row, row + 4).map((cells) => [cells[column], cells[desk.hand.column(SUMMARY, "Mine")]]); // prettier-ignore
    // By revenue: Acme 1000, Dune 900, Birch 300, Cedar 200.
    expect(beside).toEqual([["Acme", null], ["Dune", null], ["Birch", "about Birch"], ["Cedar", null]]); // prettier-ignore
  });
});

test("Excel: charts cost no round trip, neither the first time nor again", async () => {
  const syncs = async (rows: typeof lines): Promise<number[]> => {
    const desk = await desks.Excel({ [LINES]: rows });
    const counts: number[] = [];
    for (let run = 0; run < 2; run++) {
      const before = desk.frame.host.syncs;
      await desk.generate();
      counts.push(desk.frame.host.syncs - before);
    }
    expect([chartsOn(desk.hand.workbook).length, desk.frame.host.unknown]).toEqual([
      rows === lines ? 2 : 0,
      [],
    ]);
    desk.close();
    return counts;
  };
  // A single client has no charts.
  expect(await syncs(lines)).toEqual(await syncs(lines.slice(0, 3)));
});

test("Excel: charts that were deleted come back when they are asked for", async () => {
  const desk = await desks.Excel(undefined, { chartsAgain: true });
  await desk.generate();
  desk.hand.sheet(SUMMARY).charts = [];
  await desk.generate();
  expect(chartsOn(desk.hand.workbook).map(shown)).toEqual(expected);
  desk.close();
});

test("Google Sheets: charts that were deleted come back when the sidebar asks for them", async () => {
  const desk = await desks["Google Sheets"]();
  await desk.generate();
  desk.hand.sheet(SUMMARY).charts = [];
  Object.assign(globalThis, { google: { script: { run: scriptRun(desk.script, {}) } } });
  await runSoon(generate(sidebarHost(), { ...defaultWish, chartsAgain: true }));
  Object.assign(globalThis, { google: undefined });
  expect(chartsOn(desk.hand.workbook).map(shown)).toEqual(expected);
});

test.each([
  ["no client but one", lines.slice(0, 3)],
  ["revenue that sums to nothing", [lines[0], lines[1], ["Birch", "Email", 46295, -600, 0]]],
])("%s: no chart", (_, rows) => expect(described({ [LINES]: rows }).filter(({ name }) => name.endsWith("pareto"))).toEqual([])); // prettier-ignore
