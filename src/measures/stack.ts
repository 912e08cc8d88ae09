import type { Offering } from "../portfolio";
import type { Matrix } from "./averages";
import { HELD, NOT_APPLICABLE } from "./states";

/** By offering: how many clients hold it, to how many it applies. */
export interface Attach {
  readonly holders: Int32Array;
  readonly applies: Int32Array;
}

/**
 * Who has what: the attach rate is holders ÷ applies.
 *
 * @source Method, part 1 (attach rate).
 */
export function attach({ rows, columns, codes }: Matrix): Attach {
  const holders = new Int32Array(columns);
  const applies = new Int32Array(columns);
  for (let at = 0; at < rows * columns; at++) {
    const column = at % columns;
    if (codes[at] === HELD) holders[column]++;
    if (codes[at] !== NOT_APPLICABLE) applies[column]++;
  }
  return { holders, applies };
}

/**
 * Stack % of every client: in-stack offerings held ÷ in-stack offerings that apply.
 *
 * @returns Fraction by row; null where nothing applies.
 * @source Method, part 1 (stack %).
 */
export function stackShare(
  { rows, columns, codes }: Matrix,
  offerings: readonly Pick<Offering, "inStack">[],
): (number | null)[] {
  return Array.from({ length: rows }, (_, row) => {
    let held = 0;
    let applies = 0;
    for (let column = 0; column < columns; column++) {
      if (!offerings[column].inStack) continue;
      const code = codes[row * columns + column];
      if (code === HELD) held++;
      if (code !== NOT_APPLICABLE) applies++;
    }
    return applies === 0 ? null : held / applies;
  });
}
