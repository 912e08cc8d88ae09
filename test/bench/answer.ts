/** What every contender gives, by client; NaN where a client has no line in the window. */
export interface Answer {
  readonly revenue: ArrayLike<number>;
  readonly cumulative: ArrayLike<number | null>;
  /** 0 to 3 for A to D. */
  readonly class: ArrayLike<number>;
  readonly potential: ArrayLike<number | null>;
}

/** Sums in another order differ in their last digits. */
const NEAR = 1e-9;

function close(a: number, b: number, scale: number): boolean {
  return (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= NEAR * Math.max(scale, Math.abs(a));
}

/**
 * Compares an answer with the limit's, client by client.
 *
 * @returns What differs first; null when all is equal.
 */
export function difference(found: Answer, expected: Answer): string | null {
  for (const name of ["revenue", "cumulative", "class", "potential"] as const) {
    const [a, b] = [found[name], expected[name]];
    if (a.length !== b.length) return `${name}: ${a.length} clients instead of ${b.length}`;
    for (let client = 0; client < b.length; client++) {
      const [is, should] = [a[client] ?? NaN, b[client] ?? NaN];
      if (!close(Number(is), Number(should), name === "class" ? 0 : 1)) {
        return `${name} of client ${client}: ${is} instead of ${should}`;
      }
    }
  }
  return null;
}
