import type { Grid } from "../../shared/grid";
import type { Host } from "../../shared/host";
import { generate } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { median } from "../../src/median";
import type { Cell } from "../../src/cell";
import { headers, linesData, textRows, TODAY } from "./lines/data";
import { milliseconds, table, times } from "./markdown";

/** Five lines a client, so that the sheets and not the lines are what the job is about. */
const LINES = 25000;
const CLIENTS = 5000;
const OFFERINGS = 40;

/** A host that does nothing: it hands over one sheet and forgets what it is told, so that all time is the job's own. */
function idleHost(cells: Cell[][], written: Grid[]): Host {
  const nothing = (): void => undefined;
  const [rows, columns] = [cells.length, cells[0].length];
  return {
    today: () => TODAY,
    sheets: () => [{ id: "1", name: "Invoices", rows, columns, kind: null, headerRow: null }],
    read: (sheets) => sheets.map(() => cells),
    details: (asked) => asked.map(() => []),
    reread: () => null,
    add: (sheets) => sheets.map(({ name }) => name),
    write: (grid) => void written.push(grid),
    recall: () => ({}),
    ...{
      check: nothing,
      enlarge: nothing,
      keep: nothing,
      begin: nothing,
      end: nothing,
      remember: nothing,
      select: nothing,
    },
  };
}

/** The whole job beside what JSON alone needs for the cells that it reads and writes. */
export function job(rounds: number): string {
  const cells = [headers, ...textRows(linesData(LINES, CLIENTS, OFFERINGS))];
  const [own, json]: number[][] = [[], []];
  let bytes = 0;
  for (let round = 0; round < rounds + 2; round++) {
    const written: Grid[] = [];
    const begin = performance.now();
    runNow(generate(idleHost(cells, written), defaultWish));
    const done = performance.now();
    const texts = [cells, ...written.map((grid) => grid.cells)].map((part) => JSON.stringify(part));
    for (const text of texts) JSON.parse(text);
    const end = performance.now();
    bytes = texts.reduce((sum, text) => sum + text.length, 0);
    // The first two are for the compiler.
    if (round < 2) continue;
    own.push(done - begin);
    json.push(end - done);
  }
  const [took, marshalled] = [median(own) as number, median(json) as number];
  return table(
    [
      `${CLIENTS.toLocaleString("en")} clients × ${OFFERINGS} offerings, ${LINES.toLocaleString("en")} lines`,
      "time",
      "ratio",
    ],
    [
      [`JSON of the ${(bytes / 1e6).toFixed(1)} MB of cells, there and back`, milliseconds(marshalled), "×1"],
      ["**the job**", milliseconds(took), times(took / marshalled)],
    ],
  );
}
