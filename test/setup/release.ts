import { spawnSync } from "node:child_process";

/*
 * The build that the tests work on is that of a release, so that what ships is what was tested.
 * Another address than this one, the README's, stands in ADDIN_URL.
 */

const env = { ADDIN_URL: "https://addins.example.com/xsell", ...process.env };
const { status } = spawnSync("npm", ["run", "release"], {
  env,
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
