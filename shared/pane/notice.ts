import { element } from "./element";
import { icon, type Icon } from "./icon";

/** A sentence that should not be overlooked, with what can be done about it. */
export function notice(kind: "warning" | "info", ...content: (Node | string)[]): HTMLElement {
  const drawing: Icon = kind;
  return element("div", { class: `notice notice-${kind}` }, icon(drawing), element("div", {}, ...content));
}
