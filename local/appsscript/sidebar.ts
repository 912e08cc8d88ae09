import { scriptRun, type Calling } from "./page";
import type { Realm } from "./realm";
import type { AppsScript } from "./script";
import type { Page } from "./ui";

/**
 * Shows a page that the script has opened in a frame of its own, as it is: its window has
 * google.script.run before the first of the page's scripts runs.
 *
 * @returns The frame; taking it out closes the page.
 */
export function mountSidebar(
  script: AppsScript,
  { title, html }: Page,
  place: Element,
  calling: Omit<Calling, "realm"> = {},
): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = title;
  place.append(frame);
  const page = frame.contentWindow as Window & Realm;
  // Opening a document for writing leaves its window as it is; a frame with an address would get another one.
  Object.assign(page, { google: { script: { run: scriptRun(script, { ...calling, realm: page }) } } });
  page.document.open();
  page.document.write(html);
  page.document.close();
  return frame;
}
