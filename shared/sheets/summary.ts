import { monthText } from "../../src/calendar";
import { largestFirst } from "../../src/rank";
import { exactSum } from "../../src/sums";
import type { Described } from "../book";
import { clientAt, shownOfferings, subtitle, type Context } from "../context";
import { figureKey, rowKey } from "../key";
import { labelHeaders } from "../typed/label";
import { figure, several } from "../words";
import { adherenceNote } from "./adherence";
import { readRevenue } from "./ledger";
import { reasonText } from "./offers";
import { risksOfConcentration, risksOfMovement } from "./risks";
import { missingText, stageFound } from "./scorecard/stage";
import { summaryCharts } from "./summary-charts";
import { byClass } from "./summary-classes";
import { from, type Line } from "./summary-line";
import { usedByTable } from "./used-by-table";

const STUDY = "Service Leadership, Mastering Cross-Selling: as quoted there";
/** Offerings and offers that are shown, the largest first. */
const LARGEST = 5;

/** Sheet "Summary": one page for those who lead, each figure beside its benchmark and where it comes from. */
export function summary(context: Context): Described {
  const lines = [
    ...headlines(context),
    ...byClass(context),
    ...byOffering(context),
    ...opportunities(context),
    ...reconciliation(context),
  ];
  const looks = lines.map(({ look = "heading" }) => look);
  return {
    kind: "summary",
    title: "Summary",
    subtitle: subtitle(context),
    notes: [...risksOfConcentration(context), ...risksOfMovement(context), ...adherenceNote(context)],
    columns: [
      { key: "key", header: "Key", look: "text", hidden: true, values: lines.map(({ id }) => figureKey(id)) }, // prettier-ignore
      {
        key: "figure",
        header: labelHeaders.summary.figure,
        look: "sentence",
        looks: lines.map(({ look }) => (look === undefined ? "heading" : "sentence")),
        values: lines.map(({ figure: text }) => text),
      },
      {
        key: "amount",
        header: labelHeaders.summary.amount,
        look: "money",
        looks,
        values: lines.map(({ value = null }) => value),
        formulas: lines.map(({ formula }) => formula),
      },
      {
        key: "benchmark",
        header: labelHeaders.summary.benchmark,
        look: "text",
        // What the next stage asks for can be a sentence.
        looks: lines.map(({ id }) => (id === "stage" ? "wrappedLine" : "text")),
        values: lines.map(({ benchmark = null }) => benchmark),
      },
      {
        key: "source",
        header: labelHeaders.summary.source,
        look: "sentence",
        values: lines.map(({ source = null }) => source),
      },
    ],
    summary: [],
    rows: lines.length,
    colours: [],
    charts: summaryCharts(context),
    onePage: "all",
    frozenColumns: 0,
    names: Object.fromEntries(
      lines.flatMap(({ id, name }) =>
        name === undefined ? [] : [[name, [figureKey(id), "amount"] as const]],
      ),
    ),
  };
}

function headlines(context: Context): Line[] {
  const { measures, intake, policies } = context;
  const stage = stageFound(context);
  const { current, potential, fullStackShare, notAssessed, stack, year, listing } = measures;
  const known = stack.filter((share) => share !== null);
  const run = exactSum([...year.runRate].filter((amount) => !Number.isNaN(amount)));
  const dated = intake.portfolio.lines.count > 0;
  const ratios = current > 0;
  return [
    { id: "revenue", figure: "Revenue, twelve months", value: current, look: "money", ...from(context, "concentration", "{concentration!revenue@total}"), source: "Revenue Concentration" }, // prettier-ignore
    { id: "run rate", figure: "Run rate", value: dated ? run : null, look: "money", ...(dated ? from(context, "concentration", "{concentration!runRate@total}") : {}), source: "The last three months × 4" }, // prettier-ignore
    { id: "clients", figure: "Clients", value: listing.clients.length, look: "count", source: notAssessed > 0 ? `${figure(notAssessed)} not assessed against the target profile` : "All assessed against the target profile" }, // prettier-ignore
    { id: "full stack", figure: "In profile and on the full stack", value: fullStackShare, look: "share", name: "XS_full_stack_share", ...from(context, "matrix", "{matrix!stack@corner}"), benchmark: "best in class: more than 70 %", source: STUDY }, // prettier-ignore
    { id: "stack", figure: "Mean stack %", value: known.length > 0 ? exactSum(known) / known.length : null, look: "share", ...from(context, "matrix", "{matrix!stack@total}"), source: "Tech Stack Matrix" }, // prettier-ignore
    { id: "potential", figure: "Cross-sell potential a year", value: potential.total, look: "money", name: "XS_potential", ...from(context, "matrix", "{matrix!potential@total}"), source: "Every gap at what the holders of the offering pay on average" }, // prettier-ignore
    { id: "uplift", figure: "Potential ÷ current revenue", value: ratios ? potential.total / current : null, look: "share", name: "XS_uplift", ...(ratios ? from(context, "matrix", "{matrix!potential@corner}") : {}), benchmark: "50 % to 200 %", source: `${STUDY}; it does not say of what` }, // prettier-ignore
    { id: "full", figure: "Fully cross-sold ÷ current revenue", value: ratios ? (current + potential.total) / current : null, look: "share", benchmark: "50 % to 200 %", source: `${STUDY}; it does not say of what` }, // prettier-ignore
    { id: "stage", figure: "Stage", value: stage.stage, look: "right", benchmark: missingText(stage, policies.crossSaleTarget), source: `${several(stage.held, "offering")} that somebody holds${stage.cloudOnly ? ", of those marked Cloud" : ""}` }, // prettier-ignore
  ];
}

function byOffering(context: Context): Line[] {
  const { potential, averages } = context.measures;
  const offerings = shownOfferings(context);
  const largest = [...offerings.keys()]
    .filter((index) => !offerings[index].retired && potential.byOffering[index] > 0)
    .sort((a, b) => potential.byOffering[b] - potential.byOffering[a] || a - b)
    .slice(0, LARGEST);
  if (largest.length === 0) return [];
  const line = (index: number): Line => ({
    id: `offering ${offerings[index].key}`,
    figure: offerings[index].name,
    value: potential.byOffering[index],
    look: "money",
    ...from(context, "matrix", `{matrix!o${index}@potential}`),
    source: `${several(potential.gapsByOffering[index], "gap")} at ${figure(averages.perClient[index])}${averages.estimated[index] === 1 ? " (est.)" : " on average"}`, // prettier-ignore
  });
  return [{ id: "offerings", figure: "Largest potential by offering" }, ...largest.map(line)];
}

function opportunities(context: Context): Line[] {
  const { offers, flags, order } = context.measures;
  const { offerings } = context.intake.portfolio;
  const all = order.flatMap((row) => (flags[row].length > 0 ? [] : offers[row]));
  const byScore = largestFirst(Float64Array.from(all, ({ score }) => score));
  const best = Array.from(byScore.subarray(0, LARGEST), (place) => all[place]);
  if (best.length === 0) return [];
  return [
    {
      id: "opportunities",
      figure: `Largest opportunities, ${best[0].margin === null ? "revenue" : "margin"} a year`,
    },
    ...best.map((offer): Line => {
      const { key, label } = clientAt(context, offer.row);
      const { name, key: sold } = offerings[offer.offering];
      return { id: `offer ${rowKey(key)} ${sold}`, figure: `${label}: ${name}`, value: offer.margin ?? offer.revenue, look: "money", source: reasonText(context, offer) }; // prettier-ignore
    }),
  ];
}

/** Every cent that was read, and where it went. */
function reconciliation(context: Context): Line[] {
  const { window } = context.intake.portfolio;
  const found = readRevenue(context);
  const line = (id: keyof typeof found, text: string): Line => ({ id: `rev ${id}`, figure: text, value: found[id], look: "cents", name: `XS_rev_${id}` }); // prettier-ignore
  return [
    { id: "reconciliation", figure: "Reconciliation to the ledger" },
    { id: "last", figure: "Last month of the window", value: monthText(window.last), look: "right", name: "XS_window_last" }, // prettier-ignore
    { ...line("read", "Revenue read"), source: "= used + outside + in problem rows + in totals rows" },
    line("used", "Used"),
    line("outside", "Outside the window"),
    { ...line("problem", "In problem rows"), source: found.problem === 0 ? undefined : "See Problems" },
    line("totals", "In totals rows"),
    ...usedByTable(context),
  ];
}
