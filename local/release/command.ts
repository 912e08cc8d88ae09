import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { commandBundle } from "./bundle";
import { licencesText } from "./licences";
import { packagesIn, type Shipped } from "./packages";

/**
 * Makes the command line as it ships: one script, and the licences of what it holds.
 *
 * @param folder Emptied first.
 * @returns The packages in it.
 */
export async function buildCommand(root: string, folder: string): Promise<Shipped[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { metafile } = await build(commandBundle(root, join(folder, "cross-sell-matrix.js")));
  const packages = packagesIn(root, metafile);
  await writeFile(join(folder, "THIRD-PARTY.txt"), licencesText("The command line", packages));
  return packages;
}
