import { FIGURES, MARK, nowhere, type FiguresOf, type RowsOf } from "./row-marks";

/*
 * Which rows of a column were written empty, with which of its texts, and with which figures, in
 * cells of the journal.
 */

/** Characters in one cell of the journal, which takes 32,767. */
const A_CELL = 30_000;

/** Marks of one length as texts that fit into cells. */
export function packedMarks(marks: Iterable<string>): string[] {
  const all = [...marks].sort();
  const cells: string[] = [];
  for (let from = 0; from < all.length;) {
    const end = from + Math.floor(A_CELL / all[from].length);
    cells.push(all.slice(from, end).join(""));
    from = end;
  }
  return cells;
}

/** What such a text holds. */
export function unpackedMarks(cell: string): string[] {
  return unitsOf(cell, MARK);
}

/** Characters of a figure's mark. */
const FIGURE = (FIGURES - 1).toString(36).length;
/** Before them, in capitals, which no mark has: so they are no number. */
const [ROWS, TEXTS, FIGURE_ROWS] = ["R", "T", "F"];
/** Rows that a character tells. */
const A_CHARACTER = 5;
/** Characters in which such a cell says how many rows and texts there are in all, and which its first row is. */
const COUNT = 5;

function counted(count: number): string {
  return count.toString(36).padStart(COUNT, "0");
}

/** What is said of each row of a list, in cells that say where they begin. */
function inCells(
  head: string,
  rows: number,
  inCell: number,
  said: (from: number, end: number) => string,
): string[] {
  const cells: string[] = [];
  for (let from = 0; from < rows; from += inCell)
    cells.push(head + counted(from) + said(from, Math.min(from + inCell, rows)));
  return cells;
}

/** Where such a cell begins, and what it says; null in one of another list. */
function ofCell(cell: string, head: string): { from: number; said: string } | null {
  if (!cell.startsWith(head)) return null;
  const place = cell.slice(head.length, head.length + COUNT);
  return { from: parseInt(place, 36), said: cell.slice(head.length + COUNT) };
}

/** Marks with their figures, where no list says which they are. */
export function packedByMark(figures: FiguresOf): string[] {
  return packedMarks([...figures].map(([mark, figure]) => mark + digitsOf(figure)));
}

/** What such cells hold. */
export function unpackedByMark(cells: readonly string[]): Map<string, number> {
  const all = cells.flatMap((cell) => unitsOf(cell, MARK + FIGURE));
  return new Map(all.map((one) => [one.slice(0, MARK), parseInt(one.slice(MARK), 36)]));
}

/** Which rows of a list are meant. */
export function packedRows(all: readonly string[], rows: ReadonlySet<string>): string[] {
  return inCells(ROWS + counted(all.length), all.length, A_CELL * A_CHARACTER, (from, end) => {
    const packed: string[] = [];
    for (let first = from; first < end; first += A_CHARACTER) {
      let bits = 0;
      for (let at = 0; at < A_CHARACTER; at++) if (rows.has(all[first + at])) bits += 1 << at;
      packed.push(bits.toString(1 << A_CHARACTER));
    }
    return packed.join("");
  });
}

/** @returns null where the list is another one: a part of it was deleted. */
export function unpackedRows(cells: readonly string[], all: readonly string[]): Set<string> | null {
  const read = cells.flatMap((cell) => ofCell(cell, ROWS + counted(all.length)) ?? []);
  const rows = new Set<string>();
  for (const { from, said } of read) {
    [...said].forEach((character, at) => {
      const bits = parseInt(character, 1 << A_CHARACTER);
      const five = all.slice(from + at * A_CHARACTER, from + (at + 1) * A_CHARACTER);
      five.forEach((row, bit) => ((bits >> bit) & 1) === 1 && rows.add(row));
    });
  }
  return read.length === 0 && cells.length > 0 ? null : rows;
}

/** Characters that tell one of so many texts, or none. */
function placeLength(texts: number): number {
  return Math.max(texts.toString(36).length, 1);
}

/** Which of its texts, in their order, each row of a list has in a column; empty where nobody knows it of any. */
export function packedTexts(texts: RowsOf, all: readonly string[]): string[] {
  const places = new Map<string, string>();
  const length = placeLength(texts.size);
  [...texts.keys()].sort().forEach((text, at) => {
    const place = (at + 1).toString(36).padStart(length, "0");
    for (const row of texts.get(text) ?? []) places.set(row, place);
  });
  const none = "0".repeat(length);
  const head = TEXTS + counted(all.length) + counted(texts.size);
  return packedPlaces(head, places.size, (row) => places.get(row) ?? none, length, all);
}

/**
 * The rows of each text.
 *
 * @param texts All that the column has.
 * @param all The list of rows. Where either is another one, of which a part was deleted, nothing is known.
 */
export function unpackedTexts(
  cells: readonly string[],
  texts: readonly string[],
  all: readonly string[],
): Map<string, Set<string>> {
  const rows = nowhere(texts);
  const inOrder = [...rows.keys()].sort();
  const length = placeLength(inOrder.length);
  const head = TEXTS + counted(all.length) + counted(inOrder.length);
  for (const { from, said } of cells.flatMap((cell) => ofCell(cell, head) ?? [])) {
    unitsOf(said, length).forEach((place, at) => {
      const text = inOrder[parseInt(place, 36) - 1] as string | undefined;
      const row = all[from + at] as string | undefined;
      if (text !== undefined && row !== undefined) rows.get(text)?.add(row);
    });
  }
  return rows;
}

/** Marks of figures as text: as few are met again and again. */
const digits: string[] = [];
function digitsOf(mark: number): string {
  return (digits[mark] ??= mark.toString(36).padStart(FIGURE, "0"));
}

/** What is kept of the figure that each row of a list has in a column. */
export function packedFigures(figures: FiguresOf, all: readonly string[]): string[] {
  const said = (row: string): string => digitsOf(figures.get(row) ?? 0);
  return packedPlaces(FIGURE_ROWS + counted(all.length), figures.size, said, FIGURE, all);
}

/** @param all The list of rows; of another one, of which a part was deleted, nothing is known. */
export function unpackedFigures(cells: readonly string[], all: readonly string[]): Map<string, number> {
  const figures = new Map<string, number>();
  const head = FIGURE_ROWS + counted(all.length);
  for (const { from, said } of cells.flatMap((cell) => ofCell(cell, head) ?? [])) {
    const end = Math.min(from + Math.floor(said.length / FIGURE), all.length);
    for (let at = from; at < end; at++) {
      const mark = parseInt(said.slice((at - from) * FIGURE, (at - from + 1) * FIGURE), 36);
      if (mark > 0) figures.set(all[at], mark);
    }
  }
  return figures;
}

/** What is said of each row of a list, in so many characters; no cell where nothing is known of any. */
function packedPlaces(
  head: string,
  known: number,
  said: (row: string) => string,
  length: number,
  all: readonly string[],
): string[] {
  if (known === 0) return [];
  return inCells(head, all.length, Math.floor(A_CELL / length), (from, end) =>
    all.slice(from, end).map(said).join(""),
  );
}

function unitsOf(cell: string, length: number): string[] {
  return cell.match(new RegExp(`.{${length}}`, "g")) ?? [];
}
