import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT, read } from "../setup/sources";

interface Asked {
  method: string;
  place: string;
  body: string;
}

// Google's side of script.projects.getContent and updateContent: developers.google.com/apps-script/api/reference/rest
const asked: Asked[] = [];
const google = createServer((request, response) => {
  let body = "";
  // Else a letter of two bytes that two parts share is lost.
  request.setEncoding("utf8");
  request.on("data", (part) => (body += part));
  request.on("end", () => {
    asked.push({ method: request.method!, place: `${request.headers["x-asked"]}${request.url}`, body });
    response.setHeader("content-type", "application/json");
    response.end(request.method === "PUT" ? body : JSON.stringify({ scriptId: "made-up", files: [] }));
  });
});

const folder = mkdtempSync(join(tmpdir(), "xsell-"));
beforeAll(() => once(google.listen(0, "127.0.0.1"), "listening"));
afterAll(() => {
  google.close();
  rmSync(folder, { recursive: true });
});

test("clasp pushes the build: the manifest, the code and the sidebar, byte by byte", async () => {
  cpSync(join(ROOT, "dist/gsheets"), join(folder, "dist/gsheets"), { recursive: true });
  writeFileSync(
    join(folder, ".clasp.json"),
    JSON.stringify({ scriptId: "made-up", rootDir: "dist/gsheets" }),
  );
  const token = { access_token: "made-up", refresh_token: "made-up", expiry_date: Date.now() + 3_600_000 };
  const login = { type: "authorized_user", client_id: "made-up", client_secret: "made-up", ...token };
  writeFileSync(join(folder, ".clasprc.json"), JSON.stringify({ tokens: { default: login } }));

  const preload = pathToFileURL(join(__dirname, "loopback.mjs")).href;
  const clasp = join(ROOT, "node_modules/@google/clasp/build/src/index.js");
  const child = spawn(process.execPath, ["--import", preload, clasp, "push", "--force"], {
    cwd: folder,
    env: {
      ...process.env,
      HOME: folder,
      USERPROFILE: folder,
      LOOPBACK: String((google.address() as AddressInfo).port),
    },
  });
  let said = "";
  child.stderr.on("data", (part) => (said += part));
  const [status] = (await once(child, "close")) as [number];

  expect([status, said]).toEqual([0, ""]);
  const content = "script.googleapis.com/v1/projects/made-up/content";
  expect(asked.map(({ method, place }) => [method, place])).toEqual([
    ["GET", content],
    ["PUT", content],
  ]);
  const { files } = JSON.parse(asked[1].body) as { files: object[] };
  expect(files).toEqual([
    expect.objectContaining({
      name: "appsscript",
      type: "JSON",
      source: read("dist/gsheets/appsscript.json"),
    }),
    expect.objectContaining({ name: "Code", type: "SERVER_JS", source: read("dist/gsheets/Code.js") }),
    expect.objectContaining({ name: "extras", type: "HTML", source: read("dist/gsheets/extras.html") }),
    expect.objectContaining({ name: "german", type: "HTML", source: read("dist/gsheets/german.html") }),
    expect.objectContaining({ name: "sidebar", type: "HTML", source: read("dist/gsheets/sidebar.html") }),
  ]);
});
