import { desc, escape, op, rolling, table } from "arquero";
import { classOf } from "../typed";

/** Expressions over all offerings, written out as arquero takes them. */
const added = (names, term) => names.map(term).join(" + ");

/** arquero over its own table of columns, loading excluded. */
export const arquero = {
  prepare({ clients, offerings, cells, margins }) {
    const names = Array.from({ length: offerings }, (_, offering) => `o${offering}`);
    const columns = names.map((name, offering) => [
      name,
      Float64Array.from({ length: clients }, (_, client) => cells[client * offerings + offering]),
    ]);
    const client = Int32Array.from(margins.keys());
    return {
      names,
      loaded: table(Object.fromEntries([["client", client], ...columns, ["margin", margins]])),
    };
  },
  run({ names, loaded }) {
    const held = (name) => `op.mean(d.${name} > 0 ? d.${name} : null)`;
    const averages = loaded
      .rollup(Object.fromEntries(names.map((name) => [name, `d => ${held(name)}`])))
      .object();
    const found = loaded
      .params({ averages })
      .derive({
        revenue: `d => ${added(names, (name) => `d.${name}`)}`,
        potential: `(d, $) => ${added(names, (name) => `(d.${name} > 0 ? 0 : $.averages.${name})`)}`,
      })
      .derive({ size: (d) => op.round(d.revenue * 1e6) })
      .orderby(desc("size"), "client")
      .derive({ running: rolling((d) => op.sum(d.revenue)), total: (d) => op.sum(d.revenue) });
    const groups = found
      .groupby("size")
      .rollup({ first: (d) => op.min(d.running), amount: (d) => op.max(d.revenue) })
      .select("size", "first", "amount");
    const ranked = found
      .join_left(groups, "size")
      .derive({
        cumulative: (d) => d.running / d.total,
        class: escape((d) => classOf(d.revenue, (d.first - d.amount) / d.total, d.margin)),
      })
      .orderby("client")
      .reify();
    return Object.fromEntries(
      ["revenue", "cumulative", "class", "potential"].map((name) => [name, ranked.array(name)]),
    );
  },
};
