import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { table } from "./markdown";

const files: readonly (readonly [string, number])[] = [
  ["dist/excel/functions.js", 20],
  ["dist/excel/taskpane.js", 120],
  ["dist/gsheets/sidebar.html", 120],
  ["dist/gsheets/Code.js", 200],
];

/** What travels to the user's machine, after gzip. */
export function sizes(): string {
  const rows = files.map(([file, budget]) => [
    file,
    existsSync(file)
      ? `${(gzipSync(readFileSync(file)).length / 1000).toFixed(1)} kB`
      : "run `npm run build` first",
    `${budget} kB`,
  ]);
  return table(["after gzip", "size", "at most"], rows);
}
