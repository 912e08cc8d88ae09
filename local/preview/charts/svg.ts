import type { SheetChart, SheetSeries } from "../../workbook";
import { element, type Frame } from "./element";
import { inWords, shownOn, type Figures } from "./figures";
import { plotsOf } from "./plot";
import { scaleOf, type Scale } from "./scale";

/** Pixels around the plot, and above which categories are written aslant. */
const AROUND = { top: 30, side: 58, right: 16, label: 20, slanted: 84, legend: 22 };
const MOST_LEVEL = 8;
/** Characters of a category that there is room for. */
const ROOM = { level: 16, slanted: 22 };

/** A chart as a drawing of so many pixels, which says in words what it shows. */
export function drawChart(chart: SheetChart, figures: Figures, width: number, height: number): SVGElement {
  const slanted = figures.categories.length > MOST_LEVEL;
  const side = chart.axes.right ? AROUND.side : AROUND.right;
  const below = (slanted ? AROUND.slanted : AROUND.label) + AROUND.legend;
  const frame: Frame = {
    left: AROUND.side,
    top: AROUND.top,
    width: Math.max(width - AROUND.side - side, 1),
    height: Math.max(height - AROUND.top - below, 1),
  };
  const scales = { left: scaleFor(chart, figures, "left"), right: scaleFor(chart, figures, "right") };
  const words = inWords(chart, figures);
  return element(
    "svg",
    { width, height, role: "img", "aria-label": words, class: "chart" },
    element("rect", { width, height, class: "paper" }),
    element("text", { x: width / 2, y: 20, class: "title" }, chart.title),
    ...axis(frame, scales.left, chart.axes.left.numberFormat, false),
    ...(chart.axes.right ? axis(frame, scales.right, chart.axes.right.numberFormat, true) : []),
    ...plotsOf(chart, figures, frame, scales),
    ...categories(frame, figures.categories, slanted),
    legend(chart.series, width, height),
  );
}

function scaleFor(chart: SheetChart, { series }: Figures, side: "left" | "right"): Scale {
  const own = series.filter(({ of }) => of.axis === side).map(({ values }) => values);
  const stacks = own[0]?.map((_, index) => own.reduce((sum, values) => sum + Math.max(values[index], 0), 0)) ?? []; // prettier-ignore
  return scaleOf(chart.stacked ? [...stacks, ...own.flat()] : own.flat(), chart.axes[side]?.most ?? null);
}

function axis(
  { left, top, width, height }: Frame,
  scale: Scale,
  format: string,
  right: boolean,
): SVGElement[] {
  const { least, most, marks } = scale;
  return marks.flatMap((mark) => {
    const y = top + height - ((mark - least) / (most - least)) * height;
    const x = right ? left + width + 6 : left - 6;
    const label = element(
      "text",
      { x, y: y + 3, class: right ? "mark" : "mark before" },
      shownOn(mark, format),
    );
    return right
      ? [label]
      : [element("line", { x1: left, x2: left + width, y1: y, y2: y, class: "rule" }), label];
  });
}

function categories(
  { left, top, width, height }: Frame,
  names: readonly string[],
  slanted: boolean,
): SVGElement[] {
  return names.map((name, index) => {
    const room = slanted ? ROOM.slanted : ROOM.level;
    const text = name.length > room ? `${name.slice(0, room - 1)}…` : name;
    const x = left + ((index + 0.5) / names.length) * width;
    const y = top + height + 14;
    const turned: Readonly<Record<string, string>> = slanted
      ? { transform: `rotate(-45 ${x} ${y - 4})`, class: "mark before" }
      : { class: "mark middle" };
    return element("text", { x, y: slanted ? y - 4 : y, ...turned }, text);
  });
}

function legend(series: readonly SheetSeries[], width: number, height: number): SVGElement {
  const wide = (name: string): number => 22 + name.length * 6;
  let x = (width - series.reduce((sum, { name }) => sum + wide(name), 0)) / 2;
  const entries = series.flatMap(({ name, color }) => {
    const entry = [
      element("rect", { x, y: height - 15, width: 9, height: 9, fill: color }),
      element("text", { x: x + 13, y: height - 7, class: "mark" }, name),
    ];
    x += wide(name);
    return entry;
  });
  return element("g", {}, ...entries);
}
