import type { Job } from "../steps";
import { element } from "./element";
import { words } from "./language";
import { notice } from "./notice";
import { rebuild } from "./rebuild";
import { run, STOPPED } from "./run";
import { sentenceOf } from "./sentences";

/**
 * What a part of the pane needs before it can be there, such as its script. Where that does not come, its place says so.
 *
 * @param arrived Told once.
 * @returns Asks for it, unless it is on its way or there.
 */
export function arriving<T>(place: HTMLElement, job: () => Job<T>, arrived: (it: T) => void): () => void {
  let asked = false;
  return function ask(): void {
    if (asked) return;
    asked = true;
    run(job()).then(
      (it) => void (it === STOPPED || arrived(it)),
      (error: unknown) => {
        asked = false;
        const again = element("button", { type: "button", onclick: ask }, words.frame.retry);
        rebuild(place, [notice("warning", [sentenceOf(error)], again)]);
      },
    );
  };
}
