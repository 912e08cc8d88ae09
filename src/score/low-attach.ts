import { firstDay } from "../calendar";
import type { Attach } from "../measures/stack";
import { compareText } from "../text";
import type { Portfolio } from "../portfolio";

/** An offering that is sold, and how widely it is held. */
export interface Attached {
  readonly offering: number;
  readonly holders: number;
  readonly applies: number;
  /** Fraction. */
  readonly rate: number;
}

/**
 * Sold offerings that few clients hold, and those that are too new to say so of.
 *
 * @param below Fraction: a lower attach rate is low.
 * @returns Both the lowest rate first, equal ones by name. New is what was launched inside the window, whatever its rate.
 * @source Method, parts 10 and 14 (launched).
 */
export function lowAttach(
  { offerings, window }: Portfolio,
  { holders, applies }: Attach,
  below: number,
): { low: Attached[]; fresh: Attached[] } {
  const [from, to] = [firstDay(window.first), firstDay(window.last + 1)];
  const sold = [...offerings.keys()]
    .filter((column) => offerings[column].listed && !offerings[column].retired && applies[column] > 0)
    .map((column) => ({
      offering: column,
      holders: holders[column],
      applies: applies[column],
      rate: holders[column] / applies[column],
    }))
    .sort((a, b) => a.rate - b.rate || compareText(offerings[a.offering].name, offerings[b.offering].name));
  const isFresh = ({ offering }: Attached): boolean => {
    const { launched } = offerings[offering];
    return launched !== null && launched >= from && launched < to;
  };
  return {
    low: sold.filter((one) => !isFresh(one) && one.rate < below - 1e-9),
    fresh: sold.filter(isFresh),
  };
}
