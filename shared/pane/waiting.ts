import { element } from "./element";

/** How long the pane waits for its reader's words before it speaks English, in milliseconds. */
const PATIENCE = 2000;

/** Stands in the pane's place until its words are there: blocks of its shape, in no language. */
export function waiting(): HTMLElement {
  const block = (kind: string): HTMLElement => element("div", { class: `block ${kind}` });
  return element(
    "div",
    { class: "waiting", id: "waiting", role: "progressbar", "aria-label": "Cross-Sell Matrix" },
    block("tabs"),
    block("card"),
    block("card"),
    block("action"),
  );
}

/** Settles with the work, or when the patience is over. */
export function patiently(work: Promise<void>): Promise<void> {
  return Promise.race([work, new Promise<void>((over) => setTimeout(over, PATIENCE))]);
}
