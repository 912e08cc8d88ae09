import { answer } from "../steps";
import { arriving } from "./arriving";
import { element } from "./element";
import type * as extras from "./extras";
import { hereAlready, later } from "./later";
import type { State, Tools, View } from "./view";

/** A view whose script is loaded when it is first opened. */
export function lateView(named: (all: typeof extras) => (tools: Tools) => View): (tools: Tools) => View {
  return (tools) => {
    // A pane that is built anew has it at once, so that the keyboard's place is found again.
    const all = hereAlready();
    if (all) return named(all)(tools);
    const place = element("div", { class: "body" });
    let view: View | null = null;
    let state: State | null = null;
    const load = arriving(
      place,
      () => later((all) => answer(named(all)(tools))),
      (made) => {
        view = made;
        place.replaceWith(view.root);
        if (state) view.update(state);
        view.opened?.();
      },
    );
    return {
      root: place,
      update(now) {
        state = now;
        view?.update(now);
      },
      opened: () => (view === null ? load() : view.opened?.()),
    };
  };
}
