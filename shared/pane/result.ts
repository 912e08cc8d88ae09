import type { Outcome } from "../outcome";
import { changeList } from "./changes";
import { element } from "./element";
import { percent, seconds, whole } from "./figures";
import { cellLink } from "./link";
import { rebuild } from "./rebuild";
import type { Actions, View } from "./view";
import { words } from "./language";

/** Where the result sends those who want to see the problems. */
export const PROBLEMS_CARD = "problems-card";

/** Column A of a generated sheet is hidden. */
const FIRST_VISIBLE_CELL = "B1";

const CLASSES = ["A", "B", "C", "D"];

/** What the last run found, and the way to the sheets that it wrote. */
export function resultCard({ show, showRows }: Pick<Actions, "show" | "showRows">): View {
  const root = element("section", { class: "card result", "aria-labelledby": "result-title", hidden: true });
  let shown: Outcome | null = null;
  return {
    root,
    update({ outcome, took }) {
      if (outcome === shown) return;
      shown = outcome;
      root.hidden = outcome === null;
      rebuild(root, outcome === null ? [] : content(outcome, took, show, showRows));
    },
  };
}

function content(
  outcome: Outcome,
  took: number | null,
  show: Actions["show"],
  showRows: Actions["showRows"],
): (HTMLElement | null)[] {
  const { revenue, potential, sheets, findings } = outcome;
  const uplift = revenue > 0 ? percent(potential / revenue) : null;
  return [
    element("h2", { id: "result-title" }, words.result),
    element("p", { class: "hero" }, whole(potential)),
    element("p", { class: "hint" }, words.onTop(revenue, uplift)),
    element("h3", {}, words.classes),
    classBar(outcome.byClass),
    outcome.insights.since === null ? null : changeList(outcome.insights.since, showRows),
    element("h3", {}, words.openSheets),
    element(
      "ul",
      { class: "links", id: "written" },
      ...sheets.map(({ name }) => element("li", {}, cellLink(name, name, FIRST_VISIBLE_CELL, show))),
    ),
    findings.length === 0
      ? null
      : element(
          "button",
          { type: "button", class: "inline", onclick: goToProblems },
          words.seeProblems(findings.length),
        ),
    took === null ? null : element("p", { class: "hint", id: "took" }, words.changes.took(seconds(took))),
  ];
}

function goToProblems(): void {
  document.getElementById(PROBLEMS_CARD)?.focus();
}

/** How many clients each class has: figures, with a bar of their proportions. */
function classBar(byClass: readonly number[]): HTMLElement {
  const parts = byClass.map((clients, index) => {
    const part = element("div", { class: `class class-${CLASSES[index]}` });
    part.append(element("dt", {}, CLASSES[index]), element("dd", {}, whole(clients)));
    part.style.setProperty("--share", String(clients));
    return part;
  });
  return element("dl", { class: "classes" }, ...parts);
}
