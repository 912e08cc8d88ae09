import type { Cell } from "../../../src/cell";
import type { Area } from "../../../shared/grid";
import { figure } from "../../../shared/words";
import type { SheetChart, SheetSeries, Worksheet } from "../../workbook";

/** What a chart shows at present. */
export interface Figures {
  readonly categories: readonly string[];
  readonly series: readonly { readonly of: SheetSeries; readonly values: readonly number[] }[];
}

/** Reads the cells that a chart draws; what is no number counts as 0. */
export function figuresOf(sheet: Worksheet, { categories, series }: SheetChart): Figures {
  const column = (area: Area | null): Cell[] => (area ? sheet.read(area).map(([{ value }]) => value) : []);
  return {
    categories: column(categories).map((value) => String(value ?? "")),
    series: series.map((of) => ({
      of,
      values: column(of.values).map((value) => (typeof value === "number" ? value : 0)),
    })),
  };
}

/** A figure as its axis shows it. */
export function shownOn(value: number, numberFormat: string): string {
  return numberFormat.endsWith("%") ? `${Math.round(value * 100)} %` : figure(value);
}

/** A chart in words: what it is called, and of each series the first, the largest and the last figure. */
export function inWords(chart: SheetChart, { categories, series }: Figures): string {
  if (chart.text !== "") return `${chart.title}. ${chart.text}`;
  const said = series.map(({ of, values }) => {
    const { numberFormat } = chart.axes[of.axis] ?? chart.axes.left;
    const at = (index: number): string =>
      `${categories[index] ?? ""} ${shownOn(values[index], numberFormat)}`;
    const places = [0, values.indexOf(Math.max(...values)), values.length - 1];
    const told = [...new Set(places)].filter((place) => place >= 0).map(at);
    return `${of.name}: ${told.join(", ")}.`;
  });
  return [`${chart.title}.`, ...said].join(" ");
}
