import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { job } from "./job";
import { office } from "./office";
import { inBrowser } from "./page/table";
import { sizes } from "./sizes";
import { firstCalls, growth, ratios, type Form } from "./tables";

// Prints Markdown: speed beside the physical limit and beside what a user would pick instead.

const here = import.meta.dirname;
const built = join(here, "dist");

const full: Form = {
  rounds: 9,
  summary: [[1e4, 12], [1e4, 40], [1e5, 12], [1e5, 40]], // prettier-ignore
  lines: [[1e6, 1e4, 40], [1e7, 1e5, 40]], // prettier-ignore
  growth: {
    summary: [125e3, 25e4, 5e5, 1e6].map((clients) => [clients, 12]),
    lines: [125e3, 25e4, 5e5, 1e6].map((lines) => [lines, 1e4, 40]),
  },
  functionRows: [1e3, 1e4, 1e5],
};
const quick: Form = {
  rounds: 3,
  summary: [[1e4, 12]],
  lines: [[1e5, 1e3, 40]],
  growth: { summary: [5e4, 1e5].map((clients) => [clients, 12]), lines: [1e5, 2e5].map((n) => [n, 1e3, 40]) },
  functionRows: [1e4],
};

function say(...lines: readonly string[]): void {
  console.log(`${lines.join("\n")}\n`);
}

const form = process.argv.includes("--quick") ? quick : full;
if (!existsSync(join(here, "node_modules"))) {
  execFileSync("npm", ["ci", "--prefix", here], { stdio: ["ignore", "ignore", "inherit"] });
}
await build({
  entryPoints: ["contender.ts", "first.ts"].map((name) => join(here, name)),
  ...{ outdir: built, bundle: true, splitting: true, packages: "external" },
  ...{ platform: "node", format: "esm", target: "es2022", logLevel: "error" },
});
const contender = join(built, "contender.js");

say(
  `${cpus().length} × ${cpus()[0].model}, Node ${process.version}, medians of ${form.rounds} rounds in turn.`,
);
say("**Summary**: revenue, cumulative share, class and potential of every client.");
say(await ratios(contender, "summary", form.summary, form.rounds));
say("**Invoice lines**: window, sums by client and offering, and the same.");
say(await ratios(contender, "lines", form.lines, form.rounds));
say("**Custom functions**, the first call in a fresh process.");
say(await firstCalls(join(built, "first.js"), form));
say(await office(form.rounds));
say("**Growth**: twice as much ÷ half as much.");
say(await growth(contender, form));
say("**The whole job**, default sheets, outside the host.");
say(await job(form.rounds));
say(await inBrowser(form.rounds, form.lines[0][0]));
say(sizes());
