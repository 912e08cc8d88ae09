import type { Finding } from "../outcome";
import { element, name } from "./element";
import { whole } from "./figures";
import { cellLink } from "./link";
import { rebuild } from "./rebuild";
import { PROBLEMS_CARD } from "./result";
import type { Actions, State, View } from "./view";
import { words } from "./language";

/** A page of thousands of rows helps nobody; the Problems sheet has them all. */
const LISTED = 100;

/** What a person has to look at, sheet by sheet, each with its cell. */
export function problemList(show: Actions["show"]): View {
  const count = element("span", { class: "count", hidden: true });
  const body = element("div", { id: "problems" });
  const root = element(
    "section",
    { class: "card", id: PROBLEMS_CARD, "aria-labelledby": "problems-title", tabindex: "-1" },
    element("div", { class: "heading" }, element("h2", { id: "problems-title" }, words.problems), count),
    body,
  );
  let shown: readonly Finding[] | null = null;
  return {
    root,
    update(state) {
      const findings = state.outcome?.findings ?? state.survey?.findings ?? null;
      if (findings === null || findings === shown) return;
      shown = findings;
      count.textContent = whole(findings.length);
      count.hidden = findings.length === 0;
      rebuild(body, listOf(findings, state, show));
    },
  };
}

function listOf(findings: readonly Finding[], state: State, show: Actions["show"]): HTMLElement[] {
  if (findings.length === 0) return [element("p", { class: "hint" }, words.noProblems)];
  const groups = new Map<string, HTMLElement[]>();
  for (const finding of findings.slice(0, LISTED)) {
    const group = groups.get(finding.sheet) ?? [];
    groups.set(finding.sheet, group);
    group.push(row(finding, show));
  }
  const parts = [...groups].flatMap(([sheet, rows]) => [
    element("h3", {}, name(sheet)),
    element("ul", { class: "problems" }, ...rows),
  ]);
  const rest = findings.length - LISTED;
  if (rest <= 0) return parts;
  const sheet = state.outcome?.sheets.find(({ kind }) => kind === "problems");
  const more = element("p", { class: "hint" }, words.moreProblems(rest, sheet !== undefined));
  return [...parts, more];
}

function row({ sheet, address, found, advice, amount }: Finding, show: Actions["show"]): HTMLElement {
  return element(
    "li",
    {},
    cellLink(address, sheet, address, show),
    element(
      "div",
      {},
      element("p", { class: "found" }, name(found)),
      element("p", {}, name(advice)),
      amount === null ? null : element("p", { class: "hint" }, words.leftOut(amount)),
    ),
  );
}
