import { element } from "./element";
import { words } from "./language";
import { keepHere, keptHere } from "./kept-here";
import type { State, View } from "./view";

const TOURED = "toured";

/** Three first steps, until they were read or skipped; Help brings them back. */
export function tourCard(): View & { update(state?: State): void } {
  const { help } = words;
  let step = 0;
  let outcome: State["outcome"] = null;
  const place = element("p", { class: "hint", id: "tour-step" });
  const title = element("h2", { id: "tour-title", tabindex: "-1" });
  const text = element("p", {});
  const button = (id: string, label: string, kind: string, act: () => void): HTMLButtonElement => {
    const made = element("button", { type: "button", id, class: kind, onclick: act });
    made.append(label);
    return made;
  };
  const done = (): void => {
    // The keyboard goes on where the tour sent its reader.
    (document.getElementById("look") ?? document.getElementById("generate"))?.focus();
    keepHere(TOURED, "yes");
    root.hidden = true;
  };
  const move = (by: number): void => {
    step += by;
    if (step >= help.tour.length) return done();
    draw();
    title.focus();
  };
  const next = button("tour-next", help.next, "plain", () => move(1));
  const back = button("tour-back", help.back, "plain", () => move(-1));
  const skip = button("tour-skip", help.skip, "inline", done);
  const buttons = element("div", { class: "buttons" }, next, back, skip);
  const root = element("section", { class: "card tour", id: "tour", "aria-labelledby": "tour-title" });
  root.append(place, title, text, buttons);
  function draw(): void {
    const { title: heading, text: body } = help.tour[step];
    place.textContent = `${help.tourTitle} · ${help.tourStep(step + 1, help.tour.length)}`;
    title.textContent = heading;
    text.textContent = body;
    next.textContent = step === help.tour.length - 1 ? help.close : help.next;
    back.hidden = step === 0;
    skip.hidden = step === help.tour.length - 1;
  }
  draw();
  return {
    root,
    update(state) {
      if (state && state.outcome !== outcome) {
        outcome = state.outcome;
        // A run has done what the steps before the last one ask for.
        if (outcome !== null) step = help.tour.length - 1;
        draw();
      }
      const hidden = keptHere(TOURED) !== null;
      if (root.hidden && !hidden) {
        step = 0;
        draw();
      }
      root.hidden = hidden;
    },
  };
}

/** Lets the first steps be shown again. */
export function forgetTour(): void {
  keepHere(TOURED, null);
}
