import { MRR, PROJECT, RESALE, streams, TIME_AND_MATERIALS, UNCLASSIFIED } from "../../src/portfolio";
import { serviceRevenue } from "../../src/measures/margins";
import { exactSum } from "../../src/sums";
import type { Column, Described, SummaryCell, SummaryRow } from "../book";
import {
  clientColumn,
  inOrder,
  keyColumn,
  label,
  rowFormulas,
  settle,
  subtitle,
  valuesNote,
  type Context,
} from "../context";
import { ledger } from "./ledger";
import { risksOfConcentration } from "./risks";

/** Sheet "Revenue Concentration": part A of the method, with the reconciliation to the ledger. */
export function concentration(context: Context): Described {
  const { measures } = context;
  const { year, ranking } = measures;
  const stream = (key: string, header: string, index: number): Column => ({
    key,
    header,
    look: "cents",
    values: inOrder(ranking, (row) => year.byStream[row * streams.length + index]),
  });
  const unclassified = stream("unclassified", "Unclassified", UNCLASSIFIED);
  const loose = unclassified.values.some((value) => value !== 0);
  const known = measures.margins.some(({ service, resale }) => service !== null || resale !== null);
  const shares = measures.current > 0;
  const columns = settle(context, [
    keyColumn(context, ranking),
    { key: "rank", header: "Rank", look: "rank", values: ranking.map((_, place) => place + 1) },
    clientColumn(context, ranking),
    { ...stream("mrr", "MRR", MRR), joined: true },
    { ...stream("project", "Project", PROJECT), joined: true },
    stream("tm", "T&M", TIME_AND_MATERIALS),
    {
      key: "service",
      header: "Service",
      look: "cents",
      formula: "SUM({mrr>tm})",
      values: inOrder(ranking, (row) => serviceRevenue(year, row)),
    },
    stream("resale", "Resale", RESALE),
    ...(loose ? [unclassified] : []),
    {
      key: "revenue",
      header: "Total",
      look: "cents",
      formula: loose ? "{service}+{resale}+{unclassified}" : "{service}+{resale}",
      values: inOrder(ranking, (row) => year.total[row]),
    },
    share(
      "share",
      "% of total",
      "{revenue}/{revenue@total}",
      inOrder(ranking, (row) => measures.shares[row]),
      shares,
    ),
    share(
      "cumulative",
      "Cumulative % of revenue",
      "SUM({revenue:above})/{revenue@total}",
      inOrder(ranking, (row) => measures.cumulative[row]),
      shares,
    ),
    share(
      "clients",
      "Cumulative % of clients",
      "{rank}/{rank@total}",
      ranking.map((_, place) => (place + 1) / ranking.length),
      true,
    ),
    {
      key: "runRate",
      header: "Run rate",
      look: "cents",
      values: inOrder(ranking, (row) => (Number.isNaN(year.runRate[row]) ? null : year.runRate[row])),
    },
    ...(known
      ? [
          {
            key: "serviceMargin",
            header: "Service margin %",
            look: "share" as const,
            values: inOrder(ranking, (row) => measures.margins[row].service),
          },
          {
            key: "resaleMargin",
            header: "Resale margin %",
            look: "share" as const,
            values: inOrder(ranking, (row) => measures.margins[row].resale),
          },
        ]
      : []),
  ]);
  return {
    kind: "concentration",
    title: "Revenue Concentration",
    subtitle: subtitle(context),
    notes: [...risksOfConcentration(context), ...(rowFormulas(context) ? [] : [valuesNote])],
    columns,
    summary: [...ledger(context), total(columns, ranking.length)],
    rows: ranking.length,
    colours: [],
    frozenColumns: 3,
    // Where there is a Summary, its cells bear these names.
    names: context.kinds.has("summary")
      ? {}
      : {
          XS_window_last: ["last", "revenue"],
          XS_rev_read: ["read", "revenue"],
          XS_rev_used: ["used", "revenue"],
          XS_rev_outside: ["outside", "revenue"],
          XS_rev_problem: ["problem", "revenue"],
          XS_rev_totals: ["totals", "revenue"],
        },
  };
}

function share(
  key: string,
  header: string,
  formula: string,
  values: Column["values"],
  formed: boolean,
): Column {
  return { key, header, look: "share", values, ...(formed ? { formula } : {}) };
}

function total(columns: readonly Column[], clients: number): SummaryRow {
  const cells: Record<string, SummaryCell> = {
    client: label("Total"),
    rank: { value: clients, formula: "COUNT({rank:body})", look: "rank" },
  };
  for (const { key, look, values } of columns) {
    if (look !== "cents") continue;
    const known = values.filter((value) => typeof value === "number");
    cells[key] = { value: known.length > 0 ? exactSum(known) : 0, formula: "SUM({this:body})" };
  }
  return { key: "total", tone: "total", cells };
}
