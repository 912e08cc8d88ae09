import { readFileSync } from "node:fs";
import { metadata } from "../../excel/metadata";
import { germanManifest, unifiedManifest } from "../../excel/unified";
import { declarationText } from "../../gsheets/declaration-text";
import { differencesPage } from "../../local/guide/differences";
import { functionReference } from "../../local/guide/functionReference";
import { troubleshooting } from "../../local/guide/troubleshooting";

const manifest = (): Document =>
  new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "text/xml");

/** The files that are generated from the catalogue, from the known faults, from manifest.xml and from the code, and committed, with what they have to hold. */
export const generatedFiles: readonly { readonly path: string; readonly text: () => string }[] = [
  { path: "excel/functions.json", text: metadata },
  { path: "excel/manifest.json", text: () => unifiedManifest(manifest()) },
  { path: "excel/manifest.de.json", text: () => germanManifest(manifest()) },
  { path: "local/guide/functions.md", text: functionReference },
  { path: "local/guide/differences.md", text: differencesPage },
  { path: "local/guide/troubleshooting.md", text: troubleshooting },
  { path: "gsheets/declarations.js", text: declarationText },
];
