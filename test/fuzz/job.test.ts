import fc from "fast-check";
import { isBlank, textOf, type Cell } from "../../src/cell";
import { Fault } from "../../src/fault";
import { generate } from "../../shared/job";
import type { Outcome } from "../../shared/outcome";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { Recorder } from "../agree/recorder";
import { TODAY } from "../core/small";
import { runs } from "./runs";
import { workbooks } from "./workbooks";

/*
 * The whole job over tidy tables to which a careless hand has been: any cell may hold anything, rows
 * and columns go, come twice and change places. FUZZ=50 npx jest test/fuzz looks at fifty times as many.
 */

/** What a run says; null when it refuses in our own words. */
function outcomeOf(host: Recorder): Outcome | null {
  try {
    return runNow(generate(host, defaultWish));
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

const ours = (host: Recorder): [string, Cell[][]][] =>
  [...host.sheetsByName.values()].flatMap(({ name, cells, grid }) =>
    grid ? [[name, cells] as [string, Cell[][]]] : [],
  );

/** Zero-based row and column of an address such as AB7. */
function placeOf(address: string): [row: number, column: number] {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) as RegExpExecArray;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

const cents = (value: number): number => Math.round(value * 100);

test("a run ends in sheets of readable figures or in one message, and the second run changes nothing", () =>
  fc.assert(
    fc.property(workbooks, (tables) => {
      const host = new Recorder(tables, TODAY);
      const outcome = outcomeOf(host);
      const once = ours(host);
      if (outcome === null) return expect(once).toEqual([]);
      for (const cell of once.flatMap(([, cells]) => cells.flat())) {
        if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
        if (typeof cell === "string") expect(/NaN|Infinity|undefined|\[object/.test(cell)).toBe(false);
      }
      outcomeOf(host);
      expect(ours(host)).toEqual(once);
      // The user's own tabs are as they were.
      for (const [name, cells] of Object.entries(tables))
        expect(host.sheetsByName.get(name)?.cells).toEqual(cells);
    }),
    runs(60),
  ));

test("revenue read = used + outside + problem + totals, to the cent, and the sheets tie to it", () =>
  fc.assert(
    fc.property(workbooks, (tables) => {
      const outcome = outcomeOf(new Recorder(tables, TODAY));
      if (outcome === null) return;
      const { read, used, outside, problem, totals } = outcome.survey.reconciliation;
      const sums = Object.values({ used, outside, problem, totals }).map(cents);
      const slack = Math.max(0, ...[read, used, outside, problem, totals].map(Math.abs)) > 1e13 ? 1e3 : 0;
      expect(Math.abs(cents(read) - sums.reduce((a, b) => a + b, 0))).toBeLessThanOrEqual(slack);
      expect(cents(outcome.revenue)).toBe(cents(used));
      const left = outcome.findings.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
      expect(Math.abs(cents(left) - cents(problem))).toBeLessThanOrEqual(slack);
    }),
    runs(200),
  ));

test("every problem is at a cell of the tab that it names, quotes what stands there, and stands there once", () =>
  fc.assert(
    fc.property(workbooks, (tables) => {
      const findings = outcomeOf(new Recorder(tables, TODAY))?.findings ?? [];
      const seen = new Set<string>();
      for (const { sheet, address, found, advice } of findings) {
        const [row, column] = placeOf(address);
        const cells = tables[sheet];
        expect(row).toBeLessThan(cells.length);
        expect(column).toBeLessThan(Math.max(...cells.map(({ length }) => length)));
        const cell = cells[row][column] ?? null;
        if (isBlank(cell)) expect([found, "an empty cell"]).toContain(found);
        else if (typeof cell !== "number") expect(textOf(cell)).toContain(found.replace(/…$/, ""));
        seen.add(JSON.stringify([sheet, address, found, advice]));
      }
      expect(seen.size).toBe(findings.length);
    }),
    runs(200),
  ));
