import { desc, escape, op, rolling, table } from "arquero";
import { classOf } from "../typed";
import { clientName, offeringName } from "./data";
import { windowOf } from "./limit";
import { byClient } from "./mapped";

/** arquero over its own table of columns with texts as keys and dates read, loading excluded. */
export const arquero = {
  prepare: ({ client, offering, day, revenue, cost }) =>
    table({
      client: Array.from(client, clientName),
      offering: Array.from(offering, offeringName),
      ...{ day, revenue, cost },
    }),
  run(loaded) {
    const [from, to] = windowOf(Int32Array.of(loaded.rollup({ latest: (d) => op.max(d.day) }).get("latest")));
    const cells = loaded
      .params({ from, to })
      .filter((d, $) => d.day >= $.from && d.day < $.to)
      .groupby("client", "offering")
      .rollup({ amount: (d) => op.sum(d.revenue), spent: (d) => op.sum(d.cost) });
    const averages = cells
      .filter((d) => d.amount > 0)
      .groupby("offering")
      .rollup({ average: (d) => op.mean(d.amount) });
    const all = averages.rollup({ all: (d) => op.sum(d.average) }).get("all");
    const clients = cells
      .join_left(averages, "offering")
      .derive({ paid: (d) => (d.amount > 0 ? d.average : 0) })
      .groupby("client")
      .rollup({
        revenue: (d) => op.sum(d.amount),
        cost: (d) => op.sum(d.spent),
        paid: (d) => op.sum(d.paid),
      })
      .params({ all })
      .derive({
        potential: (d, $) => $.all - d.paid,
        margin: (d) => (d.revenue - d.cost) / d.revenue,
        size: (d) => op.round(d.revenue * 1e6),
      })
      .orderby(desc("size"), "client")
      .derive({ running: rolling((d) => op.sum(d.revenue)), total: (d) => op.sum(d.revenue) });
    const groups = clients.groupby("size").rollup({
      first: (d) => op.min(d.running),
      amount: (d) => op.max(d.revenue),
    });
    const ranked = clients.join_left(groups.ungroup(), "size").derive({
      cumulative: (d) => d.running / d.total,
      class: escape((d) => classOf(d.revenue, (d.first - d.amount) / d.total, d.margin)),
    });
    const names = ["revenue", "cumulative", "class", "potential"];
    return {
      names: ranked.array("client"),
      answer: Object.fromEntries(names.map((name) => [name, ranked.array(name)])),
    };
  },
  settle: ({ names, answer }, data) => byClient(data, names, answer),
};
