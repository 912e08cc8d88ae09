import type { Advice } from "../../../src/measures/calculator";
import type { Ranked } from "../../../src/measures/ranked";
import type { Basis } from "../../insights";
import { element, name } from "../element";
import { whole } from "../figures";
import { words } from "../language";

/** What an answer is told from. */
export interface Told {
  readonly basis: Basis;
  readonly advice: Advice;
  /** A prospect's class is the best that it could be in. */
  readonly isProspect: boolean;
  readonly flags: readonly string[];
}

/** The answer of the calculator: class, fit to the profile, potential, and the offers with their reasons. */
export function adviceParts({ basis, advice, isProspect, flags }: Told): HTMLElement[] {
  const { asking: text, insights } = words;
  const { class: found, inProfile, potential, offers } = advice;
  const profile = inProfile === null ? text.profiles.unknown : text.profiles[inProfile ? "yes" : "no"];
  const tiles: [string, string][] = [
    [isProspect ? text.ceiling : text.class, found === null ? text.unknown : insights.className(found)],
    [text.inProfile, profile],
    [text.potential, whole(potential)],
  ];
  return [
    element(
      "dl",
      { class: "tiles" },
      ...tiles.map(([term, value]) => element("div", {}, element("dt", {}, term), element("dd", {}, value))),
    ),
    ...(inProfile === false ? [element("p", { class: "hint" }, text.outside)] : []),
    ...(flags.length > 0
      ? [
          element(
            "p",
            { class: "hint" },
            `${text.flags}: `,
            element("span", { lang: "en" }, flags.join("; ")),
          ),
        ]
      : []),
    ...(offers.length > 0
      ? [
          element("h3", {}, text.next),
          element("ol", { class: "offers" }, ...offers.map((offer) => item(offer, basis))),
        ]
      : []),
  ];
}

function item(offer: Ranked, basis: Basis): HTMLElement {
  const { asking: text } = words;
  const { offerings, bundles } = basis.portfolio;
  const sold = offer.type === "bundle" ? bundles[offer.bundle] : offerings[offer.offering];
  const money =
    offer.margin === null ? text.revenue(offer.revenue) : text.margin(offer.margin, offer.marginEstimated);
  return element(
    "li",
    {},
    element("strong", {}, name(sold.name)),
    element("p", {}, money),
    element("p", { class: "hint" }, text.types[offer.type], ...reasons(offer, basis)),
  );
}

/** Why, in parts with a semicolon in front of each. */
function reasons(offer: Ranked, { portfolio: { offerings }, steps }: Basis): (string | HTMLElement)[] {
  const { asking: text } = words;
  const need = offer.need === null ? [] : ["; ", text.need(offer.need)];
  if (offer.type === "bundle") {
    const parts = offer.closes.flatMap((index, place) => [
      ...(place > 0 ? [", "] : []),
      name(offerings[index].name),
    ]);
    return [...need, "; ", text.closes(offer.closes.length), ...parts];
  }
  const { step } = offerings[offer.offering];
  const who = offer.peers > 0 ? text.peers(offer.held, offer.peers, offer.similar) : text.share(offer.fit);
  return [...need, "; ", who, ...(step === null ? [] : ["; ", text.stepOf(step, steps[step - 1])])];
}
