import { isBlank, type Cell } from "../cell";

const yes = new Set(["yes", "y", "true", "1", "x", "✓", "✔", "ja"]);
const no = new Set(["no", "n", "false", "0", "nein"]);

/**
 * A yes or no as people write it.
 *
 * @returns null for a blank cell, undefined for text that is neither.
 * @source Method, part 2 (In profile).
 * @example readFlag("X") // true
 */
export function readFlag(cell: Cell): boolean | null | undefined {
  if (isBlank(cell)) return null;
  const text = String(cell).trim().toLowerCase();
  return yes.has(text) ? true : no.has(text) ? false : undefined;
}
