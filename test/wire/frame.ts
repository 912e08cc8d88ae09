import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { memoryWorkbook } from "../../local/memory";
import { frameName } from "../../local/wire/context";
import { WireHost, type WireOptions } from "../../local/wire/host";
import type { Workbook } from "../../local/workbook";
import { ROOT } from "../setup/sources";

const ORIGIN = "https://addin.example";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS = join(ROOT, "node_modules/@microsoft/office-js/dist");
export const DIST = join(ROOT, "dist/excel");

// From environment.mjs, which every test with a frame names as its environment.
const { JSDOM, VirtualConsole, requestInterceptor } = (globalThis as any).jsdom;

export interface Frame {
  readonly host: WireHost;
  /** The frame's window: `Excel`, `Office`, `CustomFunctions`, `document`. */
  readonly window: any;
  /** What the page reported to its console as errors. */
  readonly errors: string[];
  close(): void;
}

export interface FrameOptions extends Partial<Omit<WireOptions, "send" | "origin">> {
  readonly workbook?: Workbook;
  /** The page's HTML; an empty page with office.js unless told otherwise. */
  readonly page?: string;
  /** Scripts with these addresses are not to be had, while there is such a rule. */
  readonly missing?: { rule: RegExp | null };
}

/** The script that a page asks for: office.js from its package in place of the CDN, our own from dist/. */
function serve(url: string): Response {
  const file = url.startsWith(CDN)
    ? join(OFFICE_JS, url.slice(CDN.length).split("?")[0])
    : join(DIST, new URL(url).pathname);
  if (!existsSync(file)) return new Response("", { status: 404 });
  return new Response(readFileSync(file), { headers: { "Content-Type": "text/javascript" } });
}

/** Opens a page in a frame of an Excel of ours, with the real office.js, and waits until Office is ready. */
export async function openFrame(options: FrameOptions = {}): Promise<Frame> {
  const errors: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error: Error & { cause?: Error }) =>
    errors.push(String(error.cause?.stack ?? error)),
  );
  virtualConsole.on("error", (...given: unknown[]) => errors.push(given.join(" ")));
  const {
    workbook = memoryWorkbook(),
    page = `<script src="${CDN}office.js"></script>`,
    missing,
    ...wire
  } = options;
  let window: any;
  // As postMessage does, both ways deliver after the sender has gone on.
  const later = (deliver: () => void) => setImmediate(deliver);
  const send = (data: string) =>
    later(() => window.dispatchEvent(new window.MessageEvent("message", { data, origin: ORIGIN })));
  const host = new WireHost(workbook, { ...wire, origin: ORIGIN, send });
  const dom = new JSDOM(page, {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    virtualConsole,
    resources: {
      interceptors: [
        requestInterceptor(({ url }: Request) =>
          missing?.rule?.test(url) ? new Response("", { status: 404 }) : serve(url),
        ),
      ],
    },
    beforeParse(made: any) {
      window = made;
      made.name = frameName(ORIGIN);
      const parent = { postMessage: (message: string) => later(() => host.receive(message)) };
      Object.defineProperty(made, "parent", { value: parent });
      // jsdom leaves it out; office.js trusts a host of the page's own domain by it.
      Object.defineProperty(made.document, "domain", { value: "addin.example" });
    },
  });
  if (dom.window.document.readyState !== "complete") {
    await new Promise((done) => dom.window.addEventListener("load", done));
  }
  if (!window.Office) throw new Error(`office.js did not load: ${errors.join("\n")}`);
  await new Promise((done) => window.Office.onReady(done));
  return { host, window, errors, close: () => dom.window.close() };
}
