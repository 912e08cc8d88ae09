import type { Cell } from "../cell";
import { Sums } from "../sums";
import { headerKey } from "./field";

const totalWords = new Set(["total", "subtotal", "grandtotal"]);
/** Half a cent: totals are rounded to cents. */
const NEAR = 0.005;

/** Whether a client cell says that its row adds up others. */
export function saysTotal(cell: Cell): boolean {
  return typeof cell === "string" && cell.length < 20 && totalWords.has(headerKey(cell));
}

/**
 * The amounts above a row, so that a totals row is known by its amount as well as by its word:
 * it equals all rows above it, or those since the last totals row.
 *
 * @source Method, part 2.
 */
export class Above {
  private readonly all = new Sums(1);
  private since = new Sums(1);

  add(amount: number): void {
    this.all.add(0, amount);
    this.since.add(0, amount);
  }

  /** Whether an amount is a total of what stands above; the next subtotal starts behind it. */
  isTotal(amount: number): boolean {
    const found = [this.all, this.since].some((sum) => Math.abs(sum.at(0) - amount) < NEAR);
    if (found) this.since = new Sums(1);
    return found;
  }
}
