import type { Cell } from "../../src/cell";
import { Fault } from "../../src/fault";
import type { Host } from "../../shared/host";
import { runNow } from "../../shared/steps";
import type { Detail, Look, Noted } from "../../shared/typed/detail";
import type { Standing } from "../../shared/typed/standing";
import { stillAsRead } from "../../shared/typed/still-as-read";
import { sheetOf } from "./small";

/* A sheet that is read once more before it is written over. */

export type Put = readonly [row: number, column: number, cell: Cell];
export type Cells = readonly (readonly Cell[])[];

/** What stands there once these were typed. */
export function typedInto(cells: Cells, typed: readonly Put[]): Cell[][] {
  const now = cells.map((row) => [...row]);
  for (const [row, column, cell] of typed) (now[row] ??= [])[column] = cell;
  return now;
}

interface Told {
  /** Of the cell that is told; null where the sheet is as it was read. */
  address: string | null;
  /** What the host was asked. */
  readonly looks: Look[];
}

/**
 * What is told of a sheet that stands second among those that were read.
 *
 * @param now What stands there by now; null where nobody can type.
 * @param id Of the sheet that is about to be written over.
 * @param notes By now; undefined where the host tells none.
 * @param read What the host told of the cells: formulas of ours too.
 */
export function told(
  standing: Standing,
  now: Cells | null,
  details: readonly Detail[] = [],
  id = standing.id,
  notes?: readonly Noted[],
  read: readonly Detail[] = details,
): Told {
  const outcome: Told = { address: null, looks: [] };
  const reread = (look: Look) => {
    outcome.looks.push(look);
    return now && { cells: now, notes };
  };
  const other = sheetOf("plan", ["owner"], []).standing;
  const known = { standings: [other, standing], details: [[], details], read: [[], read] };
  try {
    runNow(stillAsRead({ reread } as unknown as Host, known, id));
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== "run/typing") throw error;
    outcome.address = /last into (\w+)/.exec(error.message)?.[1] ?? "";
  }
  return outcome;
}
