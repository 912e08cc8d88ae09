/** From where to where an axis goes, and where it is marked. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly marks: readonly number[];
}

/** Marks that an axis has about. */
const MARKS = 5;

/**
 * An axis for these figures: it begins at 0 or below, and its marks are round.
 *
 * @param end Where it ends; null to end at the first mark above all figures.
 * @example scaleOf([3, 8], null) // 0 to 8 by 2
 */
export function scaleOf(figures: readonly number[], end: number | null): Scale {
  const top = end ?? Math.max(0, ...figures);
  const bottom = Math.min(0, ...figures);
  const rough = (top - bottom || 1) / MARKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough * 0.999) ?? rough;
  const first = Math.floor(bottom / step + 1e-9);
  const last = Math.ceil(top / step - 1e-9);
  const marks = Array.from({ length: Math.max(last - first, 1) + 1 }, (_, index) => (first + index) * step);
  return { least: marks[0], most: end ?? marks[marks.length - 1], marks };
}
