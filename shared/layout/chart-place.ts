import type { Chart } from "../book";
import type { Area } from "../grid";

/** Rows that a chart is high. */
const HEIGHT = 20;
/** Rows of a table above its figures: the title, the sentence, the headers. */
const HEAD = 3;

/** Where a chart stands, and the row in which its table begins. */
export interface ChartPlace {
  readonly chart: Chart;
  readonly area: Area;
  readonly table: number;
}

/** The charts of a sheet in their places, and the first row of their tables. */
export interface ChartPlaces {
  readonly places: readonly ChartPlace[];
  readonly tables: number;
}

/**
 * Places a sheet's charts: below all rows, side by side where their columns allow, and
 * their tables below them, one under the other. An empty row parts everything.
 *
 * @param end The first row that is free.
 */
export function placeCharts(
  charts: readonly Chart[],
  columns: ReadonlyMap<string, number>,
  end: number,
): ChartPlaces {
  const areas: Area[] = [];
  for (const { over } of charts) {
    const [first, last] = over.map((key) => columns.get(key) as number);
    const before: Area | undefined = areas[areas.length - 1];
    const fits = before === undefined || first >= before.column + before.columns;
    const row = before === undefined ? end + 1 : fits ? before.row : before.row + HEIGHT + 1;
    areas.push({ row, column: first, rows: HEIGHT, columns: last - first + 1 });
  }
  const tables = areas.length === 0 ? end : areas[areas.length - 1].row + HEIGHT + 1;
  let next = tables;
  const places = charts.map((chart, index): ChartPlace => {
    const table = next;
    next += HEAD + chart.rows.length + 1;
    return { chart, area: areas[index], table };
  });
  return { places, tables };
}

/** The row of a table's first figures. */
export function firstFigures({ table }: ChartPlace): number {
  return table + HEAD;
}

/** The rows of all tables' figures, by the name that formulas give them. */
export function chartLines(...given: Parameters<typeof placeCharts>): [name: string, row: number][] {
  return placeCharts(...given).places.flatMap((place) =>
    place.chart.rows.map((_, index): [string, number] => [
      `${place.chart.key}${index}`,
      firstFigures(place) + index,
    ]),
  );
}

/** The first row below the charts and their tables. */
export function endOfCharts(...given: Parameters<typeof placeCharts>): number {
  const { places } = placeCharts(...given);
  const last: ChartPlace | undefined = places[places.length - 1];
  return last ? firstFigures(last) + last.chart.rows.length : given[2];
}
