const escapable =
  /_(?=x[0-9A-Fa-f]{4}_)|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g;

/**
 * Writes the characters that XML cannot carry, and that the library lets through, as
 * `_xHHHH_`, the file format's own escape. Without it half an emoji comes back as
 * U+FFFD, and a text that happens to read `_x0041_` comes back as A.
 *
 * @source ECMA-376, part 1, 22.9.2.19 (ST_Xstring).
 * @example escapeText("_x0041_") // "_x005F_x0041_"
 */
export function escapeText(text: string): string {
  return text.replace(
    escapable,
    (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

/** What the file's own escape stands for, in the places where the library leaves it as it is. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
