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
  /** Which fraction of the bar goes down, where the rest goes up. */
  readonly down?: number;
  /** null where there is nothing to choose. */
  readonly act: (() => void) | null;
}

const LENGTH = 100;

/** Bars below each other, each a button with its name and its figure. */
export function barList(bars: readonly Bar[]): HTMLElement {
  const items = bars.map(({ label, value, note, length, down, act }) => {
    const width = Math.max(0, length * LENGTH);
    const fallen = width * (down ?? 0);
    const field = drawing(
      LENGTH,
      1,
      { "aria-hidden": "true" },
      shape("rect", { class: "rail", width: LENGTH, height: 1 }),
      shape("rect", { class: down === undefined ? "bar" : "bar rises", width, height: 1 }),
      ...(fallen > 0
        ? [shape("rect", { class: "bar falls", x: width - fallen, width: fallen, height: 1 })]
        : []),
    );
    const row = element(
      act === null ? "div" : "button",
      act === null
        ? { class: "bar-row" }
        : { type: "button", class: "bar-row", "data-key": `bar ${label}`, onclick: act },
      element("span", { class: "bar-name" }, name(label)),
      element("span", { class: "bar-value" }, value),
    );
    row.append(field, element("small", {}, note));
    return element("li", {}, row);
  });
  return element("ul", { class: "bars" }, ...items);
}
