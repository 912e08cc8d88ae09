import { cumsum, mean, range, rollup, sort, sum } from "d3-array";
import { classOf } from "../typed";
import { objectsOf, readable } from "./records";
import { byClient } from "./mapped";

/** d3-array over objects that have been read before, grouped by the texts. */
export const d3 = {
  prepare: (data) => objectsOf(data),
  run(records) {
    const used = readable(records);
    const found = rollup(
      used,
      (lines) => ({
        revenue: sum(lines, (line) => line.revenue),
        cost: sum(lines, (line) => line.cost),
        cells: rollup(
          lines,
          (own) => sum(own, (line) => line.revenue),
          (line) => line.offering,
        ),
      }),
      (line) => line.client,
    );
    const names = [...found.keys()];
    const clients = [...found.values()];
    const offerings = [...new Set(used.map((line) => line.offering))];
    const amount = (client, name) => client.cells.get(name) ?? 0;
    const averages = offerings.map((name) =>
      mean(clients, (client) => (amount(client, name) > 0 ? amount(client, name) : null)),
    );
    const size = clients.map(({ revenue }) => Math.round(revenue * 1e6));
    const order = sort(range(clients.length), (a, b) => size[b] - size[a]);
    const running = cumsum(order, (at) => clients[at].revenue);
    const total = running[running.length - 1];
    const answer = { revenue: clients.map(({ revenue }) => revenue), cumulative: [], class: [] };
    let start = 0;
    order.forEach((at, place) => {
      if (place > 0 && size[order[place - 1]] !== size[at]) start = running[place - 1] / total;
      const { revenue, cost } = clients[at];
      answer.cumulative[at] = running[place] / total;
      answer.class[at] = classOf(revenue, start, (revenue - cost) / revenue);
    });
    answer.potential = clients.map((client) =>
      sum(offerings, (name, at) => (amount(client, name) > 0 ? 0 : averages[at])),
    );
    return { names, answer };
  },
  settle: ({ names, answer }, data) => byClient(data, names, answer),
};
