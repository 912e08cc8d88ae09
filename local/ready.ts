import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, normalize } from "node:path";

/** What stands in the way of loading the add-in into Excel on this machine; null when nothing does. */
function obstacleToSideload(): string | null {
  if (process.platform === "win32" || process.platform === "darwin") return null;
  return [
    `Desktop Excel needs Windows or macOS; this machine runs ${process.platform}.`,
    "In Excel on the web: start `npm run dev` here, then in a workbook choose Home > Add-ins > More Add-ins >",
    "My Add-ins > Upload My Add-in, and take manifest.xml.",
  ].join("\n");
}

/** What clasp lacks before it can push; null when it has a login and knows the script. */
function obstacleToPush(): string | null {
  const login = process.env.clasp_config_auth ?? join(homedir(), ".clasprc.json");
  if (!existsSync(login)) {
    return [
      `clasp is not logged in: there is no ${login}.`,
      "1. Turn on the Apps Script API: https://script.google.com/home/usersettings",
      "2. npx clasp login",
    ].join("\n");
  }
  const project = process.env.clasp_config_project ?? ".clasp.json";
  if (!existsSync(project)) {
    return [
      `clasp does not know which script to push to: there is no ${project}.`,
      'For a new spreadsheet:  npx clasp create-script --type sheets --title "Cross-Sell Matrix" --rootDir dist/gsheets',
      "For an existing script: npx clasp clone-script <script id> --rootDir dist/gsheets",
    ].join("\n");
  }
  const { rootDir } = JSON.parse(readFileSync(project, "utf8")) as { rootDir?: string };
  if (normalize(rootDir ?? "").replace(/[\\/]$/, "") === normalize("dist/gsheets")) return null;
  return `${project} pushes "${rootDir ?? "."}". Only the build may be pushed: set "rootDir" to "dist/gsheets".`;
}

/** What a release lacks; null when it can be made. */
function obstacleToRelease(): string | null {
  if (process.env.ADDIN_URL) return null;
  return [
    "ADDIN_URL is not set: a release's manifest names the https address that the add-in is served from.",
    "On Linux and macOS: ADDIN_URL=https://addins.example.com/xsell npm run release",
    "In PowerShell: $env:ADDIN_URL = 'https://addins.example.com/xsell'; npm run release",
  ].join("\n");
}

const obstacles: Record<string, () => string | null> = {
  sideload: obstacleToSideload,
  push: obstacleToPush,
  release: obstacleToRelease,
};
const command = process.argv[2] ?? "";
const obstacle = obstacles[command]
  ? obstacles[command]()
  : `Ready for what? ${Object.keys(obstacles).join(" or ")}`;
if (obstacle !== null) {
  console.error(obstacle);
  process.exitCode = 1;
} else if (command === "sideload") {
  console.log("Excel opens with the add-in on the Home tab. To take it out again: npm run unload");
}
