import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** One file inside a zip: its name, its own header with the data, and its entry in the directory. */
interface Part {
  readonly name: string;
  readonly body: Uint8Array;
  readonly entry: Uint8Array;
}

/** The entry that closes a zip, when no comment follows. */
const END = 22;

/** The earliest time that a zip can hold, whatever the time zone: the same input gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Rewrites one part of an .xlsx that our library has just written, for what the library has no words for.
 *
 * The other parts are passed on as they are: packing a large sheet once more takes
 * seconds. What the library writes is the plainest of zips (no descriptors behind the
 * data, no 64-bit sizes, no comment), so that is all that is read here; never a file of the user's.
 */
export function editPart(zip: Uint8Array, path: string, edit: (xml: string) => string): Uint8Array {
  const text = unzipSync(zip, { filter: ({ name }) => name === path })[path];
  const [edited] = partsOf(zipSync({ [path]: [strToU8(edit(strFromU8(text))), { mtime: NO_TIME }] }));
  return joined(partsOf(zip).map((part) => (part.name === path ? edited : part)));
}

function partsOf(zip: Uint8Array): Part[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const directory = view.getUint32(zip.length - END + 16, true);
  const entries: { name: string; from: number; entry: Uint8Array }[] = [];
  for (let at = directory; at < zip.length - END; at += entries[entries.length - 1].entry.length) {
    const length = 46 + view.getUint16(at + 28, true);
    const name = strFromU8(zip.subarray(at + 46, at + length));
    entries.push({ name, from: view.getUint32(at + 42, true), entry: zip.subarray(at, at + length) });
  }
  return entries.map(({ name, from, entry }, index) => ({
    name,
    entry,
    body: zip.subarray(from, entries[index + 1]?.from ?? directory),
  }));
}

function joined(parts: readonly Part[]): Uint8Array {
  const size = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0);
  const directory = size(parts.map(({ body }) => body));
  const zip = new Uint8Array(directory + size(parts.map(({ entry }) => entry)) + END);
  const view = new DataView(zip.buffer);
  let [bodies, entries] = [0, directory];
  for (const { body, entry } of parts) {
    zip.set(body, bodies);
    zip.set(entry, entries);
    view.setUint32(entries + 42, bodies, true);
    bodies += body.length;
    entries += entry.length;
  }
  view.setUint32(entries, 0x06054b50, true);
  view.setUint16(entries + 8, parts.length, true);
  view.setUint16(entries + 10, parts.length, true);
  view.setUint32(entries + 12, entries - directory, true);
  view.setUint32(entries + 16, directory, true);
  return zip;
}
