import type { Column, Described } from "../book";
import { isEmpty } from "./content";
import type { Entries } from "./entries";
import { newestOf, type Journal } from "./journal";
import { MOST_BETWEEN } from "./loose-names";
import { BODY_ROW, HEADER_ROW } from "./row";
import { cellSlot, isField, isOwnColumn, noteSlot, ownHeader } from "./slot";
import type { Standing } from "./standing";

/** What a column is, whatever its place. One of figures or words of ours is never a field of the user's, whatever its key. */
export function columnName({ key, column = key, user, only }: Column): string {
  return isField(column) && !user && !only ? `data:${column}` : column;
}

/** A column that the user added, behind the one of ours that it stood beside. */
interface Added {
  readonly name: string;
  readonly behind: string | null;
}

/** The user's columns as they stand, or stood when the sheet was last there; those that an older state had not yet as well. */
function addedTo(described: Described, standing: Standing | null, journal: Journal): Added[] {
  const { kind } = described;
  const there = standing?.readable ? standing : null;
  const last = (there ? there.newest : newestOf(journal, kind))?.columns.map(({ column }) => column) ?? [];
  const names = there ? [...there.columns] : last;
  last.forEach((name, index) => {
    if (isOwnColumn(name) && !names.includes(name)) names.splice(names.indexOf(last[index - 1]) + 1, 0, name);
  });
  const taken = there ? oursByWords(described, there) : null;
  const found: Added[] = [];
  let behind: string | null = null;
  for (const name of names) {
    const ours: string | null | undefined = isOwnColumn(name) ? taken?.get(name) : name;
    if (ours === undefined) found.push({ name, behind });
    else behind = ours;
  }
  return found;
}

/**
 * Of a sheet that the journal does not know most columns look like the user's: what those
 * are that are ours by their words, as many of each header as we write.
 */
export function oursByWords({ columns: ours }: Described, standing: Standing): Map<string | null, string> {
  const { version, columns, cells, headerRow } = standing;
  const found = new Map<string | null, string>();
  if (version) return found;
  const left = [...ours];
  columns.forEach((name, column) => {
    const place = left.findIndex(({ header }) => header === String(cells[headerRow]?.[column] ?? ""));
    if (place >= 0) found.set(name, columnName(left.splice(place, 1)[0]));
  });
  return found;
}

/** Which columns stay: those that hold something, and empty ones between two of them, unless they are many. */
function staying(added: readonly Added[], holds: (one: Added) => boolean): boolean[] {
  const stays = added.map(holds);
  let last = -1;
  added.forEach(({ behind }, index) => {
    if (!stays[index]) return;
    if (last >= 0 && index - last <= MOST_BETWEEN + 1 && added[last].behind === behind)
      stays.fill(true, last, index);
    last = index;
  });
  return stays;
}

/**
 * The columns of a sheet with the user's own between them, each where it stood: behind
 * the same neighbour. Where that is not there any more, where a formula runs across, or
 * before the first column in sight, it goes to the next place that is free.
 */
export function withOwnColumns(
  described: Described,
  entries: Entries,
  standing: Standing | null,
  journal: Journal,
): { columns: Column[]; frozenColumns: number } {
  const { kind, columns: ours } = described;
  const rows = ours[0].values.map(String);
  const place = new Map(ours.map((column, index) => [columnName(column), index]));
  const behind = new Map<number, Column[]>();
  const added = addedTo(described, standing, journal);
  const isFilled = (name: string): boolean =>
    entries
      .rows()
      .some(
        ([row, slots]) =>
          row !== BODY_ROW && [cellSlot, noteSlot].some((make) => slots.has(make(kind, name))),
      );
  const stays = staying(added, ({ name }) => ownHeader(name) !== "" || isFilled(name));
  added.forEach(({ name, behind: neighbour }, index) => {
    if (!stays[index]) return;
    let at = (neighbour === null ? undefined : place.get(neighbour)) ?? ours.length - 1;
    // The title stands in the first column in sight.
    if (at < 1) at = ours.length - 1;
    while (ours[at].joined) at++;
    const header = entries.get(HEADER_ROW, cellSlot(kind, name));
    const column: Column = {
      key: `own${index}`,
      column: name,
      header: ownHeader(name),
      ...(isEmpty(header) ? {} : { typedHeader: header }),
      look: "own",
      user: true,
      values: [],
      typed: rows.map((row) => entries.get(row, cellSlot(kind, name))),
      emptyFormat: entries.get(BODY_ROW, cellSlot(kind, name)).numberFormat,
    };
    behind.set(at, [...(behind.get(at) ?? []), column]);
  });
  const frozen = described.frozenColumns;
  const inFrozen = [...behind].reduce((sum, [at, added]) => (at < frozen - 1 ? sum + added.length : sum), 0);
  return {
    columns: ours.flatMap((column, index) => [column, ...(behind.get(index) ?? [])]),
    frozenColumns: frozen + inFrozen,
  };
}
