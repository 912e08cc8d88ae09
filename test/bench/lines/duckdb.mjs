import { answerTo, ranked, tableOf } from "../engines/duckdb.mjs";
import { windowOf } from "./limit";

/** By client × offering, by offering, by client, then what both tasks share. */
const query = (from, to) => `
  WITH used AS MATERIALIZED (
    SELECT client, offering, sum(revenue) AS amount, sum(cost) AS spent
    FROM loaded WHERE day >= ${from} AND day < ${to} GROUP BY client, offering
  ),
  averages AS (SELECT offering, avg(amount) AS average FROM used WHERE amount > 0 GROUP BY offering),
  measured AS (
    SELECT client, sum(amount) AS revenue, (sum(amount) - sum(spent)) / sum(amount) AS margin,
      (SELECT sum(average) FROM averages) - coalesce(sum(average) FILTER (amount > 0), 0) AS potential
    FROM used LEFT JOIN averages USING (offering) GROUP BY client
  ), ${ranked}`;

/** DuckDB over a table of integers and doubles, loading and the texts' ids excluded. */
export const duckdb = {
  async prepare({ client, offering, day, revenue, cost }) {
    return tableOf({ client, offering, day, revenue, cost });
  },
  async run(connection) {
    const [[latest]] = await (await connection.run("SELECT max(day) FROM loaded")).getRows();
    return answerTo(connection, query(...windowOf(Int32Array.of(latest))));
  },
  settle: (found, data) => placed(found, data),
};

/** Columns of listed clients by the data's own index. */
export function placed(found, { clients }) {
  const inOrder = (values) => {
    const all = new Array(clients).fill(NaN);
    Array.from(found.client).forEach((client, at) => (all[client] = values[at]));
    return all;
  };
  const names = ["revenue", "cumulative", "class", "potential"];
  return Object.fromEntries(names.map((name) => [name, inOrder(found[name])]));
}
