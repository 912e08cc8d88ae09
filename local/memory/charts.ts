import type { Area } from "../../shared/grid";
import type { SheetChart } from "../workbook";
import { moveArea, type Edit } from "./areas";

/** Charts after rows or columns came or went. One whose place is gone stays where it was; figures that are gone are drawn no more. */
export function moveCharts(charts: readonly SheetChart[], edit: Edit): SheetChart[] {
  const moved = (area: Area | null): Area | null => area && moveArea(area, edit);
  return charts.map((chart) => ({
    ...chart,
    area: moveArea(chart.area, edit) ?? chart.area,
    categories: moved(chart.categories),
    series: chart.series.map((series) => ({ ...series, values: moved(series.values) })),
  }));
}
