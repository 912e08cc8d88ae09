import pl from "nodejs-polars";
import { answerTo, ranked } from "../engines/polars.mjs";
import { placed } from "./duckdb.mjs";
import { windowOf } from "./limit";

/** Polars over its own table of integers and doubles, loading and the texts' ids excluded. */
export const polars = {
  prepare({ client, offering, day, revenue, cost }) {
    const columns = { client, offering, day, revenue, cost };
    return pl.DataFrame(Object.entries(columns).map(([name, values]) => pl.Series(name, values)));
  },
  async run(loaded) {
    const [from, to] = windowOf(Int32Array.of(loaded.getColumn("day").max()));
    const [amount, average] = [pl.col("amount"), pl.col("average")];
    const used = loaded
      .lazy()
      .filter(
        pl
          .col("day")
          .gtEq(pl.lit(from))
          .and(pl.col("day").lt(pl.lit(to))),
      )
      .groupBy(["client", "offering"])
      .agg(pl.col("revenue").sum().alias("amount"), pl.col("cost").sum().alias("spent"));
    const averages = used
      .filter(amount.gt(pl.lit(0)))
      .groupBy("offering")
      .agg(amount.mean().alias("average"));
    const all = (await averages.select(average.sum()).collect()).getColumn("average").get(0);
    const revenue = pl.col("revenue");
    const measured = used
      .join(averages, { on: "offering", how: "left" })
      .groupBy("client")
      .agg(
        amount.sum().alias("revenue"),
        pl.col("spent").sum().alias("cost"),
        average
          .filter(amount.gt(pl.lit(0)))
          .sum()
          .fillNull(0)
          .alias("held"),
      )
      .withColumns(
        revenue.minus(pl.col("cost")).div(revenue).alias("margin"),
        pl.lit(all).minus(pl.col("held")).alias("potential"),
      );
    return answerTo(ranked(measured));
  },
  settle: (found, data) => placed(found, data),
};
