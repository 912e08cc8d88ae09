import type { Need } from "../portfolio";

/** Which of its client's needs an offer meets, from 1; null for none. */
export interface MeetsNeed {
  readonly need: number | null;
}

/**
 * The place among a client's needs of the first one that an offering meets: by its step, or because it is
 * the offering that is asked for.
 *
 * @param needs The most urgent first.
 * @returns For an offering's index and step (null = none) the place, from 1; null when it meets no need.
 * @source Scope, I1: complementary offerings that meet unmet needs.
 * @example needPlaces([{ step: 3 }, { offering: 7 }])(7, 2) // 2
 */
export function needPlaces(needs: readonly Need[]): (offering: number, step: number | null) => number | null {
  const steps = new Map<number | null, number>();
  const offerings = new Map<number, number>();
  needs.forEach((need, index) => {
    if ("step" in need) steps.set(need.step, steps.get(need.step) ?? index + 1);
    else offerings.set(need.offering, offerings.get(need.offering) ?? index + 1);
  });
  return (offering, step) => {
    const place = Math.min(steps.get(step) ?? Infinity, offerings.get(offering) ?? Infinity);
    return place === Infinity ? null : place;
  };
}

/** Order of offers: what meets an earlier need stands first, what meets none last. */
export function byNeed(a: MeetsNeed, b: MeetsNeed): number {
  const [one, other] = [a.need ?? Number.MAX_SAFE_INTEGER, b.need ?? Number.MAX_SAFE_INTEGER];
  return one - other;
}

/** The first need that any of several offers meets. */
export function firstNeed(offers: readonly MeetsNeed[]): number | null {
  return offers.reduce<number | null>(
    (first, { need }) => (need === null || (first !== null && first <= need) ? first : need),
    null,
  );
}
