import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { readSignatures } from "../appsscript/reference";
import { bundlePage } from "./bundle";
import { prepareSample } from "./prepare";

/** The tables of the sample. */
const SAMPLE = ["lines", "clients", "offerings"];

/**
 * Makes a folder that any web server can serve: the page, both bundles as they were
 * built, the sample.
 *
 * @param root Of the checkout, in which `npm run build` has run.
 * @param folder Emptied first.
 * @returns What went into the page's scripts.
 */
export async function buildPreview(root: string, folder: string): Promise<Metafile> {
  const [excel, gsheets] = [join(root, "dist/excel"), join(root, "dist/gsheets")];
  if (!existsSync(join(excel, "taskpane.html")) || !existsSync(join(gsheets, "Code.js"))) {
    throw new Error("dist/ holds no build of the add-in: run `npm run build` first.");
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "sample"), { recursive: true });
  const reference = JSON.stringify(readSignatures(join(root, "node_modules/gas-types-detailed")));
  const [metafile] = await Promise.all([
    page(root, folder),
    cp(gsheets, join(folder, "gsheets"), { recursive: true }),
    cp(excel, join(folder, "excel"), { recursive: true }),
    writeFile(join(folder, "reference.json"), reference),
    prepareSample(join(root, "local/sample")).then((text) =>
      writeFile(join(folder, "sample/snapshot.json"), text),
    ),
    ...SAMPLE.map((name) => cp(join(root, `local/sample/${name}.csv`), join(folder, `sample/${name}.csv`))),
  ]);
  return metafile;
}

async function page(root: string, folder: string): Promise<Metafile> {
  const { parts, metafile } = await bundlePage(root, folder);
  const links = parts.map((part) => `<link rel="modulepreload" href="${part}" />`);
  const text = await readFile(join(root, "local/preview/index.html"), "utf8");
  await writeFile(join(folder, "index.html"), text.replace("<!-- parts -->", links.join("\n    ")));
  return metafile;
}
