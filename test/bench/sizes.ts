import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { gzipSync } from "node:zlib";
import { table } from "./markdown";

/** A star stands for what a build puts into the name. */
const files: readonly (readonly [string, number])[] = [
  ["dist/excel/functions.js", 20],
  ["dist/excel/taskpane.js", 162],
  ["dist/excel/extras.*.js", 25],
  ["dist/excel/german.*.js", 15],
  ["dist/gsheets/sidebar.html", 154],
  ["dist/gsheets/german.html", 15],
  ["dist/gsheets/extras.html", 25],
  ["dist/gsheets/Code.js", 267],
];

/** What travels to the user's machine, after gzip. */
export function sizes(): string {
  const rows = files.map(([name, budget]) => {
    const file = built(name);
    const size = file && `${(gzipSync(readFileSync(file)).length / 1000).toFixed(1)} kB`;
    return [name, size ?? "run `npm run build` first", `${budget} kB`];
  });
  return table(["after gzip", "size", "at most"], rows);
}

function built(name: string): string | undefined {
  const folder = dirname(name);
  const [beginning, end] = name.split("*");
  const there = existsSync(folder) ? readdirSync(folder).map((file) => `${folder}/${file}`) : [];
  return there.find((file) => file.startsWith(beginning) && file.endsWith(end ?? beginning));
}
