import { exactSum } from "../../src/sums";
import { clientsThatMake } from "../../src/measures/shares";
import type { Chart, ChartRow, SummaryCell } from "../book";
import { chartColours } from "../colours";
import { clientAt, type Context } from "../context";
import { rowKey } from "../key";
import { figure, percent, several } from "../words";

/** Clients that have a column of their own; all others share one. */
const SHOWN = 30;

/** The charts of the Summary. Where a table of a line or two says as much there is none. */
export function summaryCharts(context: Context): Chart[] {
  return [...paretoChart(context), ...classChart(context)];
}

/** The largest clients and the rest, with their running share of revenue. */
function paretoChart(context: Context): Chart[] {
  const { ranking, year, cumulative, shares, current } = context.measures;
  if (ranking.length < 2 || current <= 0) return [];
  // A column for the rest would be no shorter than the one client that is left.
  const shown = ranking.length <= SHOWN + 1 ? ranking.length : SHOWN;
  const linked = context.kinds.has("concentration");
  const running = (row: number): string => `SUM({amount@pareto0:pareto${row}})/{concentration!revenue@total}`;
  const line = (id: string, label: string, own: SummaryCell, share: SummaryCell): ChartRow => ({
    id,
    cells: { figure: { value: label, look: "text" }, amount: { ...own, look: "money" }, benchmark: { ...share, look: "share" } }, // prettier-ignore
  });
  const rows = ranking.slice(0, shown).map((row, index) => {
    const { key, label } = clientAt(context, row);
    return line(
      `client ${rowKey(key)}`,
      label,
      { value: year.total[row], ...(linked ? { formula: `LARGE({concentration!revenue:body},${index + 1})` } : {}) }, // prettier-ignore
      { value: cumulative[row], ...(linked ? { formula: running(index) } : {}) },
    );
  });
  const rest = ranking.slice(shown);
  if (rest.length > 0) {
    const value = exactSum(rest.map((row) => year.total[row]));
    const formula = `{concentration!revenue@total}-SUM({amount@pareto0:pareto${shown - 1}})`;
    rows.push(
      line(
        "rest",
        `The other ${figure(rest.length)}`,
        { value, ...(linked ? { formula } : {}) },
        { value: 1, ...(linked ? { formula: running(shown) } : {}) },
      ),
    );
  }
  const largest = ranking[0];
  return [
    {
      key: "pareto",
      kind: "pareto",
      title: "Revenue by client, and its running share",
      text: `${clientAt(context, largest).label} is the largest of ${several(ranking.length, "client")} with ${percent(shares[largest] as number)} of revenue; ${figure(clientsThatMake(0.8, cumulative))} make 80 %.`,
      over: ["figure", "benchmark"],
      categories: { column: "figure", header: "Client", look: "text" },
      series: [
        { column: "amount", header: "Revenue", look: "money", color: chartColours.revenue },
        { column: "benchmark", header: "Cumulative % of revenue", look: "share", color: chartColours.share },
      ],
      rows,
    },
  ];
}

/** What each class brings, and what closing its gaps would add. */
function classChart(context: Context): Chart[] {
  const { classes, year, potential } = context.measures;
  const names = ["A", "B", "C", "D"].filter((name) => classes.some((one) => one === name));
  if (names.length < 2) return [];
  const linked = context.kinds.has("portfolio");
  const cell = (name: string, column: string, amounts: ArrayLike<number>): SummaryCell => ({
    value: exactSum([...classes.keys()].filter((row) => classes[row] === name).map((row) => amounts[row])),
    look: "money",
    ...(linked ? { formula: `{portfolio!${column}@class${name}}` } : {}),
  });
  const rows = names.map((name): ChartRow => ({
    id: name,
    cells: {
      figure: { value: `Class ${name}`, look: "text" },
      amount: cell(name, "revenue", year.total),
      benchmark: cell(name, "potential", potential.byClient),
    },
  }));
  const said = rows.map(
    ({ cells: { figure: label, amount, benchmark } }) =>
      `${String(label.value)} ${figure(amount.value as number)} and ${figure(benchmark.value as number)}`,
  );
  return [
    {
      key: "classes",
      kind: "stacked",
      title: "Revenue and cross-sell potential by class",
      text: `Revenue and potential a year: ${said.join("; ")}.`,
      over: ["source", "source"],
      categories: { column: "figure", header: "Class", look: "text" },
      series: [
        { column: "amount", header: "Revenue", look: "money", color: chartColours.revenue },
        { column: "benchmark", header: "Potential", look: "money", color: chartColours.potential },
      ],
      rows,
    },
  ];
}
