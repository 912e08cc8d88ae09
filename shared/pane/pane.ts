import type { PaneHost } from "../pane-host";
import { element } from "./element";
import { paneFooter, type Footer } from "./footer";
import { paneFrame, type Frame } from "./frame";
import { hasWords, loadWords, speak, words, type Reader } from "./language";
import { jobsBroughtBy } from "./later";
import { openSession } from "./session";
import { dress } from "./style";
import { unspoken } from "./unspoken";
import type { Tools } from "./view";
import { patiently, waiting } from "./waiting";
import { views } from "./views";
import type { ViewId } from "./words/en";

/**
 * Builds the pane into an empty element of the page and brings it to life.
 *
 * @param reader What the host says of its reader; the browser's own language where it says nothing.
 */
export function mountPane(root: HTMLElement, host: PaneHost, reader: Reader = browserReader()): void {
  dress();
  if (reader.bringJobs) jobsBroughtBy(reader.bringJobs);
  let frame: Frame;
  let footer: Footer;
  const session = openSession(host, {
    draw: (state) => frame.draw(state),
    say: (phase, sentence) => footer.say(phase, sentence),
    progress: (done, of, doing) => footer.progress(done, of, doing),
  });
  const tools: Tools = {
    ...session,
    host,
    reader,
    drafts: {},
    go(view) {
      frame.open(view);
      document.getElementById(`tab-${view}`)?.focus();
    },
    async relabel(focus) {
      const before = document.activeElement;
      if (!hasWords(reader)) await loadWords(reader);
      // Where the keyboard has gone on meanwhile, it stays.
      const now = document.activeElement;
      const place = (now !== before && now?.id) || focus;
      build(frame.shown());
      session.repeat();
      document.getElementById(place)?.focus();
    },
  };
  function build(first: ViewId): void {
    speak(reader);
    frame = paneFrame(tools, first, session.state);
    footer = paneFooter(session);
    const title = element("h1", { class: "unseen" }, words.frame.title);
    const missing = hasWords(reader) ? [] : [unspoken(() => void tools.relabel(`tab-${frame.shown()}`))];
    root.replaceChildren(title, ...missing, ...frame.parts, footer.root);
    frame.open(first);
  }
  function begin(): void {
    build(views[0].id);
    session.open();
  }
  /** Words that come late are spoken as soon as they are there. */
  async function beginInTime(): Promise<void> {
    const loading = loadWords(reader);
    root.replaceChildren(waiting());
    await patiently(loading);
    const late = !hasWords(reader);
    begin();
    await loading;
    if (late && hasWords(reader)) await tools.relabel(document.activeElement?.id ?? "");
  }
  root.classList.add("xsell");
  if (hasWords(reader)) begin();
  else void beginInTime();
}

function browserReader(): Reader {
  return { language: navigator.language, locale: navigator.language };
}
