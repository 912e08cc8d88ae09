import { writeFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { generatedFiles } from "./files";

/** `npm run generate`: writes the generated files anew, from the top folder. */
globalThis.DOMParser = new JSDOM().window.DOMParser;
for (const { path, text } of generatedFiles) {
  writeFileSync(path, text());
  console.log(`${path} is written.`);
}
