import { sidebarHost } from "../../gsheets/sidebar/host";
import { parseArea } from "../../local/appsscript/address";
import { scriptRun } from "../../local/appsscript/page";
import type { AppsScript } from "../../local/appsscript/script";
import { generate } from "../../shared/job";
import { runSoon } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import type { Cell } from "../../src/cell";
import { invoices, sheetCalled } from "./ledger";
import { opened } from "./opened";

/* Sheets moves what a formula says of cells that come to stand behind others: they have to be there first. */

/** Eight clients who buy every offering; the matrix has a column for each, and others besides. */
const offered = (offerings: number): Cell[][] => [
  ["Client", "Offering", "Date", "Revenue"],
  ...Array.from({ length: offerings * 8 }, (_, at) => [
    `Client ${at % 8}`,
    `Offering ${at >> 3}`,
    45_700,
    100 + at,
  ]),
];

const ways: Record<string, (script: AppsScript) => unknown> = {
  menu: (script) => script.menu("generateSheets"),
  sidebar(script) {
    Object.assign(globalThis, { google: { script: { run: scriptRun(script) } } });
    return runSoon(generate(sidebarHost(), defaultWish));
  },
};

afterEach(() => Object.assign(globalThis, { google: undefined }));

/** A sheet's name before an address, and the address. */
const REFERENCE =
  /(?:'((?:[^']|'')+)'!)?(?<![A-Za-z_.\d])(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)\b(?!\()/g;

// A new sheet has 1,000 rows and 26 columns.
test.each([
  ["menu", "24 offerings", offered(24), "columns", 26],
  ["sidebar", "24 offerings", offered(24), "columns", 26],
  ["menu", "1,050 clients", invoices(1050), "rows", 1000],
  ["sidebar", "1,050 clients", invoices(1050), "rows", 1000],
] as const)("%s, %s: no formula names a cell that is not there yet", async (way, _, rows, axis, size) => {
  const { workbook, script } = opened(rows);
  const beyond = new Set<string>();
  let named = 0;
  script.office.before = ({ method, given, sheet }) => {
    if (!/^set(Value|Formula)s?$/.test(method)) return;
    for (const formula of [given[0]].flat(2)) {
      if (typeof formula !== "string" || !formula.startsWith("=")) continue;
      for (const [reference, other, address] of formula.matchAll(REFERENCE)) {
        const grid = sheetCalled(workbook, other?.replaceAll("''", "'") ?? sheet).size;
        const area = parseArea(address, grid)!;
        named++;
        if (area.row + area.rows > grid.rows || area.column + area.columns > grid.columns)
          beyond.add(`${reference} on ${sheet}`);
      }
    }
  };
  await ways[way](script);
  expect(script.office.screen.alerts).toEqual([]);
  expect(sheetCalled(workbook, "Tech Stack Matrix").size[axis]).toBeGreaterThan(size);
  expect(named).toBeGreaterThan(500);
  expect([...beyond].slice(0, 5)).toEqual([]);
});
