import type { Insights } from "../insights";
import type { AskingForm } from "./asking/form";
import { element } from "./element";
import { words } from "./language";
import { later } from "./later";
import { notice } from "./notice";
import { rebuild } from "./rebuild";
import { run, STOPPED } from "./run";
import { answer } from "../steps";
import { sentenceOf } from "./sentences";

interface AskingCard {
  readonly root: HTMLElement;
  load(): void;
  ask(basis: Insights["basis"]): void;
}

/** What to offer to one client or prospect: the place of a form that is loaded when it is first seen. */
export function askingCard(): AskingCard {
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
  let basis: Insights["basis"] | null = null;
  let loading = false;

  async function load(): Promise<void> {
    if (loading || form !== null) return;
    loading = true;
    try {
      const made = await run(later(({ askingForm }) => answer(askingForm())));
      if (made === STOPPED) return;
      form = made;
      if (basis !== null) form.ask(basis);
      rebuild(body, [form.root]);
    } catch (error) {
      const again = element("button", { type: "button", onclick: () => void load() }, text.retry);
      rebuild(body, [notice("warning", [sentenceOf(error)], again)]);
    }
    loading = false;
  }

  return {
    root,
    load: () => void load(),
    ask(next) {
      basis = next;
      form?.ask(next);
    },
  };
}
