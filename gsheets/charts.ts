import type { GridChart } from "../shared/grid";
import { rangeNamed } from "./anchors";
import type { Book, Sheet } from "./book";
import type { Frame } from "./frame";
import { pixelsAcross } from "./widths";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
/** The charts on a sheet by id. */
type Standing = ReadonlyMap<number, Chart>;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** How high Sheets makes a row. */
const ROW_PIXELS = 21;

/** The property with the ids of our charts, by name. */
const IDS = "XS.charts";

/**
 * Draws a sheet's charts: one that stands is changed, one that the user deleted stays deleted. Sheets knows
 * a chart by an id that it makes up when the chart is inserted; until that is kept, it is known by its title.
 */
export function drawCharts(book: Book, sheet: Sheet, frame: Frame): void {
  if (frame.charts.length === 0) return;
  const properties = PropertiesService.getDocumentProperties();
  const ids = idsIn(properties.getProperty(IDS));
  let there = chartsOn(sheet);
  for (const chart of frame.charts) {
    const drawnOnce = rangeNamed(book, chart.name) !== null;
    const found = standingId(there, ids, chart, drawnOnce);
    if (found === undefined && drawnOnce && !frame.chartsAgain) continue;
    if (found === undefined) {
      sheet.insertChart(describe(sheet.newChart(), sheet, chart, frame));
      const now = chartsOn(sheet);
      [ids[chart.name]] = [...now.keys()].filter((one) => !there.has(one));
      there = now;
    } else {
      const standing = there.get(found) as Chart;
      sheet.updateChart(describe(standing.modify().clearRanges(), sheet, chart, frame));
      ids[chart.name] = found;
    }
    properties.setProperty(IDS, JSON.stringify(ids));
    const { row, column } = chart.table;
    book.file.setNamedRange(chart.name, sheet.getRange(row + 1, column + 1));
  }
}

/** The id of a chart that stands; undefined for one that was never drawn, or that the user deleted. */
function standingId(
  there: Standing,
  ids: Readonly<Record<string, number | undefined>>,
  { name, title }: GridChart,
  drawnOnce: boolean,
): number | undefined {
  const id = ids[name];
  if (id !== undefined && there.has(id)) return id;
  if (id !== undefined && drawnOnce) return undefined;
  const others = new Set(Object.values(ids));
  return [...there].find(
    ([one, chart]) => !others.has(one) && chart.getOptions()?.get("title") === title,
  )?.[0];
}

function idsIn(text: string | null): Record<string, number> {
  return JSON.parse(text ?? "{}") as Record<string, number>;
}

function chartsOn(sheet: Sheet): Standing {
  return new Map(sheet.getCharts().map((chart) => [chart.getChartId() as number, chart]));
}

/** A combination of columns and lines can draw all of our charts. */
function describe(builder: Builder, sheet: Sheet, chart: GridChart, frame: Frame): Chart {
  const { area, categories, series, stacked, axes, title } = chart;
  const withHeader = [categories, ...series.map(({ values }) => values)];
  for (const { row, column, rows } of withHeader)
    builder.addRange(sheet.getRange(row, column + 1, rows + 1, 1));
  const axis = ({ numberFormat, most }: (typeof axes)["left"]) => ({
    format: numberFormat,
    viewWindow: most === null ? {} : { max: most },
  });
  const drawn = series.map(({ draws, axis: side, color }, index) => [
    index,
    { type: draws === "line" ? "line" : "bars", targetAxisIndex: side === "right" ? 1 : 0, color },
  ]);
  return builder
    .setChartType(Charts.ChartType.COMBO)
    .setNumHeaders(1)
    .setOption("useFirstColumnAsDomain", true)
    .setOption("title", title)
    .setOption("isStacked", stacked)
    .setOption("series", Object.fromEntries(drawn))
    .setOption("vAxes", { 0: axis(axes.left), ...(axes.right && { 1: axis(axes.right) }) })
    .setOption("legend", { position: "bottom" })
    .setOption("width", pixelsAcross(frame, area.column, area.columns))
    .setOption("height", area.rows * ROW_PIXELS)
    .setPosition(area.row + 1, area.column + 1, 0, 0)
    .build();
}
