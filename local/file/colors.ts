import type { CellStyle } from "./unpack";

type Color = NonNullable<NonNullable<CellStyle["font"]>["color"]>;

/** What a theme's number means: files list dark before light, cells count light first. */
const IN_FILE = [1, 0, 3, 2];

/** The theme's number for the colour of plain text. */
const PLAIN_TEXT = 1;

/**
 * A file's colour as #RRGGBB; undefined for that of plain text and for those of Excel's
 * old palette.
 *
 * @param theme The file's theme colours, in its order.
 */
export function colorOf(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (color?.rgb !== undefined) return `#${color.rgb.toUpperCase()}`;
  if (color?.theme === undefined || (color.theme === PLAIN_TEXT && !color.tint)) return undefined;
  const base = theme[IN_FILE[color.theme] ?? color.theme];
  return base === undefined ? undefined : `#${tinted(base, color.tint ?? 0)}`;
}

/** Towards white for a tint above 0, towards black below. */
function tinted(base: string, tint: number): string {
  return base.replace(/../g, (digits) => {
    const part = parseInt(digits, 16);
    const mixed = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
    return Math.round(mixed).toString(16).padStart(2, "0").toUpperCase();
  });
}
