import { element, name } from "../element";
import { drawing, shape } from "./svg";

export interface Bar {
  readonly label: string;
  /** As written beside it. */
  readonly value: string;
  /** More about it, in words. */
  readonly note: string;
  /** Fraction of the longest bar; below 0 draws none. */
  readonly length: number;
  readonly act: () => void;
}

const LENGTH = 100;

/** Bars below each other, each a button with its name and its figure. */
export function barList(bars: readonly Bar[]): HTMLElement {
  const items = bars.map(({ label, value, note, length, act }) => {
    const field = drawing(
      LENGTH,
      1,
      { "aria-hidden": "true" },
      shape("rect", { class: "rail", width: LENGTH, height: 1 }),
      shape("rect", { class: "bar", width: Math.max(0, length * LENGTH), height: 1 }),
    );
    const button = element(
      "button",
      { type: "button", class: "bar-row", "data-key": `bar ${label}`, onclick: act },
      element("span", { class: "bar-name" }, name(label)),
      element("span", { class: "bar-value" }, value),
    );
    button.append(field, element("small", {}, note));
    return element("li", {}, button);
  });
  return element("ul", { class: "bars" }, ...items);
}
