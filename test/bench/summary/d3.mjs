import { cumsum, mean, range, sort, sum } from "d3-array";
import { classOf } from "../typed";
import { objectsOf } from "./objects";

/** d3-array over rows of objects, in its own verbs. */
export const d3 = {
  prepare: objectsOf,
  run({ rows, names }) {
    const averages = names.map((name) => mean(rows, (row) => (row[name] > 0 ? row[name] : null)) ?? 0);
    const revenue = rows.map((row) => sum(names, (name) => row[name]));
    const size = revenue.map((amount) => Math.round(amount * 1e6));
    const order = sort(range(rows.length), (a, b) => size[b] - size[a]);
    const running = cumsum(order, (client) => revenue[client]);
    const total = running[running.length - 1];
    const cumulative = new Array(rows.length);
    const classes = new Array(rows.length);
    let start = 0;
    order.forEach((client, place) => {
      if (place > 0 && size[order[place - 1]] !== size[client]) start = running[place - 1] / total;
      cumulative[client] = running[place] / total;
      classes[client] = classOf(revenue[client], start, rows[client].margin);
    });
    return {
      revenue,
      cumulative,
      class: classes,
      potential: rows.map((row) => sum(names, (name, at) => (row[name] > 0 ? 0 : averages[at]))),
    };
  },
};
