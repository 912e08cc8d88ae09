import { spawn } from "node:child_process";
import { createRequire } from "node:module";

/*
 * `npm run sideload:web -- "<link>"`: serves the add-in and opens that workbook in Excel on
 * the web, which then asks whether to load it. The link has to be checked here: Microsoft's
 * tool hangs its own words onto it unseen, and says nothing where that makes no address.
 */

/** What is wrong with a link to a workbook; null when Excel on the web can be opened with it. */
function obstacleTo(link: string): string | null {
  const how = [
    "In Excel on the web open a workbook, choose Share > Copy link, and put it in quotation marks:",
    'npm run sideload:web -- "https://contoso-my.sharepoint.com/:x:/g/personal/ada/Eabc?e=1a2b3c"',
  ];
  if (link === "")
    return ["Which workbook? Excel on the web needs the link of one in OneDrive or SharePoint.", ...how].join(
      "\n",
    );
  const address = URL.canParse(link) ? new URL(link) : null;
  if (address?.protocol !== "https:") return [`"${link}" is no https link.`, ...how].join("\n");
  if (address.search === "")
    return [
      `"${link}" has no "?…" at its end: it is not the link that Share gives, or the shell cut it off.`,
      ...how,
    ].join("\n");
  return null;
}

const [link = ""] = process.argv.slice(2);
const obstacle = obstacleTo(link);
if (obstacle !== null) {
  console.error(obstacle);
  process.exitCode = 1;
} else {
  console.log(
    "Log in when the browser asks, and choose OK when Excel asks whether to load a developer add-in.",
  );
  console.log(
    "Where the pane stays empty, open https://localhost:3000/taskpane.html once and trust its certificate.",
  );
  console.log("To stop serving it: npm run unload");
  // By Node: what npm puts on the PATH of Windows starts in a shell alone, which would read the link's "&".
  const tool = [
    createRequire(import.meta.url).resolve("office-addin-debugging/cli.js"),
    "start",
    "manifest.xml",
    "web",
    "--document",
    link,
    "--dev-server",
    "npm run dev",
    "--dev-server-port",
    "3000",
  ];
  spawn(process.execPath, tool, { stdio: "inherit" }).on(
    "exit",
    (status) => (process.exitCode = status ?? 1),
  );
}
