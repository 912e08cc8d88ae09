import { isBlank, type Cell } from "../cell";
import { SLICE, type Slices } from "../slices";
import { bundleFieldByHeader, fieldByHeader, headerKey } from "./field";
import { headingOf, headingsIn } from "./heading";
import type { Choice, Heading, Mapping, Source, Table } from "./table";

/** A table whose end is not known yet. */
interface Draft extends Table {
  endRow: number;
  readonly repeated: Set<number>;
  /** First column, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** A row that could be a header has two texts or more. */
function couldBeHeader(row: readonly Cell[]): boolean {
  let words = 0;
  for (const cell of row) if (typeof cell === "string" && /\p{L}/u.test(cell)) words++;
  return words >= 2;
}

function isFigure(cell: Cell | undefined): boolean {
  if (typeof cell === "string") return /^[^\p{L}]{0,12}\d/u.test(cell);
  return cell !== null && cell !== undefined;
}

/** Tells header words from other text; each text is looked at once. */
function wordTest(mapping: Mapping): (cell: Cell | undefined) => boolean {
  const chosen = new Set(Object.values(mapping).flatMap((choice) => Object.values(choice).map(headerKey)));
  const seen = new Map<string, boolean>();
  return (cell) => {
    if (typeof cell !== "string" || cell.length > 60) return false;
    let known = seen.get(cell);
    if (known === undefined) {
      const key = headerKey(cell);
      known =
        key !== "" &&
        (fieldByHeader.has(key) || bundleFieldByHeader.get(key)?.field === "bundle" || chosen.has(key));
      seen.set(cell, known);
    }
    return known;
  };
}

/** Whether a row goes on with a table: it holds a figure where the table has its figures, or no header word. */
function goesOn(row: readonly Cell[], draft: Draft, isWord: (cell: Cell | undefined) => boolean): boolean {
  const { kind, fields, from, to } = draft;
  if (kind === "lines") {
    if (isFigure(row[fields.get("revenue") as number]) || isFigure(row[fields.get("date") as number]))
      return true;
  }
  let [filled, words] = [0, 0];
  for (let column = from; column < to; column++) {
    if (isBlank(row[column])) continue;
    if (kind !== "lines" && isFigure(row[column])) return true;
    filled++;
    if (isWord(row[column])) words++;
  }
  return filled > 0 && words === 0;
}

/** Whether a row repeats a table's header. */
function repeats(row: readonly Cell[], { columns }: Heading): boolean {
  return columns.every(({ index, header }) => headerKey(String(row[index] ?? "")) === headerKey(header));
}

/** More lines of a single text than this are rows, no titles. */
const MOST_TITLES = 10;

/** Where a table ends above a new header: empty rows and titles that stand between are not its own. */
function endAbove(headerRow: number, { source: { cells }, headerRow: first, from, to }: Draft): number {
  let [end, titles] = [headerRow, 0];
  for (let row = headerRow - 1; row > first; row--) {
    const filled = cells[row].slice(from, to).filter((cell) => !isBlank(cell));
    if (filled.length === 0) end = row;
    else if (filled.length > 1 || isFigure(filled[0]) || ++titles > MOST_TITLES) break;
  }
  return end;
}

/**
 * Every table in a source, found by its header words wherever they stand: below titles,
 * side by side, or one below the other.
 *
 * A source in which no header is recognised gives one table without a kind, so
 * that the user can say what its columns are.
 *
 * @source Method, part 2.
 */
export function* findTables(source: Source, mapping: Mapping): Slices<Table[]> {
  const { name, cells } = source;
  const found: Draft[] = [];
  const open = new Set<Draft>();
  /** The open table in each column. */
  const owner: (Draft | undefined)[] = [];
  let firstGuess = -1;
  const isWord = wordTest(mapping);
  const idFor = (place: number): string => (place === 0 ? name : `${name} (${place + 1})`);
  const choiceFor = (place: number): Choice => ({ ...mapping["*"], ...mapping[idFor(place)] });
  const start = (heading: Heading, headerRow: number): void => {
    const [from, to] = [heading.columns[0].index, heading.columns[heading.columns.length - 1].index + 1];
    const over = [...new Set(owner.slice(from, to))].filter((draft) => draft !== undefined);
    const apart = over.every((draft) => endAbove(headerRow, draft) < headerRow);
    // A client may be called Account: without a gap above it, most of a header's words have to be fields.
    const fields = heading.fields.size;
    if (!apart && (fields < 3 || fields * 2 <= heading.columns.length)) return;
    for (const draft of over) {
      draft.endRow = endAbove(headerRow, draft);
      owner.fill(undefined, draft.from, draft.to);
      open.delete(draft);
    }
    const id = idFor(found.length);
    const draft = {
      ...heading,
      id,
      source,
      headerRow,
      endRow: cells.length,
      repeated: new Set<number>(),
      from,
      to,
    };
    found.push(draft);
    open.add(draft);
    for (let column = from; column < to; column++) owner[column] = draft;
  };
  for (let index = 0; index < cells.length; index++) {
    if (index % SLICE === SLICE - 1) yield;
    const row = cells[index];
    const [first] = open;
    if (open.size === 1 && row.length <= first.to && first.from === 0 && goesOn(row, first, isWord)) continue;
    const rest = [...row];
    for (const draft of open) {
      const again = repeats(row, draft);
      if (again) draft.repeated.add(index);
      if (again || goesOn(row, draft, isWord)) rest.fill(null, draft.from, draft.to);
    }
    if (!couldBeHeader(rest)) continue;
    if (firstGuess < 0) firstGuess = index;
    if (!rest.some(isWord)) continue;
    const next = found.length;
    for (const heading of headingsIn(rest, (place) => choiceFor(next + place))) start(heading, index);
  }
  if (found.length === 0 && firstGuess >= 0) {
    const heading = headingOf(cells[firstGuess], 0, cells[firstGuess].length, choiceFor(0));
    const repeated = new Set<number>();
    return [{ ...heading, id: name, source, headerRow: firstGuess, endRow: cells.length, repeated }];
  }
  return found.map(({ from: _from, to: _to, ...table }) => table);
}
