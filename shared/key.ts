import type { Month } from "../src/calendar";

/** Keys that were asked for, for each sheet asks for those of all clients again; so many at the most. */
const known = new Map<string, string>();
const MOST = 65_536;

/**
 * The short text in a sheet's hidden Key column that stands for a client: the same for the
 * same client in every run and host. It is not the client's own text, so that formulas may
 * look rows up by it: names can hold wildcards and be longer than a look-up takes.
 *
 * @source Two 32-bit FNV-1a runs over the text's code units, from different starts.
 */
export function rowKey(clientKey: string): string {
  let key = known.get(clientKey);
  if (key === undefined) {
    if (known.size >= MOST) known.clear();
    known.set(clientKey, (key = hashed(clientKey)));
  }
  return key;
}

// By its own name: a global object is looked up anew for every letter.
const { imul } = Math;

/** The same short text for the same text, without keeping it in mind. */
export function hashed(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = imul(a ^ unit, 0x01000193);
    b = imul(b ^ ((unit << 7) | (unit >>> 9)), 0x85ebca6b) ^ (a >>> 13);
  }
  const part = (hash: number): string => (hash >>> 0).toString(36).padStart(7, "0");
  return `k${part(a)}${part(b)}`;
}

/**
 * The Key of a row that is about a client in a quarter.
 *
 * @param lastMonth That of the quarter, whatever the fiscal year calls it.
 */
export function historyKey(lastMonth: Month, clientRow: string): string {
  return rowKey(`history ${lastMonth} ${clientRow}`);
}

/** The Key of a row that is about a client and an offering. */
export function offerKey(clientRow: string, offeringKey: string): string {
  return rowKey(`${clientRow} ${offeringKey}`);
}

/** The key of a bundle where an offering's stands as well: that has no tab in it. */
export function bundleKey(key: string): string {
  return `bundle\t${key}`;
}

/** The Key of a figure on the Summary. */
export function figureKey(id: string): string {
  return rowKey(`figure ${id}`);
}

/** The Key of a figure on the Scorecard. */
export function scoreKey(section: string, id: string, figure: string): string {
  return rowKey(`score ${JSON.stringify([section, id, figure])}`);
}
