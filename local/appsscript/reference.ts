import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSignatures, type Signatures } from "./signatures";

const PARTS = [
  "base",
  "cache",
  "charts",
  "html",
  "lock",
  "properties",
  "script",
  "spreadsheet",
  "url-fetch",
  "utilities",
];

/** Reads Google's reference from the package gas-types-detailed, which is taken from Google's pages. */
export function readSignatures(folder = "node_modules/gas-types-detailed"): Signatures {
  return parseSignatures(
    PARTS.map((part) => readFileSync(join(folder, `google-apps-script.${part}.d.ts`), "utf8")),
  );
}
