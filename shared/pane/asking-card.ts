import type { Basis } from "../insights";
import type { Drafts } from "./asking/draft";
import type { AskingForm } from "./asking/form";
import { arriving } from "./arriving";
import { element } from "./element";
import { words } from "./language";
import { later } from "./later";
import { rebuild } from "./rebuild";
import { answer } from "../steps";

interface AskingCard {
  readonly root: HTMLElement;
  load(): void;
  ask(basis: Basis): void;
}

/** What to offer to one client or prospect: the place of a form that is loaded when it is first seen. */
export function askingCard(drafts: Drafts): AskingCard {
  const { asking: text } = words;
  // As high as the form is at first, so that nothing moves when it comes.
  const body = element("div", { class: "asking" }, element("p", { class: "hint" }, text.loading));
  const root = element("section", { class: "card", "aria-labelledby": "asking-title" });
  root.append(
    element("h2", { id: "asking-title" }, text.title),
    element("p", { class: "hint" }, text.hint),
    body,
  );
  let form: AskingForm | null = null;
  let basis: Basis | null = null;
  const load = arriving(
    body,
    () => later(({ askingForm }) => answer(askingForm(drafts))),
    (made) => {
      form = made;
      if (basis !== null) form.ask(basis);
      rebuild(body, [form.root]);
    },
  );
  return {
    root,
    load,
    ask(next) {
      basis = next;
      form?.ask(next);
    },
  };
}
