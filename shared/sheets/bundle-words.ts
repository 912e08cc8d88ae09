import type { BundleOffer } from "../../src/measures/bundles";
import type { MeetsNeed } from "../../src/measures/needs";
import type { Ranked } from "../../src/measures/ranked";
import { bundleKey } from "../key";
import type { Context } from "../context";
import { figure, percent } from "../words";

/** What the sheet shows of the offering or the bundle that an offer is about. */
interface Sold {
  readonly key: string;
  readonly name: string;
  readonly step: number | null;
  readonly link: string | null;
  /** Of a bundle, whether all that it closes is. */
  readonly inStack: boolean;
}

export function offerAt({ intake }: Context, offer: Ranked): Sold {
  const { offerings, bundles } = intake.portfolio;
  if (offer.type !== "bundle") return offerings[offer.offering];
  const { key, name } = bundles[offer.bundle];
  const inStack = offer.closes.every((offering) => offerings[offering].inStack);
  return { key: bundleKey(key), name, step: null, link: null, inStack };
}

/** That an offer meets a need, which is why it stands where it stands. */
export function needText({ need }: MeetsNeed): string[] {
  return need === null ? [] : [`no. ${need} of its needs`];
}

/** Why this bundle to this client, in words: what it closes, on what terms, and what is left. */
export function bundleText({ intake }: Context, offer: BundleOffer): string {
  const { bundle, closes, margin, marginEstimated } = offer;
  const { offerings, bundles } = intake.portfolio;
  const { price, discount, rebate } = bundles[bundle];
  const names = closes.map((offering) => offerings[offering].name);
  const last = names.pop() as string;
  const terms = [
    ...(price === null ? [] : [`price ${figure(price)} for all of it`]),
    ...(discount === 0 ? [] : [`${percent(discount)} off`]),
    ...(rebate === 0 ? [] : [`rebate ${figure(rebate)}`]),
  ];
  return [
    ...needText(offer),
    `closes ${closes.length} gaps: ${names.join(", ")} and ${last}`,
    ...(terms.length > 0 ? [terms.join(", ")] : []),
    `about ${figure(margin)} margin a year${terms.length > 0 ? " after that" : ""}${marginEstimated ? " (est.)" : ""}`,
  ].join("; ");
}
