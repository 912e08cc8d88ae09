import { element } from "./element";
import type { Doing } from "../steps";
import { icon, type Icon } from "./icon";
import { secondsLeft } from "./seconds-left";
import type { Actions } from "./view";
import { words } from "./language";

export type Phase = "idle" | "running" | "done" | "stopped" | "failed";

export interface Footer {
  readonly root: HTMLElement;
  /** Says where the run stands; announced to those who cannot see it. */
  say(phase: Phase, sentence: string): void;
  /** How far the run is; not announced. */
  progress(done: number, of: number, doing: Doing | null): void;
}

/** The bottom of the pane: one button, and what became of it. */
export function paneFooter({ generate, stop }: Pick<Actions, "generate" | "stop">): Footer {
  const status = element("p", { id: "status", role: "status", "data-state": "idle" });
  const mark = element("span", { class: "mark" });
  const doing = element("span", { id: "doing" });
  const bar = element("progress", { id: "progress", max: 1, value: 0, "aria-label": words.progress });
  const work = element("div", { class: "work", hidden: true }, bar, doing);
  const go = element("button", { type: "button", id: "generate", class: "primary", onclick: generate });
  go.append(words.generate);
  const end = element("button", { type: "button", id: "stop", class: "plain", hidden: true, onclick: stop });
  end.append(words.stop);
  const root = element(
    "footer",
    {},
    element("div", { class: "state" }, mark, status),
    work,
    element("div", { class: "buttons" }, go, end),
  );
  const marks: Readonly<Record<Phase, Icon | null>> = {
    idle: null,
    running: "running",
    done: "done",
    stopped: "stopped",
    failed: "failed",
  };
  let began: number | null = null;
  return {
    root,
    say(phase, sentence) {
      const running = phase === "running";
      // Only disabled in name: a button that is really disabled drops the keyboard's place.
      if (running) go.setAttribute("aria-disabled", "true");
      else go.removeAttribute("aria-disabled");
      if (!running && document.activeElement === end) go.focus();
      work.hidden = end.hidden = !running;
      if (running && began === null) began = Date.now();
      if (!running) began = null;
      root.dataset.state = phase;
      const drawing = marks[phase];
      mark.replaceChildren(...(drawing === null ? [] : [icon(drawing)]));
      if (status.textContent !== sentence) status.textContent = sentence;
      status.dataset.state = phase;
    },
    progress(done, of, stage) {
      // A run that starts over says nothing of how long it will take.
      if (done === 0 && began !== null) began = Date.now();
      bar.max = of;
      bar.value = done;
      const left = began === null ? null : secondsLeft(Date.now() - began, done, of);
      doing.textContent = stage === null ? "" : words.step(stage, left);
    },
  };
}
