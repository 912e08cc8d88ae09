import { firstDay, monthOf, type Month } from "../calendar";
import { median } from "../median";
import type { Window } from "../portfolio";
import { Sums } from "../sums";

/**
 * The trailing twelve months.
 *
 * @param days Serial numbers of the lines' dates.
 * @param revenues Their revenues, same order.
 * @param today The day of the run: without lines the window ends with the month before it.
 * @param wanted The last month that the user chose; null for the month of the latest line.
 * @source Method, part 1 (window).
 */
export function findWindow(
  days: Int32Array,
  revenues: Float64Array,
  count: number,
  today: number,
  wanted: Month | null,
): Window {
  if (count === 0) {
    const last = wanted ?? monthOf(today) - 1;
    return { first: last - 11, last, monthsOfData: 0, dataFrom: null, incomplete: false };
  }
  let [earliest, latest] = [days[0], days[0]];
  for (let line = 1; line < count; line++) {
    if (days[line] < earliest) earliest = days[line];
    else if (days[line] > latest) latest = days[line];
  }
  const dataFrom = monthOf(earliest);
  const last = wanted ?? monthOf(latest);
  const first = last - 11;
  const [from, to] = [firstDay(first), firstDay(last + 1)];
  const byDay = new Sums(to - from);
  for (let line = 0; line < count; line++) {
    if (days[line] >= from && days[line] < to) byDay.add(days[line] - from, revenues[line]);
  }
  const byMonth = new Sums(12);
  for (let day = from; day < to; day++) byMonth.add(monthOf(day) - first, byDay.at(day - from));
  const monthsOfData = Math.max(0, Math.min(12, last - dataFrom + 1));
  const before = [...byMonth.values()].slice(12 - monthsOfData, 11);
  const usual = median(before);
  return { first, last, monthsOfData, dataFrom, incomplete: usual !== null && byMonth.at(11) < usual / 2 };
}
