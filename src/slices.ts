/**
 * Long work in slices of a few milliseconds: it stops after each, so that whoever runs it can draw
 * a page or hear a click before the next.
 */
export type Slices<T> = Generator<undefined, T, undefined>;

/** Rows a slice. */
export const SLICE = 4096;

/** Something done for each number from one up to another, in slices. What stops in between stays slow: `each` does not. */
export function* inSlices(
  from: number,
  end: number,
  each: (index: number) => void,
  slice = SLICE,
): Slices<void> {
  for (let index = from; index < end; index++) {
    each(index);
    if ((index - from) % slice === slice - 1) yield;
  }
}

/**
 * All of it in one go.
 *
 * @example atOnce((function* () { return [yield, yield].length })()) // 2
 */
export function atOnce<T>(work: Slices<T>): T {
  let next = work.next();
  while (!next.done) next = work.next();
  return next.value;
}
