import { firstDay } from "../calendar";
import type { Portfolio } from "../portfolio";

/**
 * The day on which each client first bought each offering: that of its first line above 0, up
 * to the window's end.
 *
 * @returns Serial numbers by client × offering of the portfolio; 0 = never.
 * @source Method, parts 7 (backtest), 9 (really invoiced) 10 (cross-sales) and 11 (first invoice dates).
 */
export function firstBuys({ clients, offerings, lines, window }: Portfolio): Int32Array {
  const width = offerings.length;
  const first = new Int32Array(clients.length * width);
  const end = firstDay(window.last + 1);
  for (let line = 0; line < lines.count; line++) {
    const day = lines.day[line];
    if (day >= end || !(lines.revenue[line] > 0)) continue;
    const at = lines.client[line] * width + lines.offering[line];
    if (first[at] === 0 || day < first[at]) first[at] = day;
  }
  return first;
}
