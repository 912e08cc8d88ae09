/** Rows and columns of a sheet. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A column's width in pixels: a character of the default font takes 7, the cell's edges 5. */
const PIXELS = { character: 7, edges: 5 };

/** Rows and columns that are added beyond the one that is written, so that the grid need not grow each time. */
export const SPARE: Size = { rows: 100, columns: 4 };

export function pixelsOf(characters: number): number {
  return Math.round(characters * PIXELS.character + PIXELS.edges);
}

export function charactersOf(pixels: number): number {
  return (pixels - PIXELS.edges) / PIXELS.character;
}
