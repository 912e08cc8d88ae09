import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { zipSync } from "fflate";

/** Path with slashes → content. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** The earliest day that a zip archive can say: the same files give the same bytes on any day. */
const DAY = new Date(1980, 0, 1);

/** Every file in a folder, under a name of its own. */
export async function filesOf(folder: string, as: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(paths.map((path) => readFile(path)));
  return Object.fromEntries(
    paths.map((path, index) => [`${as}/${relative(folder, path).replaceAll("\\", "/")}`, read[index]]),
  );
}

/** One line a file, as `sha256sum --check` reads them. */
export function checksums(files: Files): string {
  const lines = inOrder(files).map(
    ([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`,
  );
  return lines.join("");
}

/** A zip archive of the files, by name. */
export function archive(files: Files): Uint8Array {
  return zipSync(Object.fromEntries(inOrder(files)), { level: 9, mtime: DAY });
}

function inOrder(files: Files): [string, Uint8Array][] {
  return Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
}
