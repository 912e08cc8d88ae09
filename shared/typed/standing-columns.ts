import { isBlank } from "../../src/cell";
import { nameKey } from "../../src/text";
import type { SheetKind } from "../grid";
import { NOTHING, sameContent } from "./content";
import type { Entries } from "./entries";
import type { Heading, Version } from "./journal";
import type { Renamed } from "./renamed";
import { cellSlot, fields, isOwnColumn, ownColumn, stateSlot } from "./slot";
import type { StandingSheet } from "./standing";
import { historyHeaders } from "./standing-history";
import { writtenWith } from "./written-with";

/**
 * What the columns of a sheet were written as, by their header. One that nobody knows is
 * the user's own. Without a version offerings are known by name. Where fewer equal headers
 * stand than were written, what is below them tells which they are.
 */
export function columnsOf(
  { kind, cells, headerRow }: StandingSheet,
  header: readonly string[],
  keyColumn: number,
  version: Version | null,
  kept: Entries,
  renamed: Renamed,
): (string | null)[] {
  const base = writtenWith(kept, version);
  /** How many cells of a column hold what was written under a name. */
  const fit = (name: string, column: number): number =>
    cells.filter((row, index) => {
      const slot = isOwnColumn(name) ? cellSlot(kind, name) : name;
      const { value } = base(renamed.row(String(row[keyColumn])), slot) ?? NOTHING;
      return index > headerRow && sameContent({ value }, { value: row[column] ?? null });
    }).length;
  const written = headings(kind, version);
  const keys = header.map(nameKey);
  const used = new Set(version?.columns.map(({ column }) => column).filter(isOwnColumn));
  return header.map((word, column) => {
    const key = keys[column];
    const names = written.get(key) ?? [];
    const fits =
      names.length > 1 && names.length > keys.filter((one, at) => at >= column && one === key).length
        ? names.map((name) => fit(name, column))
        : [0];
    const [known] = names.splice(fits.indexOf(Math.max(...fits)), 1);
    if (known !== undefined) return known;
    if (!version && word !== "" && !written.has(key) && renamed.offering(word) !== null) {
      written.set(key, []);
      return stateSlot(key);
    }
    if (cells.every((row) => isBlank(row[column]))) return null;
    let count = 1;
    while (used.has(ownColumn(word, count))) count++;
    used.add(ownColumn(word, count));
    return ownColumn(word, count);
  });
}

/** What was written under each header, by the header's key, in order. */
function headings(kind: SheetKind, version: Version | null): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = ({ header, column }: Heading): void => {
    const key = nameKey(header);
    found.set(key, [...(found.get(key) ?? []), column]);
  };
  if (version) version.columns.forEach(add);
  else {
    add({ header: "Key", column: "key" });
    add({ header: "Client", column: "client" });
    const { value, goal, ...ofClients } = fields;
    if (kind === "settings") add({ header: value, column: "value" });
    if (kind === "scorecard") add({ header: goal, column: "goal" });
    if (kind === "history") {
      for (const [column, header] of Object.entries(historyHeaders)) add({ header, column });
    }
    if (kind === "portfolio" || kind === "matrix" || kind === "plan") {
      for (const [column, header] of Object.entries(ofClients)) add({ header, column });
    }
  }
  return found;
}
