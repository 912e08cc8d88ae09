import { element } from "./element";
import { icon } from "./icon";

/** A sentence that should not be overlooked, and what can be done about it. */
export function notice(
  kind: "warning" | "info",
  words: readonly (Node | string)[],
  action: HTMLButtonElement | null = null,
): HTMLElement {
  return element("div", { class: `notice notice-${kind}` }, icon(kind), element("div", {}, ...words), action);
}
