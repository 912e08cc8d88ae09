import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const root = process.cwd();

/** Runs `npm run report` as a person would, in the folder that is the current one by now. */
export function report(...words: string[]): { status: number | null; out: string; err: string } {
  const command = [require.resolve("tsx/cli"), resolve(root, "local/report.ts"), ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, out: stdout, err: stderr };
}

/** A file of the sample portfolio. */
export function sampleFile(name: string): string {
  return resolve(root, "local/sample", name);
}
