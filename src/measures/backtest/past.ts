import type { Month } from "../../calendar";
import type { Portfolio } from "../../portfolio";
import { nameKey } from "../../text";
import type { Matrix } from "../averages";
import { offeringMargins } from "../market";
import { grouped, type Groups, type Traits } from "../peers";
import { HELD, stateByData, withPredecessorHeld } from "../states";
import { MovingGroup } from "./moving-group";
import { MovingYear } from "./moving-year";

/**
 * Every cell as the lines alone had it at the end of a month that moves on. Only what a step
 * changes is looked at again.
 *
 * @source Method, parts 5 (states) and 7 (backtest).
 */
export class Past {
  /** Rows are the clients of the portfolio; those without a line in the window are in no group. */
  readonly matrix: Matrix;
  readonly traits: Traits;
  readonly groups: Groups;
  private readonly year: MovingYear;
  private readonly listed: Uint8Array;
  private readonly groupsOf: readonly (readonly MovingGroup[])[];
  private readonly predecessors: readonly (readonly number[])[];
  private readonly isChanged: Uint8Array;

  constructor(private readonly portfolio: Portfolio) {
    const { clients, offerings, lines } = portfolio;
    const [rows, columns] = [clients.length, offerings.length];
    const cells = rows * columns;
    this.matrix = { rows, columns, revenue: new Float64Array(cells), codes: new Uint8Array(cells) };
    this.traits = {
      segments: clients.map(({ segment }) => (segment === null ? null : nameKey(segment))),
      inProfile: clients.map(({ inProfile }) => inProfile),
    };
    this.year = new MovingYear(lines, rows, columns);
    this.listed = new Uint8Array(rows);
    this.isChanged = new Uint8Array(cells);
    this.predecessors = offerings.map((_, column) =>
      offerings.flatMap(({ successor }, index) => (successor === column ? [index] : [])),
    );
    const groupsOf = clients.map((): MovingGroup[] => []);
    this.groups = grouped(this.traits, (members) => {
      const group = new MovingGroup(this.matrix, members);
      for (const row of members) groupsOf[row].push(group);
      return group;
    });
    this.groupsOf = groupsOf;
    for (let cell = 0; cell < cells; cell++) this.matrix.codes[cell] = this.stateOf(cell);
  }

  /** Moves on to the end of a later month. */
  moveTo(last: Month): void {
    const changed = this.changedBy(last);
    // A row enters and leaves with nothing held; in between single cells change.
    for (const cell of changed) this.list(this.rowOf(cell), true);
    for (const cell of changed) this.lookAt(cell);
    for (const cell of changed) this.list(this.rowOf(cell), false);
  }

  isListed(client: number): boolean {
    return this.listed[client] === 1;
  }

  /** Margins of the offerings on the lines of those twelve months. */
  margins(): (number | null)[] {
    const { offeringRevenue, offeringCost } = this.year;
    return offeringMargins(this.portfolio.offerings, {
      offeringRevenue: offeringRevenue.values(),
      offeringCost: offeringCost.values(),
    });
  }

  /** Cells whose lines change, each once, and those that replace them. */
  private changedBy(last: Month): number[] {
    const { offerings } = this.portfolio;
    const changed: number[] = [];
    const note = (cell: number): void => {
      if (this.isChanged[cell]) return;
      this.isChanged[cell] = 1;
      changed.push(cell);
    };
    this.year.moveTo(last, (cell, offering) => {
      note(cell);
      const { successor } = offerings[offering];
      if (successor !== null) note(cell - offering + successor);
    });
    for (const cell of changed) this.isChanged[cell] = 0;
    return changed;
  }

  private lookAt(cell: number): void {
    const { columns, codes, revenue } = this.matrix;
    const before = codes[cell];
    revenue[cell] = this.year.netOf(cell);
    codes[cell] = this.stateOf(cell);
    for (const group of this.groupsOf[this.rowOf(cell)]) group.change(cell % columns, before, codes[cell]);
  }

  private stateOf(cell: number): number {
    const column = cell % this.matrix.columns;
    const code = this.stateByLines(cell, column);
    const upgrade = this.predecessors[column].some(
      (old) => this.stateByLines(cell - column + old, old) === HELD,
    );
    return upgrade ? withPredecessorHeld(code) : code;
  }

  private stateByLines(cell: number, column: number): number {
    const segment = this.traits.segments[this.rowOf(cell)];
    return stateByData(this.year.netOf(cell), this.year.lapsed(cell), this.portfolio.offerings[column], segment); // prettier-ignore
  }

  /** Lists a row that has lines now, or no longer lists one that has none. */
  private list(row: number, listed: boolean): void {
    if (this.isListed(row) === listed || this.year.hasLines(row) !== listed) return;
    this.listed[row] = Number(listed);
    for (const group of this.groupsOf[row]) group.list(row, listed ? 1 : -1);
  }

  private rowOf(cell: number): number {
    return Math.floor(cell / this.matrix.columns);
  }
}
