import { answerTo, ranked, tableOf } from "../engines/duckdb.mjs";

/** DuckDB over a table of columns, loading excluded. */
export const duckdb = {
  async prepare({ clients, offerings, cells, margins }) {
    const names = Array.from({ length: offerings }, (_, offering) => `o${offering}`);
    const columns = names.map((name, offering) => [
      name,
      Float64Array.from({ length: clients }, (_, client) => cells[client * offerings + offering]),
    ]);
    const client = Int32Array.from(margins.keys());
    const connection = await tableOf({ client, ...Object.fromEntries(columns), margin: margins });
    const average = (name) => `coalesce(avg(${name}) FILTER (${name} > 0), 0) AS ${name}`;
    const query = `
      WITH averages AS (SELECT ${names.map(average).join(", ")} FROM loaded),
      measured AS (
        SELECT client, margin, ${names.map((name) => `l.${name}`).join(" + ")} AS revenue,
          ${names.map((name) => `CASE WHEN l.${name} > 0 THEN 0 ELSE a.${name} END`).join(" + ")} AS potential
        FROM loaded l, averages a
      ), ${ranked}`;
    return { connection, query };
  },
  run: ({ connection, query }) => answerTo(connection, query),
};
