import type { SettingEntry } from "./protocol";

/**
 * `Office.context.document.settings`, older than the rich API: the same settings, but
 * every value as JSON and all of them at once.
 */
export function listSettings(properties: ReadonlyMap<string, string>): SettingEntry[] {
  return [...properties].map(([key, text]) => [key, JSON.stringify(text)]);
}

/** @returns false when a value is no text: our own workbook keeps texts alone. */
export function saveSettings(properties: Map<string, string>, entries: readonly SettingEntry[]): boolean {
  const values = entries.map(([key, json]): [string, unknown] => [key, JSON.parse(json)]);
  const texts = values.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  if (texts.length < values.length) return false;
  properties.clear();
  for (const [key, text] of texts) properties.set(key, text);
  return true;
}
