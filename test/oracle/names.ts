/** The same few hundred names stand on tens of thousands of lines. */
const keys = new Map<string, string>();

/** The key of a name: trimmed, inner white space collapsed, Unicode NFC, lower case without locale. */
export const keyOf = (text: string): string => {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = text.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
  keys.set(text, key);
  return key;
};

/** By code unit, as the method sorts names. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Puts an item into the list that stands under its key. */
export const collect = <K, V>(lists: Map<K, V[]>, key: K, item: V): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
};
