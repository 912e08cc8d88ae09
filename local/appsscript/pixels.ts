import type { Worksheet } from "../workbook";

/** A digit of the default font is 7 pixels wide; a cell has 5 pixels of padding. */
const PIXELS_A_CHARACTER = 7;
const PADDING = 5;
const USUAL_WIDTH = 100;

export const ROW_PIXELS = 21;

/** How wide a column is shown. */
export function columnPixels(sheet: Worksheet, column: number): number {
  const characters = sheet.width(column);
  if (sheet.isHidden(column)) return 0;
  return characters === undefined ? USUAL_WIDTH : characters * PIXELS_A_CHARACTER + PADDING;
}

/** The width in characters that so many pixels are. */
export function charactersOf(pixels: number): number {
  return (pixels - PADDING) / PIXELS_A_CHARACTER;
}
