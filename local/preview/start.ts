import { spawn } from "node:child_process";
import { join } from "node:path";
import { buildBundles } from "../bundles";
import { buildPreview } from "./build";
import { servePreview } from "./serve";

/*
 * `npm start`: builds the add-in and the page, serves them to this machine, opens a
 * browser. `npm run preview:build`: the same as a folder that any web server can serve.
 */

const ROOT = join(import.meta.dirname, "../..");
const PORT = 3010;

const isStatic = process.argv.includes("--static");
const folder = join(ROOT, "dist/preview");

console.log("Building the add-in and the page…");
buildBundles(ROOT);
await buildPreview(ROOT, folder);

if (isStatic) {
  console.log(`The preview stands in ${folder}: put that folder on any web server.`);
  console.log(
    "The add-in's page in it loads office.js from appsforoffice.microsoft.com, as its licence asks.",
  );
} else {
  const { address } = await servePreview(ROOT, folder, PORT);
  console.log(`Cross-Sell Matrix, in Excel and in Google Sheets: ${address}`);
  console.log("Press Ctrl+C to end it.");
  if (!process.env.CI && !process.argv.includes("--no-open")) open(address);
}

/** Opens the machine's browser; where there is none, the printed address has to do. */
function open(address: string): void {
  const commands: Partial<Record<NodeJS.Platform, string[]>> = {
    darwin: ["open", address],
    win32: ["cmd", "/c", "start", "", address],
  };
  const [command, ...words] = commands[process.platform] ?? ["xdg-open", address];
  const browser = spawn(command, words, { stdio: "ignore", detached: true });
  browser.on("error", () => console.log("No browser was found here: open that address yourself."));
  browser.unref();
}
