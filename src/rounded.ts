/**
 * A figure to some decimals, halves away from zero, as finance and every spreadsheet's ROUND do. Beyond fifteen digits
 * and beyond a ten-millionth of the last decimal a double's digits are noise: a half that it misses by less is a half.
 *
 * @param value Money or a share.
 * @param places Decimals that are kept; with them the value has at most fifteen digits.
 * @returns The nearest double of that decimal; never −0.
 * @source IEEE 754, roundTiesToAway; for cents the noise is that of the method's cuts, 1e-9 (part 4).
 * @example rounded(-10346.494999999999, 2) // -10346.5
 */
export function rounded(value: number, places: number): number {
  const scale = 10 ** places;
  const units = Number((Math.abs(value) * scale).toPrecision(15));
  return (Math.sign(value) * Math.round(Number(units.toFixed(7)))) / scale + 0;
}
