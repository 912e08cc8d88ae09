import { firstDay, type Month } from "../../calendar";
import { MRR, type Lines } from "../../portfolio";
import { Sums } from "../../sums";
import { byDay } from "./by-day";

/**
 * Twelve months of lines, added up by client × offering, whose end moves on. Each line is added
 * once and taken away once: a sum together with what it has lost is exact, so that what is left
 * is what adding up anew would give.
 *
 * @source Method, parts 1 (held) and 3 (lapsed).
 */
export class MovingYear {
  readonly offeringRevenue: Sums;
  readonly offeringCost: Sums;
  private readonly order: Int32Array;
  /** So many lines in `order` have entered the window, are older than its last three months, have left it. */
  private entered = 0;
  private aged = 0;
  private gone = 0;
  private readonly net: Sums;
  private readonly linesOf: Int32Array;
  /** By cell, lines other than 0: of stream MRR in the window, and any in its last three months. */
  private readonly recurring: Int32Array;
  private readonly recent: Int32Array;

  constructor(
    private readonly lines: Lines,
    clients: number,
    private readonly width: number,
  ) {
    this.order = byDay(lines.day.subarray(0, lines.count));
    this.net = new Sums(clients * width);
    this.linesOf = new Int32Array(clients);
    this.recurring = new Int32Array(clients * width);
    this.recent = new Int32Array(clients * width);
    this.offeringRevenue = new Sums(width);
    this.offeringCost = new Sums(width);
  }

  /**
   * Moves the window's end to a later month.
   *
   * @param changed Told every cell of a line that enters, ages or leaves, and its offering.
   */
  moveTo(last: Month, changed: (cell: number, offering: number) => void): void {
    const [from, recent, to] = [last - 11, last - 2, last + 1].map(firstDay);
    this.entered = this.pass(this.entered, to, changed, (line, cell) => {
      this.count(line, cell, 1);
      if (this.lines.revenue[line] !== 0) this.recent[cell]++;
    });
    this.aged = this.pass(this.aged, recent, changed, (line, cell) => {
      if (this.lines.revenue[line] !== 0) this.recent[cell]--;
    });
    this.gone = this.pass(this.gone, from, changed, (line, cell) => this.count(line, cell, -1));
  }

  /** Net revenue of a cell. */
  netOf(cell: number): number {
    return this.net.at(cell);
  }

  lapsed(cell: number): boolean {
    return this.recurring[cell] > 0 && this.recent[cell] === 0;
  }

  hasLines(client: number): boolean {
    return this.linesOf[client] > 0;
  }

  private pass(
    from: number,
    end: number,
    changed: (cell: number, offering: number) => void,
    each: (line: number, cell: number) => void,
  ): number {
    const { client, offering, day } = this.lines;
    let at = from;
    for (; at < this.order.length && day[this.order[at]] < end; at++) {
      const line = this.order[at];
      const cell = client[line] * this.width + offering[line];
      each(line, cell);
      changed(cell, offering[line]);
    }
    return at;
  }

  private count(line: number, cell: number, sign: 1 | -1): void {
    const { client, offering, stream, revenue, cost } = this.lines;
    this.net.add(cell, sign * revenue[line]);
    this.linesOf[client[line]] += sign;
    if (stream[line] === MRR && revenue[line] !== 0) this.recurring[cell] += sign;
    if (Number.isNaN(cost[line])) return;
    this.offeringRevenue.add(offering[line], sign * revenue[line]);
    this.offeringCost.add(offering[line], sign * cost[line]);
  }
}
