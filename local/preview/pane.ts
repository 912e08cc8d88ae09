import { frameName } from "../wire/context";

/** The built pane in a frame of its own, run by the real office.js. What it says waits until there is someone to take it. */
export class Pane {
  readonly frame = document.createElement("iframe");
  private readonly ended = new AbortController();
  private taker!: (take: (message: string) => Promise<void>) => void;

  constructor(place: HTMLElement) {
    trustThisHost();
    const taken = new Promise<(message: string) => Promise<void>>((resolve) => (this.taker = resolve));
    addEventListener(
      "message",
      ({ source, data }: MessageEvent<unknown>) => {
        if (source === this.frame.contentWindow && typeof data === "string")
          void taken.then((take) => take(data));
      },
      { signal: this.ended.signal },
    );
    this.frame.name = frameName(location.origin);
    this.frame.src = "excel/taskpane.html";
    place.replaceChildren(this.frame);
  }

  /** Passes on what the frame has said, and what it will say. */
  pass(take: (message: string) => Promise<void>): void {
    this.taker(take);
  }

  send(message: string): void {
    this.frame.contentWindow?.postMessage(message, location.origin);
  }

  end(): void {
    this.ended.abort();
  }
}

/**
 * office.js asks its user whether to trust an Excel that is none of Microsoft's, unless it
 * has the page's own name over https. On this machine there is no https: the answer that
 * it keeps (1 is yes) is given for it, since the host in question is this page.
 */
function trustThisHost(): void {
  if (location.protocol === "https:") return;
  localStorage.setItem(`OfficeJSTrustKeyV2_http_${location.hostname}`, JSON.stringify({ Result: 1 }));
}
