import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { declarations } from "./generated/declarations";
import { functionsJson } from "./generated/functions-json";

/** The files that are generated from the catalogue and committed, with what they should hold. */
export const generated: readonly { readonly path: string; readonly text: () => string }[] = [
  { path: "excel/functions.json", text: functionsJson },
  { path: "gsheets/declarations.js", text: declarations },
];

if (require.main === module) {
  const root = join(__dirname, "..");
  for (const { path, text } of generated) {
    const file = join(root, path);
    let old = "";
    try {
      old = readFileSync(file, "utf8");
    } catch {
      // The first time there is none.
    }
    if (old !== text()) writeFileSync(file, text());
    console.log(`${path}: ${old === text() ? "up to date" : "written"}`);
  }
}
