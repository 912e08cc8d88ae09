import { isBlank, type Cell } from "../../src/cell";
import type { Described } from "../book";
import { INCOMPLETE } from "../grid";
import { addressOf } from "../layout/address";
import type { Finding } from "../outcome";
import type { Detail } from "./detail";
import type { Entries } from "./entries";
import type { Journal } from "./journal";
import { asideOn, putAside } from "./move-down";
import { columnName } from "./own-columns";
import { HEADINGS, LOOSE } from "./parts-below";
import { isTypedAt, isTypedColumn } from "./read-typed";
import { isMarkRow, looseRow, nextLoose } from "./row";
import { ABOVE, textMark } from "./row-marks";
import { cellSlot, isOwnColumn } from "./slot";
import type { Standing } from "./standing";
import { isWords } from "./words";

/**
 * On a sheet whose writing was cut off old and new rows stand side by side, so that nobody knows what its cells
 * were. But words that it neither said before, nor was about to say, nor will say now, somebody typed since, and so
 * did who attached such notes: they go below, with what they stood beside.
 *
 * @returns What is said of them.
 */
export function typedIntoHalf(
  described: Described,
  entries: Entries,
  standing: Standing | null,
  details: readonly Detail[],
  journal: Journal,
): Finding[] {
  if (!standing || standing.whole || described.kind === "page") return [];
  const { kind, name: sheet, cells, columns, headerRow, rows, readable } = standing;
  const names = described.columns.map(columnName);
  const aside = asideOn(kind, names);
  const isSaid = said(described, entries, journal);
  const areTyped = wordsTyped(standing, described, entries, journal, isSaid);
  const hasPlace = (name: string): boolean => readable && (isOwnColumn(name) || names.includes(name));
  let next = nextLoose(entries.rows());
  const about = (at: number, column: number): readonly (Cell | undefined)[] => {
    const row = rows.get(at);
    return [row === undefined ? null : entries.labels.get(row), cells[headerRow][column]];
  };
  const tell = (at: number, column: number, found: Cell): Finding => ({
    sheet,
    address: addressOf(at, column),
    found: String(found),
    advice: `Typed while this sheet was half written, so it is kept under "${LOOSE}".`,
    amount: null,
  });
  const words = cells.flatMap((line, at) => {
    const typed = areTyped(line, at);
    if (typed.length === 0) return [];
    const [row, filled] = [rows.get(at), cellsIn(line, standing)];
    // Figures beside words of the user's are the user's, in a row that is nobody else's.
    const isOwn = row === undefined && at > headerRow && filled.every((column) => typed.includes(column) || !isWords(line[column])); // prettier-ignore
    const all = isOwn ? filled : typed;
    const own = looseRow(next);
    if (isOwn && all.some((column) => hasPlace(columns[column]))) next++;
    for (const column of all) {
      const [name, content] = [columns[column], { value: line[column] }];
      if (isOwn && hasPlace(name)) entries.set(own, cellSlot(kind, name), content);
      else putAside(entries, looseRow(next++), aside, about(at, column), content);
    }
    return all.map((column) => tell(at, column, line[column]));
  });
  const notes = details.flatMap(({ row, column, note = "" }) => {
    if (note === "" || isSaid(note)) return [];
    putAside(entries, looseRow(next++), aside, about(row, column), { value: note });
    return [tell(row, column, note)];
  });
  return [...words, ...notes];
}

function cellsIn(line: readonly Cell[], { keyColumn }: Standing): number[] {
  return [...line.keys()].filter((column) => column !== keyColumn && !isBlank(line[column]));
}

/**
 * Finds the cells of a row with words that nobody else said, where they were not read as entries, calculate nothing,
 * and where somebody knows what was said: what a column that calculates words showed since nobody does.
 */
function wordsTyped(
  standing: Standing,
  described: Described,
  entries: Entries,
  { versions }: Journal,
  isSaid: (cell: Cell) => boolean,
): (line: readonly Cell[], at: number) => number[] {
  const { kind, columns: ours } = described;
  const { columns, rows, headerRow, readable } = standing;
  const own = versions.filter((one) => one.kind === kind);
  // What a formula of ours showed since is not known; above the header few show words.
  const kept = new Set(own.flatMap(({ texts, calculates }) => [...texts].flatMap(([name, of]) => (name !== ABOVE && calculates.has(name) && of.size > 0 ? [] : [name])))); // prettier-ignore
  const calculating = ours.filter(({ formula, formulas }) => formula ?? formulas);
  const calculated = new Map(calculating.map((column) => [columnName(column), column]));
  const places = new Map(ours[0].values.map((key, place) => [String(key), place]));
  /** What a column that calculates words shows since it was written nobody knows: but a figure, or nothing, are no words. */
  const mayHaveSaid = (name: string, row: string): boolean => {
    const [column, place] = [calculated.get(name), places.get(row)];
    if (column === undefined || kept.has(name)) return false;
    return place === undefined || isWords(column.values[place]);
  };
  const isTold = (name: string): boolean =>
    name === "client" || kept.has(name) || calculated.has(name) || isTypedColumn(kind, name);
  // The header of a column of the user's that was read stays with it.
  const read = new Set(readable ? [...entries.rows()].flatMap(([, slots]) => [...slots.keys()]) : []);
  return (line, at) => {
    const row = rows.get(at);
    const isLeft = (name: string): boolean => {
      if (at === headerRow && isOwnColumn(name) && read.has(cellSlot(kind, name))) return false;
      if (!(at < headerRow ? kept.has(ABOVE) : isTold(name))) return false;
      if (row === undefined) return true;
      const isRead = readable && isTypedColumn(kind, name) && isTypedAt(name, row);
      return !(isMarkRow(row) || isRead || mayHaveSaid(name, row));
    };
    return cellsIn(line, standing).filter((column) => isWords(line[column]) && isLeft(columns[column]) && !isSaid(line[column])); // prettier-ignore
  };
}

/** Tells what the sheet said, was about to say, or will say. */
function said(described: Described, entries: Entries, { versions }: Journal): (cell: Cell) => boolean {
  const marks = new Set([...HEADINGS, INCOMPLETE].map(textMark));
  const say = (thing: unknown): void => {
    if (typeof thing === "string") marks.add(textMark(thing));
    else if (thing instanceof Map || Array.isArray(thing)) thing.forEach(say);
    else if (typeof thing === "object" && thing !== null) Object.values(thing).forEach(say);
  };
  for (const { kind, texts, columns, shown } of versions) {
    if (kind !== described.kind) continue;
    for (const [, rows] of texts) for (const mark of rows.keys()) marks.add(mark);
    say(columns.map(({ header }) => header));
    say(shown);
  }
  say([...entries.labels.values()]);
  say(entries.rows());
  const { title, subtitle, notes, summary, charts, columns } = described;
  say([title, subtitle, notes, summary, charts ?? [], columns.map(({ header, values }) => [header, values])]);
  return (cell) => marks.has(textMark(cell));
}
