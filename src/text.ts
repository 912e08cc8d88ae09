/**
 * The key under which two spellings of a name are one: trimmed, inner white space
 * collapsed, Unicode NFC, lower case without locale.
 *
 * @source Method, part 1 (client).
 * @example nameKey("  Acme\u00a0 Dental ") // "acme dental"
 */
export function nameKey(name: string): string {
  return asWritten(name).replace(/\s+/gu, " ").normalize("NFC").toLowerCase();
}

/** A name as a person wrote it, without the white space and the invisible marks around it. */
export function asWritten(name: string): string {
  return name.replace(/^[\s\u200b\u2060]+|[\s\u200b\u2060]+$/gu, "");
}

/** Order by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
