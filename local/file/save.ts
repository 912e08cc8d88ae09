import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Fault } from "../../src/fault";

/**
 * Puts a file in place whole or not at all: written beside its place, pressed to the
 * disk, then renamed over what stood there.
 *
 * @throws Fault "file/not-written" when the place cannot be written; what stood there still stands.
 */
export async function save(file: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
  try {
    const handle = await open(beside, "wx");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    const reason =
      reasons[(error as NodeJS.ErrnoException).code ?? ""] ??
      `cannot be written (${(error as Error).message}).`;
    throw new Fault("file/not-written", `${file} ${reason}`);
  }
}

/** @throws Fault "file/not-written" when there is no folder to write the file into, or a folder in its place. */
export async function checkPlace(file: string): Promise<void> {
  const folder = dirname(file);
  const isFolder = (path: string): Promise<boolean> =>
    stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
  if (!(await isFolder(folder))) {
    throw new Fault(
      "file/not-written",
      `${file} cannot be written: there is no folder ${folder}. Create it.`,
    );
  }
  if (await isFolder(file))
    throw new Fault("file/not-written", `${file} is a folder. Name a file in it, such as portfolio.xlsx.`);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "may not be written. Check the permissions of its folder, or choose another --out.",
  EPERM: "may not be written. Close it in Excel, or choose another --out.",
  EBUSY: "is open in another program. Close it there and run again.",
  EROFS: "stands on a disk that cannot be written. Choose another --out.",
  ENOSPC: "does not fit on the disk. Make room and run again.",
};
