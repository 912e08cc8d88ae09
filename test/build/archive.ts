import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { version } from "../../package.json";
import { ROOT } from "../setup/sources";

/** Where the release that `npm test` makes is to be served from. */
export const ADDRESS = process.env.ADDIN_URL ?? "https://addins.example.com/xsell";
export const FOLDER = join(ROOT, "dist/release");
export const NAME = `cross-sell-matrix-${version}`;

/** The files in one of a release's archives, by their paths. */
export function filesIn(archive: string): (readonly [path: string, content: Buffer])[] {
  const file = join(FOLDER, archive);
  if (!existsSync(file)) {
    throw new Error(`dist/release holds no ${archive}: run \`ADDIN_URL=${ADDRESS} npm run release\` first.`);
  }
  return Object.entries(unzipSync(readFileSync(file))).map(([path, bytes]) => [path, Buffer.from(bytes)]);
}
