import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Each test of the file runs in a new folder of its own, which goes with it. */
export function inNewFolder(): void {
  let folder = "";
  let home = "";
  beforeEach(() => {
    home = process.cwd();
    folder = mkdtempSync(join(tmpdir(), "xsell-"));
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });
}
