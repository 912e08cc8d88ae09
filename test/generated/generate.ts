import { writeFileSync } from "node:fs";
import { generatedFiles } from "./files";

/** `npm run generate`: writes the generated files anew, from the top folder. */
for (const { path, text } of generatedFiles) {
  writeFileSync(path, text());
  console.log(`${path} is written.`);
}
