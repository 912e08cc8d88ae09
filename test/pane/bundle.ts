import { buildSync, type BuildOptions } from "esbuild";
import { ROOT } from "../setup/sources";

/** As in webpack.config.js, an imported style sheet is its text. */
const build = (entry: string, options: BuildOptions) =>
  buildSync({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    target: "es2020",
    loader: { ".css": "text" },
    write: false,
    ...options,
  }).outputFiles!;

/** One script for a page. */
export const bundle = (entry: string): string => build(entry, { format: "iife" })[0].text;

/** A page's scripts by their names, the entry's own and those that load later, each as `/<name>-<content>.js`. */
export function bundles(entry: string): Map<string, string> {
  const outdir = `${ROOT}/dist/none`;
  const files = build(entry, { format: "esm", splitting: true, outdir, chunkNames: "[name]-[hash]" });
  return new Map(files.map(({ path, text }) => [path.slice(outdir.length), text]));
}
