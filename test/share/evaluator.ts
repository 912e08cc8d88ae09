import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Cell } from "../../src/cell";

/** A formula and the cells, from A1 on, that it looks at. */
export interface Task {
  readonly cells: readonly (readonly Cell[])[];
  readonly formula: string;
  /** How many of its results to give back. */
  readonly rows: number;
  readonly columns: number;
}

/** What Univer's formula engine makes of each task, in a process of its own: Jest cannot load it. */
export function evaluate(tasks: readonly Task[]): Cell[][][] {
  const answer = execFileSync(process.execPath, [join(__dirname, "univer.cjs")], {
    input: JSON.stringify(tasks),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(answer) as Cell[][][];
}
