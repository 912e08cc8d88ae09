import { isBlank, type Cell } from "../../src/cell";
import { nameKey } from "../../src/text";
import { likenessOf, matched, type Likeness } from "./alike-columns";
import type { Called } from "./called";
import type { SheetKind } from "../grid";
import { labelColumns, labelHeaders } from "./label";
import type { Entries } from "./entries";
import type { Heading, Version } from "./journal";
import type { Renamed } from "./renamed";
import { textMark } from "./row-marks";
import { fields, offeringOf, ownColumn, planFields, stateSlot } from "./slot";
import type { StandingSheet } from "./standing";

/** So many pairs of columns with one header are compared; where there are more, their order tells which is which. */
const MOST_ALIKE = 64;

/**
 * What the columns of a sheet were written as, by their header. One that nobody knows is
 * the user's own. Without a version offerings are known by name, and on an older state what
 * was written last. Of equal headers what is below them tells which they are, then what
 * stands beside them, then their order.
 */
export function columnsOf(
  sheet: StandingSheet,
  header: readonly string[],
  keyColumn: number,
  known: Version | null,
  kept: Entries,
  renamed: Renamed,
  called: Called,
  newest: Version | null = null,
): string[] {
  const { kind } = sheet;
  const version = known ?? newest;
  const written = headings(kind, version);
  const keys = keysThen(header, written, renamed);
  const places = new Map<string, number[]>();
  keys.forEach((key, column) => {
    const others = places.get(key);
    if (others) others.push(column);
    else places.set(key, [column]);
  });
  const names: (string | null)[] = header.map(() => null);
  // One of the user's own may be called so too; an offering is written so.
  if (written.get("key")?.length === 1) places.set("key", keys[keyColumn] === "key" ? [keyColumn] : []);
  const likeness = likenessOf(sheet, keys, keyColumn, version, kept, renamed);
  for (const [key, own] of written) {
    const standing = places.get(key) ?? [];
    const alone = own.length === 1 && standing.length <= 1;
    for (const [name, column] of alone || own.length * standing.length > MOST_ALIKE
      ? own.slice(0, standing.length).map((name, index) => [name, standing[index]] as const)
      : matched(own, standing, likeness))
      names[column] = name;
  }
  if (version) {
    nameReplaced(names, keys, written, version, likeness);
    nameLabels(sheet, names, keyColumn, version, called);
  }
  const used = new Set(version?.columns.map(({ column }) => column));
  return header.map((word, column) => {
    const name = names[column];
    if (name !== null) return name;
    const key = keys[column];
    if (!known && word !== "" && !written.has(key) && renamed.offering(word) !== null) {
      written.set(key, []);
      return stateSlot(key);
    }
    let count = 1;
    while (used.has(ownColumn(word, count))) count++;
    used.add(ownColumn(word, count));
    return ownColumn(word, count);
  });
}

/** Headers as they were written, where names of today were typed over them. */
function keysThen(
  header: readonly string[],
  written: ReadonlyMap<string, unknown>,
  renamed: Renamed,
): string[] {
  const keys = header.map(nameKey);
  const standing = new Set(keys);
  return keys.map((key, column) => {
    const then = nameKey(renamed.asThen(header[column]));
    return written.has(key) || standing.has(then) || !written.has(then) ? key : then;
  });
}

/** An offering's column under the header of another that stands there, too: of two that were made one by replacing a name. */
function nameReplaced(
  names: (string | null)[],
  keys: readonly string[],
  written: ReadonlyMap<string, unknown>,
  { columns }: Version,
  likeness: Likeness,
): void {
  const gone = columns.filter(({ column }) => offeringOf(column) !== null && !names.includes(column));
  for (const { column: name } of gone) {
    const at = names.findIndex(
      (known, column) => known === null && written.has(keys[column]) && likeness(name, column).beside === 2,
    );
    if (at >= 0) names[at] = name;
  }
}

/** Columns whose words tell the rows are known by most of these under another header too: nothing else says that rows were sorted. */
function nameLabels(
  { kind, cells, headerRow }: StandingSheet,
  names: (string | null)[],
  keyColumn: number,
  version: Version,
  called: Called,
): void {
  for (const name of labelColumns(kind)) {
    const texts = version.texts.get(name);
    const isWord = (cell: Cell): boolean =>
      name === "client" ? called.rows.has(String(cell)) : texts?.has(textMark(cell)) === true;
    if (names.includes(name) || !version.columns.some(({ column }) => column === name)) continue;
    let [found, most] = [-1, 0];
    names.forEach((known, column) => {
      if (known !== null || column === keyColumn) return;
      const filled = cells.slice(headerRow + 1).map((row) => row[column]).filter((cell) => !isBlank(cell)); // prettier-ignore
      const ours = filled.filter(isWord);
      // A column of the user's may name some of them, too, such as the group that each belongs to.
      const different = new Set(ours).size;
      if (ours.length > filled.length / 2 && different > most) [found, most] = [column, different];
    });
    if (found >= 0) names[found] = name;
  }
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
    const labels: Readonly<Partial<Record<SheetKind, object>>> = labelHeaders;
    for (const [column, header] of Object.entries<string>({ ...labels[kind] })) add({ header, column });
    for (const [column, header] of Object.entries(ofClients)) {
      const here = planFields.includes(column) ? kind === "matrix" || kind === "plan" : kind === "portfolio";
      if (here) add({ header, column });
    }
  }
  return found;
}
