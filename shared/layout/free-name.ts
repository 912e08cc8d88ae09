/**
 * The name under which a generated sheet can stand: the usual one, or with the next free number.
 *
 * @param taken Names of all sheets that are not this one.
 * @example freeName("Holdings", ["holdings"]) // "Holdings 2"
 */
export function freeName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}
