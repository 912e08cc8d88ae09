/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFiles } from "./files";

test.each(generatedFiles)("$path is what the catalogue says: npm run generate", ({ path, text }) => {
  expect(readFileSync(join(__dirname, "../..", path), "utf8")).toBe(text());
});
