import type { ChartAxis, Grid, GridChart, GridSeries } from "../shared/grid";
import { addressOf } from "../shared/layout/address";
import type { Book } from "./book";
import { rangeOf } from "./looks";
import { setHiddenName } from "./names";
import { DRAWING, type StandingChart } from "./standing-charts";

/**
 * Draws a grid's charts: one that stands is changed, one that the user deleted stays deleted. A name of the
 * workbook says which ones were drawn, once all of a chart is there.
 */
export function drawCharts(
  context: Excel.RequestContext,
  book: Book,
  grid: Grid,
  home: { readonly sheet: Excel.Worksheet; readonly name: string; readonly id: string },
): void {
  for (const chart of grid.charts) {
    const standing = book.charts.standing.get(`${home.id} ${chart.name}`);
    const deleted = standing === undefined && book.charts.drawn.has(chart.name);
    if (deleted && !grid.chartsAgain) continue;
    const { settings } = context.workbook;
    const [first] = chart.series;
    settings.add(DRAWING, `${chart.name}\n${first.name}`);
    const drawn = standing ? home.sheet.charts.getItem(standing.name) : added(home.sheet, chart);
    drawn.name = chart.name;
    draw(home.sheet, drawn, chart, standing ? (standing.series ?? chart.series.length) : 1);
    const table = { name: chart.name, ...chart.table };
    setHiddenName(context, book, table, home);
    settings.add(DRAWING, "");
    book.charts.drawn.add(chart.name);
    const now: StandingChart = { name: chart.name, series: chart.series.length };
    book.charts.standing.set(`${home.id} ${chart.name}`, now);
  }
}

function added(sheet: Excel.Worksheet, { series: [{ values, draws }], stacked }: GridChart): Excel.Chart {
  const type = draws === "line" ? "Line" : stacked ? "ColumnStacked" : "ColumnClustered";
  const withHeader = { ...values, row: values.row - 1, rows: values.rows + 1 };
  return sheet.charts.add(type, rangeOf(sheet, withHeader), "Columns");
}

/** @param count Series that the chart has by now. */
function draw(sheet: Excel.Worksheet, drawn: Excel.Chart, chart: GridChart, count: number): void {
  const { area, series, title, axes } = chart;
  for (let index = count - 1; index >= series.length; index--) drawn.series.getItemAt(index).delete();
  series.forEach((one, index) => {
    const target = index < count ? drawn.series.getItemAt(index) : drawn.series.add(one.name);
    drawSeries(sheet, target, one, chart);
  });
  drawn.title.text = title;
  drawn.legend.position = "Bottom";
  drawn.axes.categoryAxis.tickLabelSpacing = 1;
  drawAxis(drawn.axes.valueAxis, axes.left);
  if (axes.right) drawAxis(drawn.axes.getItem("Value", "Secondary"), axes.right);
  drawn.setPosition(
    addressOf(area.row, area.column),
    addressOf(area.row + area.rows - 1, area.column + area.columns - 1),
  );
}

function drawSeries(
  sheet: Excel.Worksheet,
  target: Excel.ChartSeries,
  { name, values, draws, axis, color }: GridSeries,
  { stacked, categories }: GridChart,
): void {
  target.name = name;
  if (!stacked) target.chartType = draws === "line" ? "Line" : "ColumnClustered";
  target.axisGroup = axis === "right" ? "Secondary" : "Primary";
  target.setValues(rangeOf(sheet, values));
  target.setXAxisValues(rangeOf(sheet, categories));
  if (draws === "line") target.format.line.color = color;
  else target.format.fill.setSolidColor(color);
}

function drawAxis(axis: Excel.ChartAxis, { numberFormat, most }: ChartAxis): void {
  axis.numberFormat = numberFormat;
  // An empty text leaves the end to Excel again.
  axis.maximum = most ?? "";
}
