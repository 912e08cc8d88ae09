import type { MadePortable } from "../share/make-portable";
import type { SharingReport } from "../share/report";
import type { Trial } from "../share/try-portable";
import { button } from "./button";
import { element } from "./element";
import { loaded } from "./loaded";
import { notice } from "./notice";
import type { Tools } from "./view";
import { sharingWords } from "./late-words";

/** What the pane says of portable formulas, and the button that goes with it. */
interface Offer {
  readonly says: readonly HTMLElement[];
  readonly button: HTMLElement | null;
}

/**
 * Offers to make formulas portable, once a trial has shown that they calculate here.
 *
 * @param tried Called when the trial is over.
 * @param made Told what came of it; null where it failed.
 */
export function portableOffer(
  { host, work }: Pick<Tools, "host" | "work">,
  tried: () => void,
  made: (result: MadePortable | null) => void,
): (report: SharingReport) => Offer {
  const text = sharingWords();
  const { definitions } = host;
  if (definitions === null) {
    return ({ uses }) => ({ says: uses.length === 0 ? [] : [hint(text.portableMenu)], button: null });
  }
  let trial: Trial | null = null;

  const attempt = async (): Promise<void> => {
    trial = await work(
      text.trying,
      () =>
        loaded(
          ({ tryPortable }) => tryPortable(host, definitions),
          () => definitions.load(),
        ),
      (found) => (found.works ? text.portableWorks : text.portableFails(found.shown)),
    );
    tried();
  };

  const make = async (): Promise<void> => {
    const result = await work(
      text.makingPortable,
      () =>
        loaded(
          ({ makePortable }) => makePortable(host, definitions),
          () => definitions.load(),
        ),
      ({ formulas }) => text.portable(formulas),
    );
    made(result);
  };

  return ({ portable }) => {
    if (portable === 0) return { says: [], button: null };
    if (trial === null) {
      const attempting = button("try-portable", text.tryPortable, () => void attempt());
      return { says: [hint(text.portableWhat)], button: attempting };
    }
    if (!trial.works) {
      return { says: [notice("warning", [text.portableFails(trial.shown)])], button: null };
    }
    const making = button("make-portable", text.makePortable(portable), () => void make());
    return { says: [hint(text.portableWorks)], button: making };
  };
}

function hint(sentence: string): HTMLElement {
  return element("p", { class: "hint" }, sentence);
}
