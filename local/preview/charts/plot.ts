import type { SheetChart } from "../../workbook";
import type { Figures } from "./figures";
import type { Scale } from "./scale";
import { element, type Frame } from "./element";

/** How much of its room a column fills. */
const FILLED = 0.7;

/** The columns and lines of a chart. */
export function plotsOf(
  chart: SheetChart,
  { categories, series }: Figures,
  frame: Frame,
  scales: Readonly<Record<"left" | "right", Scale>>,
): SVGElement[] {
  const columns = series.filter(({ of }) => of.draws === "columns");
  const room = frame.width / Math.max(categories.length, 1);
  const beside = chart.stacked ? 1 : columns.length;
  const wide = (room * FILLED) / Math.max(beside, 1);
  /** Where the next part of a stack begins, above and below 0. */
  const stacks = categories.map(() => [0, 0]);
  const drawn = series.flatMap(({ of, values }) => {
    const scale = scales[of.axis];
    const y = (value: number): number =>
      frame.top + frame.height - ((value - scale.least) / (scale.most - scale.least)) * frame.height;
    const middle = (index: number): number => frame.left + (index + 0.5) * room;
    if (of.draws === "line") {
      const points = values.map((value, index) => `${middle(index)},${y(value)}`).join(" ");
      return [element("polyline", { points, class: "line", stroke: of.color })];
    }
    const place = chart.stacked ? 0 : columns.findIndex((one) => one.of === of);
    return values.map((value, index) => {
      const side = value < 0 ? 1 : 0;
      const from = chart.stacked ? stacks[index][side] : 0;
      if (chart.stacked) stacks[index][side] += value;
      const [high, low] = [y(Math.max(from, from + value)), y(Math.min(from, from + value))];
      const x = middle(index) - (wide * beside) / 2 + place * wide;
      return element("rect", { x, y: high, width: wide, height: Math.max(low - high, 0), fill: of.color });
    });
  });
  return drawn;
}
