import pl from "nodejs-polars";

const near = 1e-9;
const pick = (grade, classes) =>
  classes.reduceRight(
    (rest, name, at) =>
      pl
        .when(grade.eq(pl.lit(at)))
        .then(pl.lit(name))
        .otherwise(rest),
    pl.lit(3),
  );

/** What follows client, revenue, margin and potential, the same for both tasks; lazy until `answerTo`. */
export function ranked(measured) {
  const [revenue, margin] = ["revenue", "margin"].map((name) => pl.col(name));
  const band = (classes) => pick(pl.col("grade"), classes);
  return measured
    .withColumns(revenue.mul(pl.lit(1e6)).round(0).alias("size"))
    .sort("client")
    .sort([pl.col("size")], true, false, true)
    .withColumns(revenue.cumSum().alias("running"), revenue.sum().alias("total"))
    .withColumns(
      pl.col("running").minus(revenue).min().over("size").div(pl.col("total")).alias("start"),
      pl.col("running").div(pl.col("total")).alias("cumulative"),
      pl
        .when(margin.gtEq(pl.lit(0.6 - near)))
        .then(pl.lit(0))
        .when(margin.gtEq(pl.lit(0.4 - near)))
        .then(pl.lit(1))
        .when(margin.gtEq(pl.lit(0.2 - near)))
        .then(pl.lit(2))
        .when(margin.gtEq(pl.lit(-near)))
        .then(pl.lit(3))
        .otherwise(pl.lit(4))
        .alias("grade"),
    )
    .withColumns(
      pl
        .when(revenue.ltEq(pl.lit(0)))
        .then(pl.lit(3))
        .when(pl.col("start").lt(pl.lit(0.8 - near)))
        .then(band([0, 1, 2, 2, 3]))
        .when(pl.col("start").lt(pl.lit(0.95 - near)))
        .then(band([0, 1, 2, 3, 3]))
        .otherwise(band([1, 2, 3, 3, 3]))
        .alias("class"),
    )
    .sort("client")
    .select("client", "revenue", "cumulative", "class", "potential");
}

export async function answerTo(query) {
  const found = await query.collect();
  const names = ["client", "revenue", "cumulative", "class", "potential"];
  return Object.fromEntries(names.map((name) => [name, found.getColumn(name).toTypedArray()]));
}
