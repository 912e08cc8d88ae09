import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../setup/sources";

const folder = mkdtempSync(join(tmpdir(), "xsell-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the check that stands before a command, in a folder with these files and as a user without others. */
function ready(command: string, files: Record<string, string> = {}) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const environment = Object.entries(process.env).filter(([name]) => !/^(clasp_|ADDIN_URL$)/.test(name));
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", join(ROOT, "node_modules/tsx/dist/esm/index.mjs"), join(ROOT, "local/ready.ts"), command],
    {
      cwd: folder,
      env: { ...Object.fromEntries(environment), HOME: folder, USERPROFILE: folder },
      encoding: "utf8",
    },
  );
  return [status, stderr];
}

const login = { ".clasprc.json": "{}" };
const project = (rootDir: string) => ({ ".clasp.json": JSON.stringify({ scriptId: "made-up", rootDir }) });

test("push asks for a login first, then for a script, then for the build's folder, and then goes on", () => {
  expect(ready("push")).toEqual([1, expect.stringContaining("npx clasp login")]);
  expect(ready("push", login)).toEqual([1, expect.stringContaining("npx clasp create-script --type sheets")]);
  expect(ready("push", project("."))).toEqual([
    1,
    expect.stringContaining('set "rootDir" to "dist/gsheets"'),
  ]);
  expect(ready("push", project("dist/gsheets/"))).toEqual([0, ""]);
});

test("sideload says at once where desktop Excel cannot be", () => {
  const possible = ["win32", "darwin"].includes(process.platform);
  expect(ready("sideload")).toEqual(
    possible ? [0, ""] : [1, expect.stringContaining("needs Windows or macOS")],
  );
});

test("release asks for the address that the add-in is served from", () => {
  expect(ready("release")).toEqual([
    1,
    expect.stringContaining("ADDIN_URL=https://addins.example.com/xsell"),
  ]);
});
