import { isFormula, type GridCell } from "../grid";
import type { Cell } from "../../src/cell";
import type { PaneHost, SheetArea } from "../pane-host";
import { answer, type Job } from "../steps";
import { areaOfRun, type Run } from "./runs";

/** What stands around the first cell of a run, so many rows down and columns to the right. */
export interface Sight {
  /** Undefined beyond what was looked at. */
  at(down: number, right: number): GridCell | undefined;
}

export function valueOf(cell: GridCell | undefined): Cell {
  if (cell === undefined) return null;
  return isFormula(cell) ? cell.value : cell;
}

/**
 * Looks at the cells of every run: as far as its results reach or, where the host cannot
 * tell that, at all that stands below and to the right of it, once a sheet.
 */
export function* lookAt(host: PaneHost, runs: readonly Run[]): Job<Sight[]> {
  const areas: SheetArea[] = [];
  const wide = new Map<string, number>();
  const places = runs.map((run) => {
    const [{ sheet, reach }] = run;
    const own = { id: sheet.id, ...areaOfRun(run) };
    if (reach !== null) return areas.push(run.length > 1 ? own : { ...own, ...reach }) - 1;
    const known = wide.get(sheet.id);
    const area = { id: sheet.id, ...around(known === undefined ? null : areas[known], run) };
    if (known !== undefined) {
      areas[known] = area;
      return known;
    }
    wide.set(sheet.id, areas.push(area) - 1);
    return areas.length - 1;
  });
  const contents = areas.length === 0 ? [] : yield* answer(host.contents(areas));
  return runs.map(([{ row, column }], index): Sight => {
    const area = areas[places[index]];
    const cells = contents[places[index]];
    const [top, left] = [row - area.row, column - area.column];
    return { at: (down, right) => cells[top + down]?.[left + right] };
  });
}

/** From the first formula of a sheet to the sheet's end. */
function around(known: SheetArea | null, [{ sheet, row, column }]: Run): Omit<SheetArea, "id"> {
  const top = Math.min(known?.row ?? row, row);
  const left = Math.min(known?.column ?? column, column);
  return { row: top, column: left, rows: sheet.rows - top, columns: sheet.columns - left };
}
