import type { Measures } from "../measures/measure";
import { NOT_APPLICABLE } from "../measures/states";
import type { Portfolio } from "../portfolio";

/** Above this share the range is too varied for one client to buy all of it. */
export const TOO_WIDE = 0.4;

/**
 * The share of the in-stack cells that do not apply to their client.
 *
 * @returns Fraction; null without an in-stack cell.
 * @source Method, part 14 (range too wide).
 */
export function shareNotApplicable({ offerings }: Portfolio, { matrix }: Measures): number | null {
  const { codes, columns } = matrix;
  let [cells, none] = [0, 0];
  codes.forEach((code, at) => {
    if (!offerings[at % columns].inStack) return;
    cells++;
    if (code === NOT_APPLICABLE) none++;
  });
  return cells === 0 ? null : none / cells;
}
