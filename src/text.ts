/** Marks without a width: they join, part or turn letters, and come along when something is copied. */
export const marks = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu;
export const unseen = new RegExp(`\\s|${marks.source}`, "u");
/** White space and what is used as such. */
const space = /[\s\u200b\u2060]/u;
/** The same but for tab, carriage return and byte-order mark. */
const plainSpace = /[^\S\t\r\ufeff]|[\u200b\u2060]/u;

/** A text without such characters around it; in one pass, however many stand inside. */
function without(text: string, before: RegExp, behind: RegExp): string {
  let [from, to] = [0, text.length];
  while (from < to && before.test(text[from])) from++;
  while (to > from && behind.test(text[to - 1])) to--;
  return text.slice(from, to);
}

/**
 * The key under which two spellings of a name are one: trimmed, inner white space
 * collapsed, Unicode NFC, lower case without locale.
 *
 * @source Method, part 1 (client).
 * @example nameKey("  Acme\u00a0 Dental ") // "acme dental"
 */
export function nameKey(name: string): string {
  return without(name, unseen, unseen).replace(/\s+/gu, " ").normalize("NFC").toLowerCase();
}

/** A text as a person wrote it, without the white space around it. */
export function asWritten(text: string): string {
  return without(text, space, space);
}

/**
 * A name as sheets show it: as first written, without the spaces around it. A tab, a carriage
 * return or a byte-order mark in front is part of it, for it is no slip of the space bar.
 *
 * @source Method, part 1 (client).
 * @example shownName(" Acme Dental\u00a0") // "Acme Dental"
 */
export function shownName(name: string): string {
  return without(name, plainSpace, space);
}

/** Order by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
