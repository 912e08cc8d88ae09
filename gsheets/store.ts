/** Our entries among the document's properties. */
const PREFIX = "XS.";
/** Sheets keeps 9 kB a property; a text in UTF-8 takes up to three bytes a character. */
const CHARACTERS_A_PART = 2700;

/** The properties that hold an entry: `XS.name.0`, `XS.name.1` and so on. */
function partsOf(name: string, text: string): [property: string, part: string][] {
  const parts: [string, string][] = [];
  for (let start = 0; start < text.length;) {
    let end = start + CHARACTERS_A_PART;
    // Half a surrogate pair would not survive UTF-8.
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
    parts.push([`${PREFIX}${name}.${parts.length}`, text.slice(start, end)]);
    start = end;
  }
  return parts;
}

/** The entry and the place within it that a property holds; null for a property that is not ours. */
function placeOf(property: string): { name: string; index: number } | null {
  const found = /^XS\.(.*)\.(\d+)$/s.exec(property);
  return found && { name: found[1], index: Number(found[2]) };
}

/** Puts the entries together again. One call. */
export function recall(properties: GoogleAppsScript.Properties.Properties): Record<string, string> {
  const parts = new Map<string, string[]>();
  for (const [property, part] of Object.entries(properties.getProperties())) {
    const place = placeOf(property);
    if (!place) continue;
    const entry = parts.get(place.name) ?? [];
    entry[place.index] = part;
    parts.set(place.name, entry);
  }
  const entries = [...parts].map(([name, entry]) => [name, entry.join("")] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== ""));
}

/**
 * Keeps entries; an empty text forgets. Two calls, and one for each part that an entry had and has no more:
 * all parts are written at once, so that no entry is ever half old and half new, and nobody else's is touched.
 */
export function remember(
  properties: GoogleAppsScript.Properties.Properties,
  entries: Readonly<Record<string, string>>,
): void {
  const parts = new Map(Object.entries(entries).flatMap(([name, text]) => partsOf(name, text)));
  const left = Object.keys(properties.getProperties()).filter((property) => {
    const name = placeOf(property)?.name ?? "";
    return entries[name] !== undefined && !parts.has(property);
  });
  // What an entry has no more is empty before it is deleted: empty parts say nothing.
  const all = [...parts, ...left.map((property) => [property, ""] as const)];
  properties.setProperties(Object.fromEntries(all), false);
  for (const property of left) properties.deleteProperty(property);
}
