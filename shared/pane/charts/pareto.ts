import type { Stretch } from "../../insights";
import { element } from "../element";
import { percent } from "../figures";
import { words } from "../language";
import { drawing, press, shape } from "./svg";

const WIDTH = 100;
const HEIGHT = 60;
/** Of the room that a stretch has, its bar takes so much. */
const FILLED = 0.8;

/** Revenue by clients, the largest first: a bar for each stretch of them, and a line for the running share. */
export function paretoChart(stretches: readonly Stretch[], show: (one: Stretch) => void): HTMLElement {
  const shares = stretches.flatMap(({ share, cumulative }) => [share, cumulative]);
  const [least, most] = [Math.min(0, ...shares), Math.max(1, ...shares)];
  const y = (share: number): number => ((most - share) / (most - least)) * HEIGHT;
  const room = WIDTH / stretches.length;
  const bars = stretches.map((one, index) => {
    const left = index * room;
    const top = Math.min(y(one.share), y(0));
    const bar = shape("rect", {
      class: "bar",
      x: left + (room * (1 - FILLED)) / 2,
      y: top,
      width: room * FILLED,
      height: Math.abs(y(one.share) - y(0)),
    });
    const reach = shape("rect", { class: "reach", x: left, y: 0, width: room, height: HEIGHT });
    return press(shape("g", {}, reach, bar), words.insights.stretch(one), () => show(one));
  });
  const points = stretches.map(({ cumulative }, index) => `${(index + 1) * room},${y(cumulative)}`);
  const line = shape("polyline", { class: "line", points: [`0,${y(0)}`, ...points].join(" ") });
  const mark = shape("line", { class: "mark-line", x1: 0, x2: WIDTH, y1: y(0.8), y2: y(0.8) });
  const labels = { role: "group", "aria-label": words.insights.pareto };
  const plot = element("div", { class: "plot" });
  plot.append(drawing(WIDTH, HEIGHT, labels, mark, ...bars, line));
  return element(
    "div",
    { class: "pareto" },
    element("div", { class: "axis", "aria-hidden": "true" }, element("span", {}, percent(most)), element("span", {}, percent(least))), // prettier-ignore
    plot,
    element("div", { class: "ends", "aria-hidden": "true" }, element("span", {}, words.insights.largest), element("span", {}, words.insights.smallest(stretches[stretches.length - 1].last))), // prettier-ignore
  );
}
