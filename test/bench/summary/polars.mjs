import pl from "nodejs-polars";
import { answerTo, ranked } from "../engines/polars.mjs";

/** Polars over its own table of columns, loading excluded. */
export const polars = {
  prepare({ clients, offerings, cells, margins }) {
    const names = Array.from({ length: offerings }, (_, offering) => `o${offering}`);
    const columns = names.map((name, offering) =>
      pl.Series(
        name,
        Float64Array.from({ length: clients }, (_, client) => cells[client * offerings + offering]),
      ),
    );
    const client = pl.Series("client", Int32Array.from(margins.keys()));
    return { names, loaded: pl.DataFrame([client, ...columns, pl.Series("margin", margins)]) };
  },
  run({ names, loaded }) {
    const held = (name) => pl.col(name).gt(pl.lit(0));
    const average = (name) => pl.col(name).filter(held(name)).mean();
    const gap = (name) => pl.when(held(name)).then(pl.lit(0)).otherwise(average(name).fillNull(0));
    return answerTo(
      ranked(
        loaded
          .lazy()
          .select(
            pl.col("client"),
            pl.col("margin"),
            pl.sumHorizontal(names.map((name) => pl.col(name))).alias("revenue"),
            pl.sumHorizontal(names.map(gap)).alias("potential"),
          ),
      ),
    );
  },
};
