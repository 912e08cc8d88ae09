import { monthOf } from "../../src/calendar";
import type { Column, Described, SummaryCell, SummaryRow } from "../book";
import { label, shownOfferings, subtitle, type Context } from "../context";
import { rowKey } from "../key";
import { shareNamed } from "../settings/setting";
import { labelHeaders } from "../typed/label";
import { stateSlot } from "../typed/slot";
import { averageCell } from "./average";

/** Sheet "Cross-Sell Potential": part 6 of the method, an offering a row. */
export function crossSellPotential(context: Context): Described {
  const { measures, kinds } = context;
  const { attach, potential, inProfileOnly } = measures;
  const offerings = shownOfferings(context);
  const each = [...offerings.keys()];
  const sold = (index: number): boolean => !offerings[index].retired;
  const linked = kinds.has("matrix");
  /** The same figure as on the matrix, where it follows what people type there. */
  const onMatrix = (row: string): Pick<Column, "formulas"> =>
    linked ? { formulas: each.map((index) => (sold(index) ? `{matrix!o${index}@${row}}` : undefined)) } : {};
  const average = each.map((index) => averageCell(context, index));
  const columns: Column[] = [
    {
      key: "key",
      header: "Key",
      look: "text",
      hidden: true,
      values: offerings.map(({ key }) => rowKey(stateSlot(key))),
    },
    {
      key: "offering",
      header: labelHeaders.potential.offering,
      look: "text",
      values: offerings.map(({ name }) => name),
    },
    { key: "step", header: "Step", look: "wave", values: offerings.map(({ step }) => step) },
    {
      key: "inStack",
      header: "In stack",
      look: "letter",
      values: offerings.map(({ inStack }) => (inStack ? "yes" : "no")),
    },
    {
      key: "holders",
      header: "Holders",
      look: "count",
      values: each.map((index) => attach.holders[index]),
      ...onMatrix("holders"),
    },
    {
      key: "attach",
      header: "Attach rate",
      look: "share",
      values: each.map((index) =>
        attach.applies[index] > 0 ? attach.holders[index] / attach.applies[index] : null,
      ),
      ...onMatrix("attach"),
    },
    {
      key: "average",
      header: "Average revenue",
      look: "money",
      values: average.map(({ value }) => value),
      formulas: average.map(({ formula }) => formula),
    },
    {
      key: "gaps",
      header: "Gaps",
      look: "count",
      values: each.map((index) => (sold(index) ? potential.gapsByOffering[index] : null)),
      ...onMatrix("gaps"),
    },
    {
      key: "potential",
      header: "Potential",
      look: "money",
      values: each.map((index) => (sold(index) ? potential.byOffering[index] : null)),
      ...onMatrix("potential"),
    },
    {
      key: "fitAverage",
      header: "In-profile average",
      look: "money",
      values: each.map((index) => known(inProfileOnly.averages.perClient[index])),
    },
    {
      key: "fitPotential",
      header: "In-profile potential",
      look: "money",
      values: each.map((index) => (sold(index) ? inProfileOnly.potential.byOffering[index] : null)),
    },
    {
      key: "estimated",
      header: "Estimated",
      look: "text",
      values: each.map((index) => remark(context, index)),
    },
  ];
  return {
    kind: "potential",
    title: "Cross-Sell Potential",
    subtitle: subtitle(context),
    notes: [
      "Potential: every gap at what the holders of the offering pay on average. In profile: the same without clients out of profile.",
      `"50 % to 200 % of current" is quoted from a study of service providers, which does not say of what: both ratios stand here.`,
    ],
    columns,
    summary: ratios(context),
    rows: offerings.length,
    colours: [],
    frozenColumns: 2,
    names: {},
  };
}

/** Current revenue, potential, both together, and both ratios; for all clients and for those in profile. */
function ratios(context: Context): SummaryRow[] {
  const { measures, policies, kinds } = context;
  const { current, potential, inProfileOnly } = measures;
  const sides = { potential: [current, potential.total], fitPotential: [inProfileOnly.current, inProfileOnly.potential.total] } as const; // prettier-ignore
  const row = (
    key: string,
    text: string,
    cell: (now: number, more: number, column: string) => SummaryCell,
    tone?: "total",
  ): SummaryRow => ({
    key,
    tone,
    cells: {
      offering: label(text),
      ...Object.fromEntries(
        Object.entries(sides).map(([column, [now, more]]) => [column, cell(now, more, column)]),
      ),
    },
  });
  const ratio = (now: number, part: number, formula: string): SummaryCell =>
    now > 0 ? { value: part / now, formula, look: "share" } : { value: null };
  return [
    row("total", "Total", (_, more) => ({ value: more, formula: "SUM({this:body})" }), "total"),
    row("current", "Current revenue", (now, _, column) => ({
      value: now,
      ...(column === "potential" && revenueStands(context) ? { formula: "{holdings!total@total}" } : {}),
    })),
    row("full", "Fully cross-sold revenue", (now, more) => ({
      value: now + more,
      formula: "{this@current}+{this@total}",
    })),
    row("capture", "If they bought this share of it", () => ({
      value: policies.capture,
      look: "share",
      ...(kinds.has("settings") ? { formula: shareNamed("XS_capture", policies.capture) } : {}),
    })),
    row("captured", "Captured", (_, more) => ({
      value: policies.capture * more,
      formula: "{this@capture}*{this@total}",
    })),
    row("uplift", "Potential ÷ current revenue", (now, more) =>
      ratio(now, more, "{this@total}/{this@current}"),
    ),
    row("ratio", "Fully cross-sold ÷ current revenue", (now, more) =>
      ratio(now, now + more, "{this@full}/{this@current}"),
    ),
  ];
}

/** Whether the Holdings sheet of this run holds all revenue. */
function revenueStands({ kinds, intake }: Context): boolean {
  return kinds.has("holdings") && !intake.portfolio.undated;
}

function known(average: number): number | null {
  return Number.isNaN(average) ? null : average;
}

/** What a reader should know before taking the figures as they are. */
function remark({ measures, intake }: Context, index: number): string | null {
  const { offerings, window } = intake.portfolio;
  const { launched, retired } = offerings[index];
  const said: string[] = [];
  if (measures.averages.estimated[index] === 1) said.push("est.: list price");
  if (launched !== null && monthOf(launched) >= window.first) said.push("new");
  if (retired) said.push("no longer sold");
  return said.length > 0 ? said.join("; ") : null;
}
