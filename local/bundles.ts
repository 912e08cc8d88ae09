import { spawnSync } from "node:child_process";

/** Runs `npm run build`; what stopped it is told, and ends us too. */
export function buildBundles(root: string): void {
  const webpack = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (webpack.status === 0) return;
  console.error(webpack.stdout);
  process.exit(webpack.status ?? 1);
}
