/** @jest-environment ./test/wire/environment.mjs */
import { memoryWorkbook, SHEETS_EDGE } from "../../local/memory";
import type { Workbook } from "../../local/workbook";
import { freeze } from "../../shared/share/freeze";
import { putBack } from "../../shared/share/put-back";
import { putBack as makeAgain } from "../kept/image";
import { afterEachCall, hosts, written, type Opened } from "./hosts";

/*
 * Whatever call fails, or is the last before the page is closed, leaves what stands after
 * one of the calls of an undisturbed run. In each of these workbooks every formula stands
 * in its cell or in the journal, and putting back brings all of them into their cells.
 */

jest.setTimeout(300_000);

const CALLS = ["CUMREVPCT(B2:B4)", "DBREAKEVEN(B2,9)", "DBREAKEVEN(B3,9)", "REVPCT(B2:B4)"];

function fill({ workbook, host }: Opened): string[] {
  const [share, first, second, part] = CALLS.map((call) => written(host, call));
  const spill = { rows: 3, columns: 1 };
  workbook.sheets[0].write(1, 1, [
    [{ value: 5 }, { value: 0.5, formula: share, spill }, { value: null }, { value: 0.35, formula: first }, { value: 0.5, formula: part, spill }], // prettier-ignore
    [{ value: 3 }, { value: 0.8 }, { value: null }, { value: 0.25, formula: second }, { value: 0.3 }],
    [{ value: 2 }, { value: 1 }, { value: null }, { value: null }, { value: 0.2 }],
  ]);
  return [share, first, second, part];
}

/** The formulas in cells that calculate, and those kept as text. */
function formulasIn(workbook: Workbook): { cells: string[]; texts: Set<unknown> } {
  const all = workbook.sheets.flatMap((sheet) => {
    const used = sheet.used(true);
    return used ? sheet.read(used).flat() : [];
  });
  return {
    cells: all.flatMap(({ formula }) => formula ?? []).sort(),
    texts: new Set(all.map(({ value }) => value)),
  };
}

const edges = {
  Excel: () => memoryWorkbook("Data"),
  "Google Sheets": () => memoryWorkbook("Data", SHEETS_EDGE),
};

test.each(Object.entries(hosts))(
  "%s: no call that fails loses a formula, and all can be put back from there",
  async (name, open) => {
    const opened = await open(edges[name as keyof typeof edges]());
    const { workbook, host, run } = opened;
    const formulas = fill(opened);
    const met = await afterEachCall(opened, () => run(freeze(host)));
    for (const [print, image] of await afterEachCall(opened, () => run(putBack(host)))) met.set(print, image);
    expect(met.size).toBeGreaterThan(10);
    const wrong: string[] = [];
    for (const image of met.values()) {
      makeAgain(workbook, image);
      const { cells, texts } = formulasIn(workbook);
      for (const formula of formulas) {
        if (!cells.includes(formula) && !texts.has(formula)) wrong.push(`${formula} is lost`);
      }
      const { kept } = await run(putBack(host));
      if (kept.length > 0) wrong.push(`not put back: ${JSON.stringify(kept)}`);
      const now = formulasIn(workbook).cells;
      if (JSON.stringify(now) !== JSON.stringify([...formulas].sort())) wrong.push(`then: ${now.join(" ")}`);
    }
    expect(wrong).toEqual([]);
    opened.close();
  },
);
