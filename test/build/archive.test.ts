import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ADDRESS, FOLDER, NAME, filesIn } from "./archive";

/*
 * What `npm run release` made, which `npm test` runs with the README's address: the archive
 * as an administrator gets it.
 */

const files = new Map(filesIn(`${NAME}.zip`));
const text = (path: string): string => files.get(path)!.toString();

/** What `sha256sum --check` finds wrong. */
function wrong(sums: string, content: (path: string) => Buffer): string[] {
  const lines = sums.trim().split("\n");
  return lines.filter(
    (line) =>
      line !==
      `${createHash("sha256")
        .update(content(line.slice(66)))
        .digest("hex")}  ${line.slice(66)}`,
  );
}

test("it holds all parts, and a checksum of each file that is right", () => {
  const parts = new Set([...files.keys()].map((path) => path.split("/")[0]));
  expect([...parts].sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "SHA256SUMS",
    "THIRD-PARTY.txt",
    "command",
    "excel",
    "gsheets",
    "preview",
    "sbom.cdx.json",
  ]);
  const sums = text("SHA256SUMS");
  expect(wrong(sums, (path) => files.get(path)!)).toEqual([]);
  expect(sums.trim().split("\n")).toHaveLength(files.size - 1);
  expect(
    wrong(readFileSync(join(FOLDER, "SHA256SUMS"), "utf8"), (path) => readFileSync(join(FOLDER, path))),
  ).toEqual([]);
});

test("every address in it is that of the release: this machine is named nowhere but in the preview", () => {
  const local = [...files, ...filesIn(`${NAME}-microsoft365.zip`)].filter(([, bytes]) =>
    bytes.includes("localhost"),
  );
  // The preview asks by its own address whether to answer office.js's question about trust.
  expect(local.map(([path]) => path).filter((path) => !path.startsWith("preview/parts/"))).toEqual([]);
  for (const path of ["excel/manifest.xml", "excel/manifest.json"]) {
    expect(text(path).split(`${ADDRESS}/`).length).toBeGreaterThan(8);
  }
});

test("each package in it has its licence, a permissive one, and stands in the bill of materials", () => {
  const licences = [...text("THIRD-PARTY.txt").matchAll(/^(\S+) (\S+) \((.+)\)$/gm)];
  expect(licences.length).toBeGreaterThan(50);
  const permissive = ["0BSD", "Apache-2.0", "BSD-3-Clause", "ISC", "MIT"];
  expect(licences.filter(([, , , licence]) => !permissive.includes(licence))).toEqual([]);
  const bill = JSON.parse(text("sbom.cdx.json")) as { components: { name: string; version: string }[] };
  const billed = bill.components.map((one) => `${one.name} ${one.version}`);
  expect(billed.sort()).toEqual(licences.map(([, name, number]) => `${name} ${number}`).sort());
});
