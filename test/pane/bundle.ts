import { buildSync } from "esbuild";
import { ROOT } from "../setup/sources";

/** One script for a page; as in webpack.config.js, an imported style sheet is its text. */
export function bundle(entry: string): string {
  const { outputFiles } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    target: "es2019",
    loader: { ".css": "text" },
    write: false,
  });
  return outputFiles[0].text;
}
