import type { Area } from "../../shared/grid";
import type { SheetChart, SheetSeries, Worksheet } from "../workbook";
import { behind, play, SELF } from "./checked";
import type { Desk, Methods } from "./desk";
import { columnPixels, ROW_PIXELS } from "./pixels";
import type { Ranged } from "./range";

/** Options of charts that are played. */
const OPTIONS = [
  "useFirstColumnAsDomain",
  "title",
  "isStacked",
  "series",
  "vAxes",
  "legend",
  "width",
  "height",
];

/** A chart of a sheet, or one that is still to be put there: then its id is null. */
export interface Charted {
  readonly id: number | null;
  readonly chart: Omit<SheetChart, "id">;
}

export function playChart(desk: Desk, sheet: Worksheet, { id, chart }: Charted): object {
  const methods: Methods = {
    getChartId: () => id,
    getOptions: () =>
      play(desk, "Charts.ChartOptions", {
        get: (option: string) => (option === "title" ? chart.title : null),
      }),
    modify: () => playChartBuilder(desk, sheet, { id, chart }),
  };
  const own: Charted = { id, chart };
  return play(desk, "Spreadsheet.EmbeddedChart", methods, own, () => sheet.name);
}

interface SeriesOption {
  readonly type?: string;
  readonly targetAxisIndex?: number;
  readonly color?: string;
}
interface AxisOption {
  readonly format?: string;
  readonly viewWindow?: { readonly max?: number };
}

/** What a script builds with newChart() and modify(): columns and lines over ranges of one column are played. */
export function playChartBuilder(desk: Desk, sheet: Worksheet, { id, chart }: Charted): object {
  const options = new Map<string, unknown>();
  let [ranges, headers, place, isCombo]: [Ranged[], number, [number, number] | null, boolean] = [
    [],
    0,
    null,
    id !== null,
  ];
  const methods: Methods = {
    addRange: (range: object) => {
      ranges.push(behind<Ranged>(range));
      return SELF;
    },
    clearRanges: () => {
      ranges = [];
      return SELF;
    },
    setChartType: (type: string) => {
      isCombo = type === "COMBO";
      return SELF;
    },
    setNumHeaders: (count: number) => {
      headers = count;
      return SELF;
    },
    setOption: (option: string, value: unknown) => {
      if (!OPTIONS.includes(option)) throw new Error(`The option ${option} is not played here.`);
      options.set(option, value);
      return SELF;
    },
    setPosition: (row: number, column: number, offsetX: number, offsetY: number) => {
      if (offsetX !== 0 || offsetY !== 0)
        throw new Error("Charts that begin at a cell alone are played here.");
      place = [row - 1, column - 1];
      return SELF;
    },
    build: () => {
      const whole = options.get("useFirstColumnAsDomain") === true && headers === 1 && isCombo && place;
      if (!whole || ranges.length < 2 || ranges.some(({ area }) => area.columns !== 1)) {
        throw new Error("Charts of text in one column and of figures in others are played here.");
      }
      const built = {
        ...chart,
        ...drawn(ranges, options),
        area: areaAt(sheet, place as [number, number], options),
      };
      return playChart(desk, sheet, { id, chart: built });
    },
  };
  return play(desk, "Spreadsheet.EmbeddedChartBuilder", methods, null, () => sheet.name);
}

/** A chart before anything is said of it. */
export const BLANK: Charted = {
  id: null,
  chart: {
    name: "",
    title: "",
    text: "",
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    categories: null,
    series: [],
    stacked: false,
    axes: { left: { numberFormat: "General", most: null }, right: null },
  },
};

function drawn(ranges: readonly Ranged[], options: ReadonlyMap<string, unknown>): Partial<SheetChart> {
  const [first, ...others] = ranges.map(({ area }) => ({ ...area, row: area.row + 1, rows: area.rows - 1 }));
  const each = (options.get("series") ?? {}) as Readonly<Record<number, SeriesOption | undefined>>;
  const axes = (options.get("vAxes") ?? {}) as Readonly<Record<number, AxisOption | undefined>>;
  const series = others.map((values, index): SheetSeries => {
    const { type = "bars", targetAxisIndex = 0, color = "#3366cc" } = each[index] ?? {};
    const { sheet, area } = ranges[index + 1];
    const [[header]] = sheet.read({ ...area, rows: 1 });
    return {
      name: String(header.value ?? ""),
      values,
      draws: type === "line" ? "line" : "columns",
      axis: targetAxisIndex === 1 ? "right" : "left",
      color,
    };
  });
  const axis = (index: number) => ({
    numberFormat: axes[index]?.format ?? "General",
    most: axes[index]?.viewWindow?.max ?? null,
  });
  const right = series.some((one) => one.axis === "right") ? axis(1) : null;
  return {
    title: (options.get("title") ?? "") as string,
    categories: first,
    series,
    stacked: options.get("isStacked") === true,
    axes: { left: axis(0), right },
  };
}

/** The cells that so many pixels cover: the last ones by half or more. */
function areaAt(
  sheet: Worksheet,
  [row, column]: [number, number],
  options: ReadonlyMap<string, unknown>,
): Area {
  const [width, height] = ["width", "height"].map((name) => Number(options.get(name)));
  let columns = 0;
  for (let left = 0; left + columnPixels(sheet, column + columns) / 2 <= width; columns++) {
    left += columnPixels(sheet, column + columns);
  }
  return { row, column, rows: Math.round(height / ROW_PIXELS), columns };
}
