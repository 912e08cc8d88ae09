/**
 * The key under which two spellings of a name are one: trimmed, inner white space
 * collapsed, Unicode NFC, lower case without locale.
 *
 * @source Method, part 1 (client).
 * @example nameKey("  Acme\u00a0 Dental ") // "acme dental"
 */
export function nameKey(name: string): string {
  return tidy(name).toLowerCase();
}

/** A name as first written, without white space around it or doubled inside. */
export function tidy(name: string): string {
  return name
    .replace(/[\s\u200b\u2060]+/gu, " ")
    .trim()
    .normalize("NFC");
}

/** Order by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
