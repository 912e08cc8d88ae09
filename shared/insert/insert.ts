import { Fault } from "../../src/fault";
import { alone } from "../alone";
import { isFormula, type GridCell } from "../grid";
import { addressOf } from "../layout/address";
import type { PaneHost } from "../pane-host";
import { answer, type Job } from "../steps";
import { ownExamples } from "./examples";

/** Where a formula was put. */
export interface Inserted {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

/**
 * Puts a function of ours, on the user's own figures, into the selected cell.
 *
 * @throws Fault when there are no figures to show it on, or something stands where its results go.
 */
export function insertExample(host: PaneHost, name: string): Job<Inserted> {
  return alone(host, () => insertAlone(host, name));
}

function* insertAlone(host: PaneHost, name: string): Job<Inserted> {
  const example = (yield* ownExamples(host)).get(name);
  if (example === undefined) {
    throw new Fault(
      "insert/no-figures",
      `${name} needs figures to look at: generate Client Portfolio and Holdings, then insert it.`,
    );
  }
  const selected = yield* answer(host.selected());
  if (selected === null) {
    throw new Fault(
      "insert/no-cell",
      `No cell is selected. Select one on a sheet of your own, then insert ${name}.`,
    );
  }
  const { id, row, column } = selected;
  const sheet = (yield* answer(host.sheets())).find((one) => one.id === id);
  if (sheet === undefined || sheet.kind !== null) {
    throw new Fault(
      "insert/own-sheet",
      `"${sheet?.name ?? ""}" is generated and would be written over. Select a cell on a sheet of your own, then insert ${name}.`,
    );
  }
  const { rows, columns } = example.reach;
  // What lies beyond the last cell in use is empty.
  const inUse = {
    rows: Math.min(rows, sheet.rows - row),
    columns: Math.min(columns, sheet.columns - column),
  };
  if (inUse.rows > 0 && inUse.columns > 0) {
    const [cells] = yield* answer(host.contents([{ id, row, column, ...inUse }]));
    refuseFilled(name, cells, { row, column, rows, columns });
  }
  const formula = `=${example.call.replace(name, `${host.prefix}${name}`)}`;
  yield* answer(host.type([{ id, row, column, cells: [[{ formula, value: null }]] }]));
  return { sheet: sheet.name, address: addressOf(row, column), formula };
}

function refuseFilled(
  name: string,
  cells: readonly (readonly GridCell[])[],
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
): void {
  for (const [down, line] of cells.entries()) {
    const right = line.findIndex((cell) => cell !== null);
    if (right < 0) continue;
    const cell = line[right];
    const found = cell !== null && isFormula(cell) ? cell.formula : `"${String(cell)}"`;
    const room = rows * columns === 1 ? "an empty cell" : `${rows} × ${columns} empty cells`;
    throw new Fault(
      "insert/filled",
      `${name} needs ${room} from ${addressOf(row, column)} on: ${addressOf(row + down, column + right)} holds ${found}. Select another cell, then insert it.`,
    );
  }
}
