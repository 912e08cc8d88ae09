import { element } from "./element";
import { words } from "./language";

/** Stands in the place of all that a workbook's content decides until it was read for the first time, so that nothing moves when that comes. */
export function readingCard(): HTMLElement {
  return element(
    "section",
    { class: "card", "aria-labelledby": "reading-title", "aria-busy": "true" },
    element("h2", { id: "reading-title" }, words.data),
    element("p", { class: "hint" }, words.looking),
  );
}
