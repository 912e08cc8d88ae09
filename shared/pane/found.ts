import type { Survey } from "../outcome";
import { element } from "./element";
import { money, monthName, whole } from "./figures";
import { icon } from "./icon";
import { rebuild } from "./rebuild";
import type { Actions, View } from "./view";
import { words } from "./language";

type Figure = "clients" | "offerings" | "lines" | "revenue";

const figures: Readonly<Record<Figure, (survey: Survey) => string>> = {
  clients: ({ clients }) => whole(clients),
  offerings: ({ offerings }) => whole(offerings),
  lines: ({ lines }) => whole(lines),
  revenue: ({ reconciliation }) => whole(reconciliation.used),
};

/** The card with what the workbook holds: period, figures, and how the revenue adds up. */
export function foundCard({ look }: Pick<Actions, "look">): View {
  const again = element("button", { type: "button", class: "subtle", id: "look", onclick: look });
  again.append(icon("look"), words.look);
  const period = element("p", { class: "period" });
  const values = new Map<Figure, HTMLElement>();
  const tiles = element("dl", { class: "tiles" });
  for (const figure of Object.keys(figures) as Figure[]) {
    const value = element("dd", {}, "–");
    values.set(figure, value);
    tiles.append(element("div", {}, element("dt", {}, words[figure]), value));
  }
  const sums = element("div", {});
  let shown: Survey | null = null;
  const root = element(
    "section",
    { class: "card", "aria-labelledby": "data-title" },
    element("div", { class: "heading" }, element("h2", { id: "data-title" }, words.data), again),
    period,
    tiles,
    sums,
  );
  return {
    root,
    update({ survey, looking }) {
      root.setAttribute("aria-busy", String(looking));
      if (survey === null) return period.replaceChildren(looking ? words.looking : "");
      if (survey === shown) return;
      shown = survey;
      period.hidden = tiles.hidden = survey.clients === 0 && survey.lines === 0;
      period.replaceChildren(...periodWords(survey));
      for (const [figure, value] of values) value.textContent = figures[figure](survey);
      rebuild(sums, survey.reconciliation.read === 0 ? [] : [reconciliation(survey)]);
    },
  };
}

function periodWords({ period }: Survey): (Node | string)[] {
  if (period === null) return [words.noPeriod];
  const span = `${monthName(period.first, "short")} – ${monthName(period.last, "short")}`;
  return [element("strong", {}, span), " ", element("span", {}, words.months(period.months))];
}

/** Read = used + outside + problem + totals, to the cent. */
function reconciliation({ reconciliation: sums }: Survey): HTMLElement {
  const rows = (Object.keys(words.reconciled) as (keyof typeof words.reconciled)[]).map((part) =>
    element(
      "tr",
      { class: part === "read" ? "sum" : null },
      element("th", { scope: "row" }, words.reconciled[part]),
      element("td", {}, money(sums[part])),
    ),
  );
  return element(
    "details",
    { "data-key": "reconciliation" },
    element("summary", { "data-key": "reconciliation-summary" }, words.reconciliation),
    element("table", { class: "sums" }, element("tbody", {}, ...rows)),
  );
}
