import { median } from "../../median";
import type { Matrix } from "../averages";
import type { Group } from "../peers";
import { HELD, NOT_APPLICABLE } from "../states";

/** A group that is told what changes in its rows. Rows that are not listed stand in the matrix and do not count. */
export class MovingGroup implements Group {
  size = 0;
  readonly held: Int32Array;
  readonly applies: Int32Array;
  private readonly medians: (number | null | undefined)[];

  constructor(
    private readonly matrix: Matrix,
    private readonly rows: readonly number[],
  ) {
    this.held = new Int32Array(matrix.columns);
    this.applies = new Int32Array(matrix.columns);
    this.medians = new Array<undefined>(matrix.columns).fill(undefined);
  }

  /** A row that holds nothing enters (1) or leaves (−1). */
  list(row: number, by: 1 | -1): void {
    const { columns, codes } = this.matrix;
    this.size += by;
    for (let column = 0; column < columns; column++)
      if (codes[row * columns + column] !== NOT_APPLICABLE) this.applies[column] += by;
  }

  /** A listed row's cell has a new state, or its holder pays something else. */
  change(column: number, before: number, after: number): void {
    this.held[column] += Number(after === HELD) - Number(before === HELD);
    this.applies[column] += Number(before === NOT_APPLICABLE) - Number(after === NOT_APPLICABLE);
    if (before === HELD || after === HELD) this.medians[column] = undefined;
  }

  paid(column: number): number | null {
    return (this.medians[column] ??= this.median(column));
  }

  private median(column: number): number | null {
    const { columns, codes, revenue } = this.matrix;
    const paid: number[] = [];
    for (const row of this.rows) {
      const at = row * columns + column;
      if (codes[at] === HELD) paid.push(revenue[at]);
    }
    return median(paid);
  }
}
