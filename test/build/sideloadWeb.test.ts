import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { ROOT, read } from "../setup/sources";

const place = mkdtempSync(join(tmpdir(), "xsell-"));
afterAll(() => rmSync(place, { recursive: true }));

/** A program for the tool to find before the machine's own. */
function program(name: string, script: string): string {
  const file = join(place, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

// Where a program listens on port 3000, the tool takes it for the server and starts none; it asks one of these two.
program("netstat", 'echo "tcp 0 0 127.0.0.1:3000 0.0.0.0:* LISTEN 1/node"');
program("lsof", 'echo "node 1 ada 3u IPv4 0 0t0 TCP 127.0.0.1:3000"');
const note = join(place, "note");
const opened = join(place, "opened");
const BROWSER = program("browser", `echo "$1" > ${note} && mv ${note} ${opened}`);
// What opens a browser on a Mac.
program("open", `echo "$1" > ${note} && mv ${note} ${opened}`);

function sideload(...words: string[]) {
  const tsx = join(ROOT, "node_modules/tsx/dist/esm/index.mjs");
  const bin = join(ROOT, "node_modules/.bin");
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", tsx, join(ROOT, "local/sideloadWeb.ts"), ...words],
    {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, BROWSER, PATH: [place, bin, process.env.PATH].join(delimiter) },
    },
  );
  return { status, stderr };
}

test.each([
  ["no link", "", /^Which workbook\?/],
  ["a file's name", "Book.xlsx", /^"Book\.xlsx" is no https link/],
  [
    "a link that the shell cut at its &",
    "https://contoso.sharepoint.com/:x:/g/Eabc",
    /has no "\?…" at its end/,
  ],
])("%s is refused with the way to the right one", (_, link, says) => {
  const { status, stderr } = sideload(link);
  expect([status, stderr]).toEqual([1, expect.stringMatching(says)]);
  expect(stderr).toContain("Share > Copy link");
});

const LINK = "https://contoso-my.sharepoint.com/:x:/g/personal/ada/Eabc?e=1a2b3c";

test("a browser is sent to the workbook with all that Excel needs to load the add-in", async () => {
  expect(sideload(LINK)).toEqual({ status: 0, stderr: "" });
  for (let tries = 0; tries < 100 && !existsSync(opened); tries++)
    await new Promise((go) => setTimeout(go, 100));
  const address = new URL(readFileSync(opened, "utf8").trim());
  expect(address.href.startsWith(LINK)).toBe(true);
  expect(Object.fromEntries(address.searchParams)).toEqual({
    e: "1a2b3c",
    // As Microsoft's tool has them (office-addin-dev-settings, sideload.js).
    wdaddindevserverport: "3000",
    wdaddinmanifestfile: "manifest.xml",
    wdaddinmanifestguid: /<Id>(.*)<\/Id>/.exec(read("manifest.xml"))![1],
  });
});
