/** So many places are put in order one by one. */
const FEW = 16;

/**
 * Places by size, largest first; equal sizes keep their order. Twice as many take twice as long,
 * however they are spread: each round throws places into as many buckets as there are places, by
 * size, and what falls into one bucket goes through another round.
 *
 * @param sizes Numbers, none of them NaN.
 * @source Bucket sort: D. Knuth, The Art of Computer Programming, volume 3, 5.2.5.
 * @example largestFirst(Float64Array.of(20, -5, 50, 20)) // Int32Array.of(2, 0, 3, 1)
 */
export function largestFirst(sizes: Float64Array): Int32Array {
  const order = new Int32Array(sizes.length);
  for (let place = 0; place < order.length; place++) order[place] = place;
  spread(sizes, order);
  // By now everything stands within a few places of where it belongs.
  for (let at = 1; at < order.length; at++) {
    const place = order[at];
    let to = at;
    for (; to > 0 && sizes[order[to - 1]] < sizes[place]; to--) order[to] = order[to - 1];
    order[to] = place;
  }
  return order;
}

function spread(sizes: Float64Array, order: Int32Array): void {
  const count = order.length;
  if (count <= FEW) return;
  let [lowest, highest] = [Infinity, -Infinity];
  for (let at = 0; at < count; at++) {
    const size = sizes[order[at]];
    if (size < lowest) lowest = size;
    if (size > highest) highest = size;
  }
  if (lowest === highest) return;
  const scale = (count - 1) / (highest - lowest);
  if (scale === 0 || scale === Infinity) {
    // Too far from each other, or too near, for what a double can hold.
    order.sort((a, b) => Number(sizes[a] < sizes[b]) - Number(sizes[a] > sizes[b]) || a - b);
    return;
  }
  const bucketOf = new Int32Array(count);
  const ends = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    bucketOf[at] = (highest - sizes[order[at]]) * scale;
    ends[bucketOf[at]]++;
  }
  for (let bucket = 1; bucket < count; bucket++) ends[bucket] += ends[bucket - 1];
  const before = order.slice();
  for (let at = count - 1; at >= 0; at--) order[--ends[bucketOf[at]]] = before[at];
  for (let bucket = 0; bucket < count; bucket++) {
    const end = bucket + 1 < count ? ends[bucket + 1] : count;
    if (end - ends[bucket] > FEW) spread(sizes, order.subarray(ends[bucket], end));
  }
}
