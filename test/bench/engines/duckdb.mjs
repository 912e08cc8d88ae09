import { DuckDBInstance } from "@duckdb/node-api";

/** A database in memory with one table of columns; 2 threads, as many as the machine that the README's table is from. */
export async function tableOf(columns) {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  const entries = Object.entries(columns);
  const typeOf = (values) => (values instanceof Float64Array ? "DOUBLE" : "INTEGER");
  await connection.run(
    `CREATE TABLE loaded (${entries.map(([name, values]) => `${name} ${typeOf(values)}`).join(", ")})`,
  );
  const appender = await connection.createAppender("loaded");
  const count = entries[0][1].length;
  for (let row = 0; row < count; row++) {
    for (const [, values] of entries) {
      if (values instanceof Float64Array) appender.appendDouble(values[row]);
      else appender.appendInteger(values[row]);
    }
    appender.endRow();
  }
  appender.closeSync();
  return connection;
}

/** What follows revenue, margin and potential by client, the same for both tasks. */
export const ranked = `
  sized AS (SELECT *, round(revenue * 1e6) AS size FROM measured),
  placed AS (
    SELECT *,
      sum(revenue) OVER (ORDER BY size DESC, client ROWS UNBOUNDED PRECEDING) AS running,
      coalesce(sum(revenue) OVER (ORDER BY size DESC RANGE UNBOUNDED PRECEDING EXCLUDE GROUP), 0) AS larger,
      sum(revenue) OVER () AS total
    FROM sized
  ),
  shared AS (SELECT *, running / total AS cumulative, larger / total AS start FROM placed),
  graded AS (
    SELECT *,
      CASE WHEN start < 0.8 - 1e-9 THEN 'Core' WHEN start < 0.95 - 1e-9 THEN 'Mid' ELSE 'Tail' END AS band,
      CASE WHEN margin >= 0.6 - 1e-9 THEN 0 WHEN margin >= 0.4 - 1e-9 THEN 1
           WHEN margin >= 0.2 - 1e-9 THEN 2 WHEN margin >= -1e-9 THEN 3 ELSE 4 END AS grade
    FROM shared
  )
  SELECT client, revenue, cumulative, potential,
    CASE WHEN revenue <= 0 THEN 3
      ELSE CASE band WHEN 'Core' THEN [0, 1, 2, 2, 3][grade + 1] WHEN 'Mid' THEN [0, 1, 2, 3, 3][grade + 1]
                     ELSE [1, 2, 3, 3, 3][grade + 1] END
    END AS class
  FROM graded ORDER BY client`;

/** The answer's columns, as the program around a database gets them. */
export async function answerTo(connection, query) {
  const found = (await connection.runAndReadAll(query)).getColumnsObjectJS();
  return found;
}
