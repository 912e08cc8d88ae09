import { atOnce } from "../../src/slices";
import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { offerKey, rowKey } from "../../shared/key";
import type { Called } from "../../shared/typed/called";
import type { Version } from "../../shared/typed/journal";
import type { Renamed } from "../../shared/typed/renamed";
import { chartRow, markRow } from "../../shared/typed/row";
import { rowsOf } from "../../shared/typed/standing-rows";
import { namesToday } from "./called-small";

/* Rows of a few lines, told by short names in place of their Keys. */

const [acme, birch] = ["acme", "birch"].map(rowKey);

export const keys: Readonly<Record<string, string>> = {
  A: acme,
  B: birch,
  C: rowKey("cedar"),
  D: rowKey("dune"),
  // Rows of which nobody knows what they were called.
  E: rowKey("elm"),
  F: rowKey("fern"),
  // Acme's, once there is an ID.
  "A#": rowKey("#1"),
  mark: markRow(acme, "o:backup"),
  chart: chartRow("pareto", `client ${acme}`),
  email: rowKey("o:email"),
  backup: rowKey("o:backup"),
  fax: rowKey("o:fax"),
  "A email": offerKey(acme, "email"),
  "A mail": offerKey(acme, "mail"),
  "A backup": offerKey(acme, "backup"),
  "B email": offerKey(birch, "email"),
};
const names = new Map(Object.entries(keys).map(([name, key]) => [key, name]));
const nameOf = (key: string): string => names.get(key) ?? key;

export interface Small {
  readonly kind: SheetKind;
  readonly columns: readonly string[];
  readonly called: Called;
  readonly version: Version | null;
  readonly whole?: boolean;
  readonly renamed?: Renamed;
  /** Where the user moved the Keys behind all other columns. */
  readonly keyLast?: boolean;
}

/** A row of the user's, the title with the stamp, the header. */
const ABOVE = 3;

/**
 * The rows of a sheet below these.
 *
 * @param lines Each begins with the name of a Key, or with what else stands there; null for nothing.
 * @returns By line from 0: the row's name, "" where there is none; the Keys of then; first and last line of the body.
 */
export function found(
  { kind, columns: others, called, version, whole = true, renamed = namesToday(), keyLast = false }: Small,
  lines: readonly (readonly Cell[])[],
) {
  const placed = <T extends Cell>([key, ...rest]: readonly T[]): T[] => (keyLast ? [...rest, key] : [key, ...rest]); // prettier-ignore
  const columns = placed(["key", ...others]);
  const keyed = lines.map(([name, ...cells]) => [keys[String(name)] ?? name, ...cells]);
  const cells = [[null, "Birch"], ["s0123456789abcd", "Acme"], ["key", ...others], ...keyed].map(placed);
  const keyColumn = columns.indexOf("key");
  const sheet = { kind, cells, headerRow: ABOVE - 1, columns, written: columns, whole, version, keyColumn };
  const standing = cells.map((row) => String(row[keyColumn] ?? ""));
  const { rows, keyThen, body, shuffled } = atOnce(rowsOf(sheet, standing, renamed, called));
  const named = (of: ReadonlyMap<number, string>): string[] =>
    lines.map((_, line) => (of.has(line + ABOVE) ? nameOf(String(of.get(line + ABOVE))) : ""));
  return { rows: named(rows), then: named(keyThen), body: body.map((row) => row - ABOVE), shuffled };
}
