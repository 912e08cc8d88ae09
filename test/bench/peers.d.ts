// Peers are written in JavaScript: their packages, and so their types, are there only once the bench has installed them.
declare module "*.mjs" {
  import type { Contender } from "./tasks";

  export const d3: Contender<any>;
  export const arquero: Contender<any>;
  export const duckdb: Contender<any>;
  export const polars: Contender<any>;
}
