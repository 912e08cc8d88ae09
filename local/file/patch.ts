import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/**
 * Rewrites one part of an .xlsx that our library has just written.
 *
 * The library cannot mark a defined name as hidden, and keeps its own zip reader and
 * writer to itself. What it writes is the plainest of zips (no descriptors behind the
 * data, no 64-bit sizes), so that is all that is read here; never a file of the user's.
 */
export function editPart(zip: Uint8Array, path: string, edit: (xml: string) => string): Uint8Array {
  const source = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = source.length - 22;
  const count = source.readUInt16LE(end + 10);
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let size = 0;
  let entry = source.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    const head = Buffer.from(source.subarray(entry, entry + 46 + source.readUInt16LE(entry + 28)));
    const name = head.subarray(46);
    const local = head.readUInt32LE(42);
    const data = local + 30 + source.readUInt16LE(local + 26) + source.readUInt16LE(local + 28);
    let body: Uint8Array = source.subarray(data, data + head.readUInt32LE(20));
    if (name.toString() === path) {
      const text = head.readUInt16LE(10) === 0 ? Buffer.from(body) : inflateRawSync(body);
      const edited = Buffer.from(edit(text.toString()));
      body = deflateRawSync(edited);
      head.writeUInt16LE(8, 10);
      head.writeUInt32LE(crc32(edited), 16);
      head.writeUInt32LE(body.length, 20);
      head.writeUInt32LE(edited.length, 24);
    }
    head.writeUInt32LE(size, 42);
    directory.push(head);
    const front = Buffer.alloc(30);
    front.writeUInt32LE(0x04034b50, 0);
    // Version, flags, method, date, checksum and sizes stand in the same order in both headers.
    head.copy(front, 4, 6, 32);
    pieces.push(front, name, Buffer.from(body));
    size += front.length + name.length + body.length;
    entry += head.length;
  }
  const tail = Buffer.from(source.subarray(end));
  tail.writeUInt32LE(
    directory.reduce((sum, head) => sum + head.length, 0),
    12,
  );
  tail.writeUInt32LE(size, 16);
  return Buffer.concat([...pieces, ...directory, tail]);
}
