import type { Called } from "./called";
import { showsNotes } from "./label";
import type { Renamed } from "./renamed";
import { isClientRow } from "./row";
import type { Standing } from "./standing";

/**
 * Tells the Keys under which no row of a sheet of clients was ever written: whoever drags a row down has copies whose
 * Keys count on. Where no row's words are known nobody can say.
 */
export function nobodysKeys(
  { kind, columns, version }: Pick<Standing, "kind" | "columns" | "version">,
  renamed: Renamed,
  called: Called,
): (key: string) => boolean {
  const canTell = version !== null && called.words.size > 0 && columns.includes("client") && showsNotes(kind);
  const isKnown = (key: string): boolean =>
    called.words.has(key) || renamed.calledNow(key) !== undefined || renamed.row(key) !== key || version?.shown.has(key) === true; // prettier-ignore
  return (key) => canTell && isClientRow(key) && !isKnown(key);
}
