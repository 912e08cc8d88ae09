/**
 * Places by day, the earliest first; those of one day keep their order. One look at each.
 *
 * @param days Serial numbers.
 * @source Counting sort: D. Knuth, The Art of Computer Programming, volume 3, 5.2, algorithm D.
 * @example byDay(Int32Array.of(45660, 45658, 45660)) // Int32Array.of(1, 0, 2)
 */
export function byDay(days: Int32Array): Int32Array {
  let [earliest, latest] = [Infinity, -Infinity];
  for (const day of days) {
    if (day < earliest) earliest = day;
    if (day > latest) latest = day;
  }
  const order = new Int32Array(days.length);
  if (days.length === 0) return order;
  // Where the next place of a day goes.
  const next = new Int32Array(latest - earliest + 2);
  for (const day of days) next[day - earliest + 1]++;
  for (let day = 1; day < next.length; day++) next[day] += next[day - 1];
  days.forEach((day, place) => (order[next[day - earliest]++] = place));
  return order;
}
