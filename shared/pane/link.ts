import { element } from "./element";
import type { Actions } from "./view";

/** Text that takes the user to a cell of the workbook. */
export function cellLink(text: string, sheet: string, address: string, show: Actions["show"]): HTMLElement {
  const go = (event: Event): void => {
    event.preventDefault();
    show(sheet, address);
  };
  return element(
    "a",
    { href: "#", "data-key": `${sheet}!${address}`, onclick: go },
    element("bdi", {}, text),
  );
}
