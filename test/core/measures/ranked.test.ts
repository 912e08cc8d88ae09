import type { BundleOffer } from "../../../src/measures/bundles";
import { byNeed, firstNeed, needPlaces } from "../../../src/measures/needs";
import type { Offer } from "../../../src/measures/offers";
import { ranked } from "../../../src/measures/ranked";

/* The order of offers and bundles together: by need, then score; of equal ones what stands in front. */

interface Named {
  readonly name: string;
  readonly score: number;
  readonly need: number | null;
}
const one = (name: string, score: number, need: number | null = null): Named => ({ name, score, need });
const order = (offers: Named[], bundles: Named[], most = 9): string =>
  ranked(offers as unknown as Offer[], bundles as unknown as BundleOffer[], most)
    .map((found) => `${(found as unknown as Named).name}${found.rank}`)
    .join(" ");

test.each<[string, Named[], Named[], string]>([
  ["by score", [one("a", 1), one("b", 3), one("c", 2)], [], "b1 c2 a3"],
  ["by need before score", [one("a", 9), one("b", 1, 2), one("c", 2, 1)], [], "c1 b2 a3"],
  ["a bundle among them", [one("a", 3), one("b", 1)], [one("x", 2)], "a1 x2 b3"],
  ["a bundle behind an offer of the same score", [one("a", 2), one("b", 1)], [one("x", 2), one("y", 1)], "a1 x2 b3 y4"],
  ["scores that differ by rounding are one", [one("a", 0.3), one("b", 0.1 + 0.2)], [one("x", 0.3 + 1e-9)], "a1 b2 x3"],
  ["no score at all", [one("a", 0), one("b", -1)], [one("x", 0)], "a1 x2 b3"],
])("%s", (_, offers, bundles, told) => expect(order(offers, bundles)).toBe(told)); // prettier-ignore

test("so many at the most", () => {
  expect(order([one("a", 1), one("b", 3)], [one("x", 2)], 2)).toBe("b1 x2");
  expect(order([one("a", 1)], [], 0)).toBe("");
});

test.each<[string, (number | null)[], number | null]>([
  ["nothing", [], null],
  ["none meets any", [null, null], null],
  ["the first of several", [3, 1, 2], 1],
  ["what meets none is passed over", [null, 2, null, 3], 2],
])("the first need that is met: %s", (_, needs, first) =>
  expect(firstNeed(needs.map((need) => ({ need })))).toBe(first),
);

test("the earlier need first, none last", () =>
  expect([null, 2, 1, null, 3].map((need) => ({ need })).sort(byNeed)).toEqual(
    [1, 2, 3, null, null].map((need) => ({ need })),
  ));

test("an offering meets the first need that names it or its step", () => {
  const place = needPlaces([{ step: 3 }, { offering: 7 }, { step: 3 }, { offering: 8 }, { offering: 7 }]);
  expect([place(7, 2), place(7, 3), place(8, 3), place(8, null), place(9, 3), place(9, 2), place(9, null)]).toEqual([2, 1, 1, 4, 1, null, null]); // prettier-ignore
});
