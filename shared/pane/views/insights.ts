import type { Insights } from "../../insights";
import { askingCard } from "../asking-card";
import { barList } from "../charts/bars";
import { movesChart } from "../charts/moves";
import { paretoChart } from "../charts/pareto";
import { asTable } from "../charts/table";
import { element } from "../element";
import { percent, whole } from "../figures";
import { words } from "../language";
import { rebuild } from "../rebuild";
import type { State, Tools, View } from "../view";

/** Offerings that have a bar; the table has them all. */
const BARS = 8;

/** Headline figures, the form that says what to offer, and charts; a bar selects its rows in the workbook. */
export function insightsView({ reckon, showRows, drafts }: Tools): View {
  const root = element("div", { class: "body insights", tabindex: "-1" });
  const asking = askingCard(drafts);
  let shown: unknown = null;
  let asked: State["survey"] = null;
  return {
    root,
    opened() {
      reckon();
      asking.load();
    },
    update({ insights, last, reckoning, survey, looking }: State) {
      // After a look at other data the figures are those of before: once for each look they are asked for anew.
      const stale = insights === null && !reckoning && !looking && survey !== asked;
      if (stale && root.closest("[hidden]") === null) {
        asked = survey;
        queueMicrotask(reckon);
      }
      root.setAttribute("aria-busy", String(reckoning));
      const wanted = insights ?? reckoning;
      if (wanted === shown) return;
      shown = wanted;
      if (insights === null) {
        const text = reckoning ? words.insights.reckoning : words.insights.none;
        return rebuild(root, [element("p", { class: "hint" }, text)]);
      }
      asking.ask(insights.basis);
      rebuild(root, [
        headlines(insights),
        asking.root,
        card("pareto", words.insights.pareto, pareto(insights, showRows)),
        card("offerings", words.insights.offerings, offerings(insights, showRows)),
        card("classes", words.insights.classes, classes(insights, showRows)),
        card("moves", words.insights.moves, moves(last?.since ?? insights.since)),
        card("quarters", words.insights.quarters, quarters(insights, showRows)),
      ]);
    },
  };
}

function card(id: string, title: string, content: readonly HTMLElement[]): HTMLElement {
  const root = element("section", { class: "card", "aria-labelledby": `insights-${id}` });
  root.append(element("h2", { id: `insights-${id}` }, title), ...content);
  return root;
}

function headlines(found: Insights): HTMLElement {
  const { insights: text } = words;
  const share = (value: number | null): string => (value === null ? "–" : percent(value));
  const figures: [string, string, string][] = [
    [text.revenue, whole(found.revenue), found.runRate === null ? "" : text.runRate(found.runRate)],
    [text.potential, whole(found.potential), ""],
    [text.uplift, share(found.uplift), text.upliftBenchmark],
    [text.fullStack, share(found.fullStack), text.fullStackBenchmark],
    [text.meanStack, share(found.meanStack), ""],
    [text.clients, whole(found.clients), text.notAssessed(found.notAssessed)],
  ];
  const tiles = figures.map(([name, value, beside]) =>
    element(
      "div",
      {},
      element("dt", {}, name),
      element("dd", {}, value),
      beside === "" ? null : element("dd", { class: "hint" }, beside),
    ),
  );
  return card("headlines", text.headlines, [
    element("dl", { class: "tiles" }, ...tiles),
    element("p", { class: "hint" }, text.source),
  ]);
}

function pareto({ pareto: stretches, makeMost, clients }: Insights, show: Tools["showRows"]): HTMLElement[] {
  const { insights: text } = words;
  if (stretches.length === 0) return [element("p", { class: "hint" }, text.noShares)];
  const rows = stretches.map(({ first, last, revenue, share, cumulative }) => [
    text.fromTo(first, last),
    whole(revenue),
    percent(share),
    percent(cumulative),
  ]);
  return [
    element("p", { class: "hint" }, text.paretoNote(makeMost ?? clients, clients)),
    paretoChart(stretches, ({ rows: keys }) => show("concentration", keys)),
    asTable("pareto", [text.places, text.income, text.share, text.cumulative], rows),
  ];
}

function offerings({ offerings: all }: Insights, show: Tools["showRows"]): HTMLElement[] {
  const { insights: text } = words;
  if (all.length === 0) return [element("p", { class: "hint" }, text.noGaps)];
  const bars = all.slice(0, BARS).map((one) => ({
    label: one.name,
    value: whole(one.potential),
    note: text.offeringNote(one),
    length: one.potential / all[0].potential,
    act: () => show("potential", [one.row]),
  }));
  const rows = all.map(({ name, potential, gaps, holders, applies }) => [
    name,
    whole(potential),
    whole(gaps),
    applies === 0 ? "–" : percent(holders / applies),
  ]);
  const more = all.length - BARS;
  return [
    barList(bars),
    ...(more > 0 ? [element("p", { class: "hint" }, text.moreOfferings(more))] : []),
    asTable("offerings", [text.offering, text.worth, text.gaps, text.attachRate], rows),
  ];
}

function classes({ classes: all }: Insights, show: Tools["showRows"]): HTMLElement[] {
  const { insights: text } = words;
  const most = Math.max(...all.map(({ revenue }) => revenue));
  const bars = all.map(({ name, clients, revenue, potential, rows }) => ({
    label: text.className(name),
    value: whole(revenue),
    note: text.classNote(clients, potential),
    length: most > 0 ? revenue / most : 0,
    act: () => show("portfolio", rows),
  }));
  const rows = all.map(({ name, clients, revenue, potential }) => [
    text.className(name),
    whole(clients),
    whole(revenue),
    whole(potential),
  ]);
  return [barList(bars), asTable("classes", [text.oneClass, text.clients, text.income, text.worth], rows)];
}

function moves(since: Insights["since"]): HTMLElement[] {
  const { insights: text } = words;
  if (since === null || since.flows.length === 0) return [element("p", { class: "hint" }, text.noMovesYet)];
  const rows = since.flows.map(({ from, to, clients }) => [from, to, whole(clients)]);
  return [
    ...(since.moves.length === 0 ? [element("p", { class: "hint" }, text.noMoves)] : []),
    movesChart(since.flows),
    asTable("moves", [text.from, text.to, text.clients], rows),
  ];
}

function quarters({ quarters: all }: Insights, show: Tools["showRows"]): HTMLElement[] {
  const { insights: text } = words;
  if (all.length === 0) return [element("p", { class: "hint" }, text.noQuartersYet)];
  const most = Math.max(1, ...all.map(({ rose, fell }) => rose + fell));
  const bars = all.map(({ quarter, rose, fell, stayed, gained, lost, rows }) => ({
    label: quarter,
    value: text.quarterValue(rose, fell),
    note: text.quarterNote(stayed, gained, lost),
    length: (rose + fell) / most,
    down: rows.length > 0 ? fell / rows.length : 0,
    act: rows.length > 0 ? () => show("portfolio", rows) : null,
  }));
  const rows = all.map((one) => [
    one.quarter,
    ...[one.rose, one.fell, one.stayed, one.gained, one.lost].map(whole),
  ]);
  const headers = [text.quarter, text.rose, text.fell, text.stayed, text.gained, text.lost];
  return [barList(bars), asTable("quarters", headers, rows)];
}
