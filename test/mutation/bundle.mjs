import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { build } from "esbuild";

/**
 * Makes the tests whose paths begin so, in that order, and the product under them, one file: Jest loads that for each
 * mutant, not a hundred. Tests of cost, size and faults would be run for every mutant, and tell none.
 */
const tests = join(import.meta.dirname, "..");
const files = readdirSync(tests, { recursive: true }).filter((file) =>
  /(?<!cost|large|faults|examples)\.test\.ts$/.test(file),
);
/** What is done around each test of a file is not done around those of the next one. */
const ends = {
  name: "ends",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({
      contents: `${readFileSync(path, "utf8")}\nfileEnds();`,
      loader: "ts",
    })),
};
const chosen = new Set(process.argv.slice(2).flatMap((one) => files.filter((file) => file.startsWith(one))));
await build({
  stdin: { contents: [...chosen].map((file) => `import "./${file}";`).join("\n"), resolveDir: tests },
  // As deep as the tests are: they read data by their way from __dirname.
  outfile: join(tests, "mutation/bundle.js"),
  bundle: true,
  platform: "node",
  external: ["fast-check"],
  plugins: [ends],
});
