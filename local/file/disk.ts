import { readFile } from "node:fs/promises";
import { Fault } from "../../src/fault";

/**
 * The bytes of a file, or why there are none in a plain sentence.
 *
 * @throws Fault "file/missing".
 */
export async function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Fault(
      "file/missing",
      `${file} ${reasons[error.code ?? ""] ?? `cannot be read (${error.message}).`}`,
    );
  });
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "does not exist. Check the name and the folder.",
  ENOTDIR: "does not exist. Check the name and the folder.",
  EISDIR: "is a folder. Name the files in it.",
  EACCES: "may not be read. Check its permissions.",
  EPERM: "may not be read. Check its permissions.",
  EBUSY: "is in use by another program. Close it there.",
  ERR_FS_FILE_TOO_LARGE: "is larger than 2 GB. Split it by year and name all the parts.",
};
