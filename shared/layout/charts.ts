import type { ChartColumn, ChartRow, Sheet, SummaryCell } from "../book";
import { belowFormat, headerFormat } from "../colours";
import { chartName, type Area, type ChartAxis, type Format, type GridChart } from "../grid";
import { lookFormats, type Look } from "../look";
import type { Content } from "../typed/content";
import { CHART_WORDS, chartRow } from "../typed/row";
import type { Place } from "./address";
import { firstFigures, placeCharts, type ChartPlace, type ChartPlaces } from "./chart-place";
import { endOfRows } from "./place";

/** The charts of a sheet in their places. */
export function placesOfCharts(sheet: Sheet, { columns }: Place): ChartPlaces {
  return placeCharts(sheet.charts, columns, endOfRows(sheet));
}

/** The rows of charts' tables by what they are called, wherever they stand. */
export function chartRows(sheet: Sheet, place: Place): Map<string, number> {
  return new Map(
    placesOfCharts(sheet, place).places.flatMap((at) => [
      ...CHART_WORDS.map((id, index) => [chartRow(at.chart.key, id), at.table + index] as const),
      ...at.chart.rows.map(
        ({ id }, index) => [chartRow(at.chart.key, id), firstFigures(at) + index] as const,
      ),
    ]),
  );
}

function columnsOf({ chart: { categories, series } }: ChartPlace): ChartColumn[] {
  return [categories, ...series];
}

/** A cell of a chart's table, by the key of its column. */
interface TableCell<T> {
  readonly row: number;
  readonly column: string;
  readonly content: T;
}

/** What stands in charts' tables: the Keys, the words above the figures, the figures. */
export function chartCells(sheet: Sheet, place: Place): TableCell<SummaryCell>[] {
  const [key, first] = sheet.columns.map((column) => column.key);
  const word = (row: number, column: string, value: string): TableCell<SummaryCell> => ({
    row,
    column,
    content: { value },
  });
  const keys = [...chartRows(sheet, place)].map(([name, row]) => word(row, key, name));
  const cells = placesOfCharts(sheet, place).places.flatMap((found) => [
    word(found.table, first, found.chart.title),
    word(found.table + 1, first, found.chart.text),
    ...columnsOf(found).map(({ column, header }) => word(found.table + 2, column, header)),
    ...inRows(found, ({ cells: figures }) => figures),
  ]);
  return [...keys, ...cells];
}

/** What the user typed beside the words and the figures. */
export function chartTyped(sheet: Sheet, place: Place): TableCell<Content>[] {
  return placesOfCharts(sheet, place).places.flatMap((found) => [
    ...(found.chart.typed ?? []).flatMap((beside, index) =>
      Object.entries(beside).map(([column, content]) => ({ row: found.table + index, column, content })),
    ),
    ...inRows(found, ({ typed = {} }) => typed),
  ]);
}

function inRows<T>(found: ChartPlace, of: (row: ChartRow) => Readonly<Record<string, T>>): TableCell<T>[] {
  return found.chart.rows.flatMap((one, index) =>
    Object.entries(of(one)).map(([column, content]) => ({
      row: firstFigures(found) + index,
      column,
      content,
    })),
  );
}

/** What charts' tables look like. */
export function chartFormats(sheet: Sheet, place: Place): { format: Format; area: Area }[] {
  return placesOfCharts(sheet, place).places.flatMap((found) => [
    { format: belowFormat, area: { row: found.table, column: 1, rows: 1, columns: 1 } },
    { format: lookFormats.sentence, area: { row: found.table + 1, column: 1, rows: 1, columns: 1 } },
    ...columnsOf(found).flatMap(({ column, look }) => {
      const area = figuresOf(found, place, column);
      const header = { ...area, row: found.table + 2, rows: 1 };
      return [
        { format: headerFormat, area: header },
        { format: lookFormats[look], area },
      ];
    }),
  ]);
}

function figuresOf(found: ChartPlace, { columns }: Place, key: string): Area {
  const column = columns.get(key) as number;
  return { row: firstFigures(found), column, rows: found.chart.rows.length, columns: 1 };
}

/** Charts with every address resolved. */
export function chartsOf(sheet: Sheet, place: Place): GridChart[] {
  return placesOfCharts(sheet, place).places.map((found): GridChart => {
    const { key, kind, title, text, categories, series, rows } = found.chart;
    const onRight = series.map((_, index) => kind === "pareto" && index > 0);
    const shares = (right: boolean): boolean =>
      rows.every(({ cells }) =>
        series.every(({ column }, index) => onRight[index] !== right || Number(cells[column].value) <= 1),
      );
    const axis = (right: boolean): ChartAxis | null => {
      const first = series.find((_, index) => onRight[index] === right);
      if (!first) return null;
      const share = first.look === "share";
      return { numberFormat: axisFormat(first.look), most: share && shares(right) ? 1 : null };
    };
    return {
      name: chartName(sheet.kind, key),
      title,
      text,
      area: found.area,
      table: { row: found.table, column: 1 },
      categories: figuresOf(found, place, categories.column),
      series: series.map(({ column, header, color }, index) => ({
        name: header,
        values: figuresOf(found, place, column),
        draws: onRight[index] ? "line" : "columns",
        axis: onRight[index] ? "right" : "left",
        color,
      })),
      stacked: kind === "stacked",
      axes: { left: axis(false) as ChartAxis, right: axis(true) },
    };
  });
}

/** Without the space that cells leave beside a figure. */
function axisFormat(look: Look): string {
  return look === "share" ? "0%" : "#,##0";
}
