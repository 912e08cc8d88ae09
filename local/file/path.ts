/**
 * A file's ending in small letters; a name that is nothing but an ending has none.
 *
 * @example endingOf("old/lines.CSV") // ".csv"
 */
export function endingOf(path: string): string {
  return /[^/\\](\.[^./\\]*)$/.exec(path)?.[1].toLowerCase() ?? "";
}

/** @example fileName("old/lines.csv") // "lines.csv" */
export function fileName(path: string): string {
  return path.replace(/^.*[/\\]/s, "");
}

/** @example plainName("old/lines.csv") // "lines" */
export function plainName(path: string): string {
  const name = fileName(path);
  return name.slice(0, name.length - endingOf(name).length);
}
