const STYLES = [..."xl/styles.xml"].map((letter) => letter.charCodeAt(0));
const HEADER = [0x50, 0x4b, 0x01, 0x02];

/** How far in front of a name its entry in the zip's directory begins. */
const BEFORE = 46;

/**
 * The same file with its styles out of the library's sight.
 *
 * The library turns every number that looks like a date, by a guess at its number
 * format, into a Date, rounded to the millisecond; a currency format such as
 * `[$ DKK] 0.00` passes for one. Without styles it hands over the numbers as they
 * are, and a date's number is what we want. So the name of the part is spoilt in the
 * zip's directory, which ends the file and therefore holds the name's last mention.
 */
export function withoutStyles(bytes: Uint8Array): Uint8Array {
  let at = bytes.length - STYLES.length;
  while (at >= 0 && !holds(bytes, at, STYLES)) at--;
  if (!holds(bytes, at - BEFORE, HEADER)) return bytes;
  const copy = new Uint8Array(bytes);
  copy[at + STYLES.length - 1] = 0x2d;
  return copy;
}

function holds(bytes: Uint8Array, at: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}
