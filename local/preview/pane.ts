import { frameName } from "../wire/context";
import { WireHost } from "../wire/host";
import type { Metadata } from "../wire/invoke";
import type { Message } from "../wire/protocol";
import type { Workbook } from "../workbook";
import { readAddIn } from "./addIn";

/** The built pane in a frame of its own, run by the real office.js, and the Excel that it talks to. */
export class Pane {
  readonly addIn = readAddIn();
  readonly frame = document.createElement("iframe");
  readonly host: WireHost;
  private readonly ended = new AbortController();
  private readonly waiting: string[] = [];
  private take: ((message: string) => void) | null = null;

  /** @param workbook May not be there yet: until `open` nothing is asked of it but its properties. */
  constructor(place: HTMLElement, workbook: Workbook) {
    const options = {
      origin: location.origin,
      functions: undefined as Metadata | undefined,
      send: (message: string) => this.frame.contentWindow?.postMessage(message, location.origin),
      paneShown: (visible: boolean) => this.shown(visible),
    };
    void this.addIn.then(({ functions }) => (options.functions = functions));
    this.host = new WireHost(workbook, options);
    addEventListener(
      "message",
      ({ source, data }: MessageEvent<unknown>) => {
        if (source === this.frame.contentWindow && typeof data === "string") this.hear(data);
      },
      { signal: this.ended.signal },
    );
    trustThisHost();
    this.frame.name = frameName(location.origin);
    this.frame.src = "excel/taskpane.html";
    place.replaceChildren(this.frame);
  }

  /** Passes on what has waited for the workbook, and all that comes from now on. */
  open(take: (message: string) => void): void {
    this.take = take;
    for (const message of this.waiting.splice(0)) take(message);
  }

  /** Hears that the add-in shows or hides its pane. */
  shown: (visible: boolean) => void = () => undefined;

  end(): void {
    this.ended.abort();
    this.host.close();
  }

  /** office.js makes sure of its host before it asks anything of the workbook: so far it need not wait. */
  private hear(message: string): void {
    if (this.take) this.take(message);
    else if ((JSON.parse(message) as Message)._actionName !== "executeMethod") this.host.receive(message);
    else this.waiting.push(message);
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
