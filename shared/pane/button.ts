import { element } from "./element";

/** A button that keeps the keyboard when it is built again. */
export function button(id: string, label: string, act: () => void): HTMLElement {
  return element("button", { type: "button", id, "data-key": id, onclick: act }, label);
}
