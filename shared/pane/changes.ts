import type { Since } from "../since";
import { element, name } from "./element";
import { words } from "./language";
import type { Tools } from "./view";

/** Moves and wins that are named; the sheets have them all. */
const NAMED = 8;

const RANKS = ["A", "B", "C", "D"];

/** What is otherwise than on the sheets before a run. */
export function changeList(since: Since, showRows: Tools["showRows"]): HTMLElement {
  const { changes: text } = words;
  const { flows, moves, gapsClosed, won, clientsNew, clientsGone } = since;
  const sum = (wanted: (from: number, to: number) => boolean): number =>
    flows
      .filter(({ from, to }) => from !== to && wanted(RANKS.indexOf(from), RANKS.indexOf(to)))
      .reduce((total, { clients }) => total + clients, 0);
  const rose = sum((from, to) => to >= 0 && to < from);
  const fell = sum((from, to) => from >= 0 && to > from);
  const others = sum((from, to) => from < 0 || to < 0);
  const lines = [
    ...(rose + fell > 0 ? [text.moved(rose, fell)] : []),
    ...(others > 0 ? [text.others(others)] : []),
    ...(won.length > 0 ? [text.won(won.length)] : []),
    ...(gapsClosed > 0 ? [text.closed(gapsClosed)] : []),
    ...(clientsNew > 0 ? [text.came(clientsNew)] : []),
    ...(clientsGone > 0 ? [text.went(clientsGone)] : []),
  ];
  const root = element("div", { id: "changes" }, element("h3", {}, text.title));
  if (lines.length === 0) root.append(element("p", { class: "hint" }, text.nothing));
  else root.append(element("ul", { class: "facts" }, ...lines.map((line) => element("li", {}, line))));
  const named = [
    ...moves.slice(0, NAMED).map(({ row, client, from, to }) => {
      const go = (): void => showRows("portfolio", [row]);
      const button = element("button", { type: "button", class: "inline", "data-key": `move ${row}`, onclick: go }); // prettier-ignore
      button.append(name(client));
      return element("li", {}, button, ` ${from} → ${to}`);
    }),
    ...won
      .slice(0, NAMED)
      .map(({ client, offering }) => element("li", {}, name(client), ": ", name(offering))),
  ];
  if (named.length > 0) root.append(element("ul", { class: "named" }, ...named));
  const more = rose + fell + others - Math.min(moves.length, NAMED);
  if (more > 0) root.append(element("p", { class: "hint" }, text.more(more)));
  return root;
}
