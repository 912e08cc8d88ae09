import { deflateSync, inflateSync } from "node:zlib";
import { fewerColours } from "./fewer-colours";
import { readPng } from "./png";

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");

/** A part of a PNG; nobody looks at its check sum here. */
function part(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(name, "latin1"), content, Buffer.alloc(4)]);
}

/** A PNG of three bytes a pixel from its rows, each with the kind of filter in front. */
function png(width: number, rows: number[][]): Buffer {
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, rows.length, 8, 2, 0, 0, 0]);
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([SIGNATURE, part("IHDR", header), part("IDAT", data), part("IEND", Buffer.alloc(0))]);
}

/** The palette and the rows of a PNG whose parts are IHDR, PLTE, IDAT and IEND. */
function partsOf(bytes: Buffer) {
  const content = (name: string): Buffer => {
    const at = bytes.indexOf(name, 0, "latin1");
    return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
  };
  return { palette: [...content("PLTE")], rows: [...inflateSync(content("IDAT"))] };
}

test("every filter of a row is undone", () => {
  // By hand, after part 9 of the specification: five times the row 10 20 30 40 50 60.
  const picture = png(2, [
    [0, 10, 20, 30, 40, 50, 60],
    [1, 10, 20, 30, 30, 30, 30],
    [2, 0, 0, 0, 0, 0, 0],
    [3, 5, 10, 15, 15, 15, 15],
    [4, 0, 0, 0, 0, 0, 0],
  ]);
  const { width, height, colours } = readPng(picture);
  expect([width, height, ...colours]).toEqual([2, 5, ...Array(5).fill([0x0a141e, 0x28323c]).flat()]);
});

test("a picture of few colours keeps each pixel's, the commonest first", () => {
  const [red, white] = [[255, 0, 0], [255, 255, 255]]; // prettier-ignore
  const { palette, rows } = partsOf(fewerColours(png(3, [[0, ...red, ...white, ...white], [0, ...white, ...red, ...white]]))); // prettier-ignore
  expect(palette).toEqual([...white, ...red]);
  expect(rows).toEqual([0, 1, 0, 0, 0, 0, 1, 0]);
});

test("a colour that is too much is drawn in the nearest", () => {
  // Greys 0, 3, 6 … 189, each twice, and one pixel of 4.
  const greys = Array.from({ length: 64 }, (_, index) => 3 * index);
  const pixels = [...greys, ...greys, 4].flatMap((grey) => [grey, grey, grey]);
  const { palette, rows } = partsOf(fewerColours(png(129, [[0, ...pixels]])));
  expect(palette).toHaveLength(64 * 3);
  expect(palette[3 * rows[129]]).toBe(3);
});
