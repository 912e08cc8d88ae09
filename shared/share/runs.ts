import type { Area } from "../grid";
import type { Use } from "./uses";

/** Formulas that stand one below the other and bear one hidden name. */
export type Run = readonly Use[];

/**
 * Puts formulas below one another together, so that a filled column needs one name and one
 * write. What fills more than its own cell stands alone.
 *
 * @param uses By sheet, column and row.
 */
export function runsOf(uses: readonly Use[]): Run[] {
  const runs: Use[][] = [];
  let last: Use | null = null;
  for (const use of uses) {
    const below =
      last !== null &&
      last.sheet.id === use.sheet.id &&
      last.column === use.column &&
      last.row + 1 === use.row &&
      fillsOneCell(last) &&
      fillsOneCell(use);
    if (below) runs[runs.length - 1].push(use);
    else runs.push([use]);
    last = use;
  }
  return runs;
}

/** Where the host cannot tell, the formula below says that the results end before it. */
function fillsOneCell({ reach }: Use): boolean {
  return reach === null || (reach.rows === 1 && reach.columns === 1);
}

/** The cells of the formulas themselves. */
export function areaOfRun(run: Run): Area {
  return { row: run[0].row, column: run[0].column, rows: run.length, columns: 1 };
}
