import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildBundles } from "../bundles";
import { buildPreview } from "../preview/build";
import { archive, checksums, filesOf, type Files } from "./archive";
import { buildCommand } from "./command";
import { licencesText } from "./licences";
import { inOrder, packageAt, packagesIn, type Shipped } from "./packages";
import { billOfMaterials, type Product } from "./sbom";

/*
 * `npm run release`: everything that ships, built for ADDIN_URL, as one archive with its
 * checksums, the licences of others in it, and a bill of materials. The same sources and
 * the same address give the same bytes.
 */

const ROOT = join(import.meta.dirname, "../..");
const at = (...path: string[]): string => join(ROOT, ...path);

const product = JSON.parse(readFileSync(at("package.json"), "utf8")) as Product;
const name = `${product.name}-${product.version}`;

console.log(`Building ${name} for ${process.env.ADDIN_URL}…`);
buildBundles(ROOT);
const preview = packagesIn(ROOT, await buildPreview(ROOT, at("dist/preview")));
const parts: Record<string, readonly Shipped[]> = {
  excel: [],
  gsheets: [],
  // The reference of Apps Script in it is read from a package, not imported.
  preview: inOrder([...preview, packageAt(at("node_modules/gas-types-detailed"))]),
  command: await buildCommand(ROOT, at("dist/command")),
};

const built = await Promise.all(Object.keys(parts).map((part) => filesOf(at("dist", part), part)));
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const everyone = inOrder(Object.values(parts).flat());
const contents: Files = {
  ...(Object.assign({}, ...built) as Files),
  LICENSE: readFileSync(at("LICENSE")),
  "CHANGELOG.md": readFileSync(at("CHANGELOG.md")),
  "THIRD-PARTY.txt": text(licencesText("The preview and the command line", everyone)),
  "sbom.cdx.json": text(`${JSON.stringify(billOfMaterials(product, parts), null, 2)}\n`),
};
const zip = archive({ ...contents, SHA256SUMS: text(checksums(contents)) });

const folder = at("dist/release");
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await writeFile(join(folder, `${name}.zip`), zip);
const npm = ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder];
execFileSync("npm", npm, { cwd: ROOT, stdio: "pipe", shell: process.platform === "win32" });
// Microsoft 365 takes its manifest with the files that it names beside it, and nothing else.
const microsoft = ["manifest.json", "manifest.de.json", "assets/icon-192.png", "assets/outline-32.png"];
const app = archive(
  Object.fromEntries(microsoft.map((file) => [file, readFileSync(at("dist/excel", file))])),
);
await writeFile(join(folder, `${name}-microsoft365.zip`), app);
const made = {
  [`${name}.zip`]: zip,
  [`${name}-microsoft365.zip`]: app,
  [`${name}.tgz`]: readFileSync(join(folder, `${name}.tgz`)),
};
await writeFile(join(folder, "SHA256SUMS"), checksums(made));
console.log(
  `dist/release/${name}.zip: ${Object.keys(contents).length} files, ${(zip.length / 1e6).toFixed(1)} MB.`,
);
