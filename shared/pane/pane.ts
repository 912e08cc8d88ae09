import type { Host } from "../host";
import { element } from "./element";
import { paneFooter } from "./footer";
import { foundCard } from "./found";
import { mappingView } from "./mapping";
import { periodChoice } from "./period";
import { problemList } from "./problems";
import { resultCard } from "./result";
import { openSession } from "./session";
import { sheetPicks } from "./sheets";
import { dress } from "./style";
import { tableList } from "./tables";
import type { View } from "./view";
import { words } from "./words";

/** Builds the pane into an empty element of the page and brings it to life. */
export function mountPane(root: HTMLElement, host: Host): void {
  dress();
  const views: View[] = [];
  const session = openSession(host, {
    draw: (state) => views.forEach((view) => view.update(state)),
    say: (phase, sentence) => footer.say(phase, sentence),
    progress: (done, of, doing) => footer.progress(done, of, doing),
  });
  const footer = paneFooter(session);
  const mapping = mappingView(session.wish);
  const found = foundCard(session);
  const tables = tableList(session.show, mapping.open);
  const period = periodChoice(host, session.wish);
  found.root.append(tables.root, period.root);
  const parts = [
    resultCard(session.show),
    found,
    sheetPicks(session.wish),
    mapping,
    problemList(session.show),
  ];
  views.push(...parts, tables, period);
  root.classList.add("xsell");
  const title = element("h1", { class: "unseen" }, words.title);
  root.replaceChildren(
    title,
    element("div", { class: "body" }, ...parts.map((part) => part.root)),
    footer.root,
  );
  session.open();
}
