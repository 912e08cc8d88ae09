const STYLES = "xl/styles.xml";
const HEADER = 46;

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
  const copy = Buffer.from(bytes);
  const at = copy.lastIndexOf(STYLES);
  const header = at - HEADER;
  if (header < 0 || copy.readUInt32LE(header) !== 0x02014b50) return bytes;
  copy.write("-", at + STYLES.length - 1);
  return copy;
}
