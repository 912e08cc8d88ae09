import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { commandBundle } from "../../local/release/bundle";

const root = process.cwd();
const script = join(tmpdir(), `xsell-command-${process.pid}.mjs`);
let isBuilt = false;

/** Runs the command as it ships, as a person would, in the folder that is the current one by now. */
export function report(...words: string[]): { status: number | null; out: string; err: string } {
  if (!isBuilt) {
    buildSync(commandBundle(root, script));
    process.on("exit", () => rmSync(script, { force: true }));
    isBuilt = true;
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: "utf8" });
  return { status, out: stdout, err: stderr };
}

/** A file of the sample portfolio. */
export function sampleFile(name: string): string {
  return resolve(root, "local/sample", name);
}
