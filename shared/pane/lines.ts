import { linesBehind, type LineBehind, type LinesBehind, type NoLines } from "../lines-behind";
import { element, name } from "./element";
import { day, money } from "./figures";
import { words } from "./language";
import { cellLink } from "./link";
import { rebuild } from "./rebuild";
import { run, STOPPED } from "./run";
import { sentenceOf } from "./sentences";
import type { State, Tools, View } from "./view";

/** A list of thousands helps nobody; the sum is of all. */
const LISTED = 100;

/** Where the figure in the selected cell comes from: its invoice lines, each with a link to its cell. */
export function linesCard({ host, show }: Pick<Tools, "host" | "show">): View {
  const result = element("div", { id: "lines", role: "status", tabindex: "-1" });
  const button = element("button", { type: "button", id: "show-lines" }, words.behind.show);
  const root = element("section", { class: "card", "aria-labelledby": "lines-title" });
  root.append(
    element("h2", { id: "lines-title" }, words.behind.title),
    element("p", { class: "hint" }, words.behind.hint),
    button,
    result,
  );
  let wish: State["wish"] | null = null;
  let asked = 0;
  async function ask(): Promise<void> {
    if (wish === null) return;
    const mine = ++asked;
    rebuild(result, [element("p", { class: "hint" }, words.looking)]);
    try {
      const found = await run(linesBehind(host, wish), { stopped: () => mine !== asked });
      if (found !== STOPPED && mine === asked) rebuild(result, contentOf(found, show));
    } catch (error) {
      if (mine === asked) rebuild(result, [element("p", {}, sentenceOf(error))]);
    }
  }
  button.addEventListener("click", () => void ask());
  return { root, update: (state) => void (wish = state.wish) };
}

function contentOf(found: LinesBehind | NoLines, show: Tools["show"]): HTMLElement[] {
  if (typeof found === "string") return [element("p", {}, words.behind.none[found])];
  const { client, offering, lines, revenue, cost } = found;
  const title = element("h3", {}, name(client), offering === null ? null : ": ");
  if (offering !== null) title.append(name(offering));
  const sum = element("p", {}, words.behind.sum(lines.length, revenue, cost));
  if (lines.length === 0) return [title, element("p", {}, words.behind.empty)];
  const rows = lines.slice(0, LISTED).map((line) => row(line, offering === null, show));
  const list = element("ul", { class: "problems" }, ...rows);
  const rest = lines.length - LISTED;
  return [title, sum, list, ...(rest > 0 ? [element("p", { class: "hint" }, words.behind.more(rest))] : [])];
}

function row(line: LineBehind, named: boolean, show: Tools["show"]): HTMLElement {
  const { sheet, address, revenue, cost, offering } = line;
  return element(
    "li",
    {},
    cellLink(address, sheet, address, show),
    element(
      "div",
      {},
      element("p", { class: "found" }, `${day(line.day)}: ${money(revenue)}`),
      named ? element("p", {}, name(offering)) : null,
      element("p", { class: "hint" }, name(sheet), cost === null ? null : words.behind.cost(cost)),
    ),
  );
}
