/**
 * The middle of a list, or the mean of its two middles.
 *
 * @returns null for an empty list.
 * @example median([3, 1, 2, 10]) // 2.5
 */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = new Float64Array(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * A quantile by linear interpolation, the one that spreadsheets call PERCENTILE.INC.
 *
 * @param share 0 to 1.
 * @returns null for an empty list.
 * @source R. Hyndman, Y. Fan, Sample Quantiles in Statistical Packages, 1996, type 7.
 * @example quantile([1, 2, 3, 4], 0.9) // 3.7
 */
export function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = new Float64Array(values).sort();
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
