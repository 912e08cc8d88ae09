/**
 * Places by size, largest first, equal sizes in the order given: one scatter into buckets, each
 * put in order by insertion. Fast where sizes are spread out, as they are here; quadratic where they are not.
 */
export function bucketSort(sizes: Float64Array): Int32Array {
  const count = sizes.length;
  let [lowest, highest] = [Infinity, -Infinity];
  for (let at = 0; at < count; at++) {
    if (sizes[at] < lowest) lowest = sizes[at];
    if (sizes[at] > highest) highest = sizes[at];
  }
  const scale = (count - 1) / (highest - lowest || 1);
  const starts = new Int32Array(count + 1);
  const bucket = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    bucket[at] = ((highest - sizes[at]) * scale) | 0;
    starts[bucket[at] + 1]++;
  }
  for (let at = 0; at < count; at++) starts[at + 1] += starts[at];
  const order = new Int32Array(count);
  const next = starts.slice();
  for (let at = 0; at < count; at++) {
    const first = starts[bucket[at]];
    let place = next[bucket[at]]++;
    for (; place > first && sizes[order[place - 1]] < sizes[at]; place--) order[place] = order[place - 1];
    order[place] = at;
  }
  return order;
}

export function comparatorSort(sizes: Float64Array): Int32Array {
  return Int32Array.from(sizes.keys()).sort((a, b) => sizes[b] - sizes[a] || a - b);
}
