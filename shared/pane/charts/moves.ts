import type { Since } from "../../since";
import { element } from "../element";
import { whole } from "../figures";
import { words } from "../language";
import { drawing, shape } from "./svg";

const WIDTH = 100;
const HEIGHT = 100;
/** How wide the columns of classes are. */
const COLUMN = 6;
/** Room between two classes of a column. */
const GAP = 3;

/** How high a line of text is beside the drawing. */
const LINE = 10;

const ORDER = ["A", "B", "C", "D", "–", "New", "Left"];

interface Part {
  readonly name: string;
  readonly clients: number;
  readonly top: number;
  readonly height: number;
}

/** Which class clients had before, on the left, and have now, on the right. */
export function movesChart(flows: Since["flows"]): HTMLElement {
  const total = flows.reduce((sum, { clients }) => sum + clients, 0);
  const [before, now] = [column(flows, "from", total), column(flows, "to", total)];
  const used = { before: new Map<string, number>(), now: new Map<string, number>() };
  const scale = (clients: number): number => (clients / total) * room(Math.max(before.length, now.length));
  const take = (side: Map<string, number>, { name, top }: Part, height: number): number => {
    const at = top + (side.get(name) ?? 0);
    side.set(name, at - top + height);
    return at;
  };
  const bands = [...flows]
    .sort((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to))
    .map(({ from, to, clients }) => {
      const height = scale(clients);
      const left = take(used.before, before.find(({ name }) => name === from) as Part, height);
      const right = take(used.now, now.find(({ name }) => name === to) as Part, height);
      const [x1, x2] = [COLUMN, WIDTH - COLUMN];
      const path = `M${x1},${left} C50,${left} 50,${right} ${x2},${right} V${right + height} C50,${right + height} 50,${left + height} ${x1},${left + height} Z`;
      const direction = from === to ? "stays" : rank(to) < rank(from) ? "rises" : "falls";
      return shape("path", { class: `band ${direction}`, d: path });
    });
  const columns = [...before.map((part) => block(part, 0)), ...now.map((part) => block(part, WIDTH - COLUMN))]; // prettier-ignore
  const field = drawing(WIDTH, HEIGHT, { role: "img", "aria-label": words.insights.movesText(flows) });
  field.append(...bands, ...columns);
  const root = element("div", { class: "moves" }, names(before, words.insights.before));
  root.append(field, names(now, words.insights.now));
  return root;
}

function rank(name: string): number {
  return ORDER.indexOf(name);
}

function room(parts: number): number {
  return HEIGHT - GAP * (parts - 1);
}

function column(flows: Since["flows"], side: "from" | "to", total: number): Part[] {
  const sums = new Map<string, number>();
  for (const flow of flows) sums.set(flow[side], (sums.get(flow[side]) ?? 0) + flow.clients);
  const other = new Set(flows.map((flow) => flow[side === "from" ? "to" : "from"]));
  const free = room(Math.max(sums.size, other.size));
  let top = 0;
  return [...sums]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([name, clients]) => {
      const part = { name, clients, top, height: (clients / total) * free };
      top += part.height + GAP;
      return part;
    });
}

function block({ top, height }: Part, x: number): SVGElement {
  return shape("rect", { class: "bar", x, y: top, width: COLUMN, height });
}

function names(parts: readonly Part[], title: string): HTMLElement {
  let free = 0;
  const labels = parts.map(({ name, clients, top, height }) => {
    const label = element("span", {}, `${name} ${whole(clients)}`);
    const at = Math.max(top + height / 2, free);
    free = at + LINE;
    label.style.setProperty("--at", `${at}%`);
    return label;
  });
  return element("div", { class: "names", "aria-hidden": "true" }, element("strong", {}, title), ...labels);
}
