import { chartName, type OwnKind, type SheetKind } from "../shared/grid";
import { readAreaFormula } from "./address";

/** The setting that names the chart which is being drawn, and its first series. */
export const DRAWING = "XS_drawing";

/** A chart of ours: what Excel calls it, and how many series it has; null where nobody knows. */
export interface StandingChart {
  readonly name: string;
  readonly series: number | null;
}

/** The charts of ours in a workbook. */
export interface StandingCharts {
  /** By the id of their sheet and the name that they should have. */
  readonly standing: Map<string, StandingChart>;
  /** Names of those that were drawn once, on a sheet that is still there. */
  readonly drawn: Set<string>;
}

interface Ours {
  readonly sheet: Excel.Worksheet;
  readonly kind: OwnKind;
}

/** What is asked of Excel about charts, to be read after the next round trip. */
interface Asked {
  readonly drawn: readonly string[];
  readonly charts: readonly { readonly sheet: Excel.Worksheet; readonly all: Excel.ChartCollection }[];
  readonly known: readonly { readonly place: string; readonly chart: Excel.Chart }[];
  readonly drawing: string;
  readonly series: string;
}

/**
 * Asks for the names of charts on sheets of ours, and for the series of our own: some kinds of
 * charts that users may have there tell nothing about theirs.
 *
 * @param drawing What the setting says.
 */
export function askForCharts(
  ours: readonly Ours[],
  names: readonly Excel.NamedItem[],
  drawing: unknown,
): Asked {
  const [cutOff = "", series = ""] = typeof drawing === "string" ? drawing.split("\n") : [];
  const named = names.filter(({ name }) => name.startsWith("XS_chart_"));
  return {
    // A name whose cell is gone went with its sheet, or with rows that the user deleted.
    drawn: named.filter(({ formula }) => readAreaFormula(String(formula))).map(({ name }) => name),
    charts: ours.map(({ sheet }) => ({
      sheet,
      // Only where a run was cut off a chart of ours may have no name yet.
      all: sheet.charts.load(cutOff === "" ? "items/name" : "items/name,items/series/items/name"),
    })),
    known: ours.flatMap(({ sheet, kind }) =>
      named
        .filter(({ name }) => name.startsWith(chartName(kind as SheetKind, "")))
        .map(({ name }) => ({
          place: `${sheet.id} ${name}`,
          chart: sheet.charts.getItemOrNullObject(name).load("series/items/name"),
        })),
    ),
    drawing: cutOff,
    series,
  };
}

/** Takes down what was asked for. */
export function noteCharts(
  { drawn, standing }: StandingCharts,
  { drawn: named, charts, known, drawing, series }: Asked,
): void {
  drawn.clear();
  standing.clear();
  for (const name of named) drawn.add(name);
  const counts = new Map(
    known.flatMap(({ place, chart }) =>
      chart.isNullObject ? [] : [[place, chart.series.items.length] as const],
    ),
  );
  for (const { sheet, all } of charts) {
    for (const chart of all.items) {
      const { name } = chart;
      if (!name.startsWith("XS_chart_")) continue;
      const loaded = drawing === "" ? null : chart.series.items.length;
      standing.set(`${sheet.id} ${name}`, { name, series: counts.get(`${sheet.id} ${name}`) ?? loaded });
    }
    if (drawing === "" || standing.has(`${sheet.id} ${drawing}`)) continue;
    const begun = all.items.find(
      (chart) =>
        !chart.name.startsWith("XS_chart_") &&
        chart.series.items.length === 1 &&
        chart.series.items[0].name === series,
    );
    if (begun) standing.set(`${sheet.id} ${drawing}`, { name: begun.name, series: 1 });
  }
}
