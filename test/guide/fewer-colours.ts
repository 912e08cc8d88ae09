import { readPng, writePng } from "./png";

/** More are not worth their bytes: what is left are the edges of letters. */
const COLOURS = 64;

/** The same picture in its commonest colours, each other one drawn in the nearest of them: a third of the bytes. */
export function fewerColours(png: Buffer): Buffer {
  const { width, height, colours } = readPng(png);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const all = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  const palette = all.slice(0, COLOURS);
  const places = new Map(all.map((colour) => [colour, nearest(palette, colour)]));
  return writePng(
    width,
    height,
    palette,
    Uint8Array.from(colours, (colour) => places.get(colour)!),
  );
}

function nearest(palette: readonly number[], colour: number): number {
  const far = palette.map((one) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((colour >> shift) & 255)) ** 2, 0),
  );
  return far.indexOf(Math.min(...far));
}
