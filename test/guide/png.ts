import { crc32, deflateSync, inflateSync } from "node:zlib";

/** A picture: its pixels by row, each a colour as `0xRRGGBB`. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint32Array;
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** Reads what a browser takes: a PNG of eight bits a channel, with or without transparency, not interlaced. */
export function readPng(bytes: Buffer): Pixels {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const [depth, kind, , , interlaced] = bytes.subarray(24, 29);
  const step = { 2: 3, 6: 4 }[kind];
  if (step === undefined || depth !== 8 || interlaced !== 0)
    throw new Error("Not a PNG as browsers write it.");
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT") {
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
    }
  }
  const rows = unfiltered(inflateSync(Buffer.concat(parts)), width * step, height, step);
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at++) colours[at] = rows.readUIntBE(at * step, 3);
  return { width, height, colours };
}

/** Undoes the filters of a PNG's rows. @source PNG specification, part 9: w3.org/TR/png-3 */
function unfiltered(data: Buffer, length: number, height: number, step: number): Buffer {
  const rows = Buffer.alloc(length * height);
  for (let row = 0; row < height; row++) {
    const from = row * (length + 1);
    const guess = GUESSES[data[from]];
    for (let at = 0; at < length; at++) {
      const here = row * length + at;
      const left = at >= step ? rows[here - step] : 0;
      const up = row > 0 ? rows[here - length] : 0;
      const corner = at >= step && row > 0 ? rows[here - length - step] : 0;
      rows[here] = data[from + 1 + at] + guess(left, up, corner);
    }
  }
  return rows;
}

/** What each kind of row takes for a byte, by the bytes before, above, and above that before. */
const GUESSES: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
    return a <= b && a <= c ? left : b <= c ? up : corner;
  },
];

/** Writes a PNG with at most 256 colours. @param places For each pixel its colour's place in the palette. */
export function writePng(
  width: number,
  height: number,
  palette: readonly number[],
  places: Uint8Array,
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++)
    rows.set(places.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const packed = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    SIGNATURE,
    ...[
      ["IHDR", header],
      ["PLTE", colours],
      ["IDAT", packed],
      ["IEND", Buffer.alloc(0)],
    ].map(([name, content]) => chunk(name as string, content as Buffer)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
