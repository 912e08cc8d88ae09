import type { Answer } from "../answer";
import { classOf } from "../typed";
import { rowsOf, type SummaryData } from "./data";

type Row = Record<string, number>;

/** Rows as objects with a member an offering, as most programs hold a table. */
export function objectsOf(data: SummaryData): { rows: Row[]; names: string[] } {
  const names = Array.from({ length: data.offerings }, (_, offering) => `Offering ${offering}`);
  const rows = rowsOf(data).map((row) => ({
    ...Object.fromEntries(names.map((name, offering) => [name, row[offering]])),
    margin: row[data.offerings],
  }));
  return { rows, names };
}

/** Plain objects and array methods, without a library. */
export const objects = {
  prepare: objectsOf,
  run({ rows, names }: ReturnType<typeof objectsOf>): Answer {
    const averages: Row = {};
    for (const name of names) {
      const held = rows.map((row) => row[name]).filter((amount) => amount > 0);
      averages[name] = held.length ? held.reduce((sum, amount) => sum + amount, 0) / held.length : 0;
    }
    const found = rows.map((row) => ({
      revenue: names.reduce((sum, name) => sum + row[name], 0),
      potential: names.reduce((sum, name) => sum + (row[name] > 0 ? 0 : averages[name]), 0),
      margin: row.margin,
      size: 0,
      cumulative: 0,
      class: 0,
    }));
    for (const client of found) client.size = Math.round(client.revenue * 1e6);
    const total = found.reduce((sum, { revenue }) => sum + revenue, 0);
    let [running, start, before] = [0, 0, NaN];
    for (const client of [...found].sort((a, b) => b.size - a.size)) {
      if (client.size !== before) start = running / total;
      before = client.size;
      running += client.revenue;
      client.cumulative = running / total;
      client.class = classOf(client.revenue, start, client.margin);
    }
    return {
      revenue: found.map(({ revenue }) => revenue),
      cumulative: found.map(({ cumulative }) => cumulative),
      class: found.map((client) => client.class),
      potential: found.map(({ potential }) => potential),
    };
  },
};
