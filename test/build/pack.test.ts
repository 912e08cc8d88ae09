import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../setup/sources";

/* The command line as somebody gets it who has never seen the sources: an npm archive, installed into an empty folder. */

jest.setTimeout(120_000);

const place = mkdtempSync(join(tmpdir(), "xsell-"));
afterAll(() => rmSync(place, { recursive: true }));

// The archive stands on its own: no registry is asked. It is built by `prepack`, whatever this machine's npm thinks of scripts.
const npm = (folder: string, ...words: string[]): string =>
  execFileSync("npm", [...words, "--offline", "--no-audit", "--no-fund"], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, npm_config_cache: join(place, "cache"), npm_config_ignore_scripts: "false" },
  });

test("packed, installed offline into an empty folder, it makes a workbook from a CSV file", () => {
  const [packed] = JSON.parse(npm(ROOT, "pack", "--json", "--pack-destination", place));
  const paths = packed.files.map(({ path }: { path: string }) => path).sort();
  expect(paths).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "dist/command/THIRD-PARTY.txt",
    "dist/command/cross-sell-matrix.js",
    "package.json",
  ]);

  const folder = join(place, "empty");
  mkdirSync(folder);
  npm(folder, "install", join(place, packed.filename));
  expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
    "cross-sell-matrix",
  ]);
  writeFileSync(join(folder, "lines.csv"), "Client,Offering,Date,Revenue\nAcme,Mail,2026-03-15,1200\n");
  const words = [
    "--no-install",
    "cross-sell-matrix",
    "lines.csv",
    "--out",
    "portfolio.xlsx",
    "--today",
    "2026-04-01",
  ];
  const { status, stdout, stderr } = spawnSync("npx", words, { cwd: folder, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^portfolio\.xlsx is written\.\n/);
  expect(stdout).toContain("Revenue    1,200\n");
  expect(readFileSync(join(folder, "portfolio.xlsx")).subarray(0, 2).toString()).toBe("PK");

  const licences = readFileSync(
    join(folder, "node_modules/cross-sell-matrix/dist/command/THIRD-PARTY.txt"),
    "utf8",
  );
  expect(licences.match(/^\S+ \S+ \(MIT\)$/gm)).toEqual(["fflate 0.8.3 (MIT)", "hucre 1.0.0 (MIT)"]);
  expect(licences.match(/Permission is hereby granted/g)).toHaveLength(2);
});
