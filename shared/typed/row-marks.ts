import type { Cell } from "../../src/cell";
import { nameKey } from "../../src/text";
import { rowKey } from "../key";

/*
 * Which rows of a column were written empty, and which with which of its texts, in few
 * characters: a version keeps it for every sheet.
 */

/** Under this name, which no column has, a version keeps the words above the header, and the Client Page its empty cells there. */
export const ABOVE = "above";

/** So much of a row's Key is kept: its first 32 bits, by which two of 5,000 rows are taken for one another in 3 sheets of 1,000. */
const MARK = 7;
/** Stands among the texts of a column that has no figures, where nobody keeps in which rows they are. */
export const ONLY_WORDS = "0".repeat(MARK);
/** A column with more different texts does not keep them: their marks have to fit into one cell of the journal. */
export const MOST_TEXTS = 4000;
/** The place of a text among a column's, in base 36. */
const PLACE = 3;
/** Characters in one cell of the journal, which takes 32,767. */
const A_CELL = 30_000;

/** The mark of a text → the rows that it was written in. */
export type RowsOf = ReadonlyMap<string, ReadonlySet<string>>;

/** Texts of which nobody knows the rows. */
export function nowhere(texts: Iterable<string>): Map<string, Set<string>> {
  return new Map([...texts].map((text) => [text, new Set<string>()]));
}

/** What is kept of a text, in whatever letters it stands there. */
export function textMark(text: Cell): string {
  return rowMark(rowKey(nameKey(String(text ?? ""))));
}

/** What is kept of a row's Key. */
export function rowMark(row: string): string {
  return row.slice(1, 1 + MARK);
}

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

/** Before them, so that they are no number. */
const ROWS = "r";
/** Rows that a character tells. */
const A_CHARACTER = 5;

/** Which rows of a list are meant. */
export function packedRows(all: readonly string[], rows: ReadonlySet<string>): string {
  let packed = ROWS;
  for (let first = 0; first < all.length; first += A_CHARACTER) {
    const end = Math.min(first + A_CHARACTER, all.length);
    let bits = 0;
    for (let at = first; at < end; at++) if (rows.has(all[at])) bits += 1 << (at - first);
    packed += bits.toString(1 << A_CHARACTER);
  }
  return packed;
}

/** @returns null where the list is another one: a part of it was deleted. */
export function unpackedRows(cell: string, all: readonly string[]): string[] | null {
  if (cell.length !== ROWS.length + Math.ceil(all.length / A_CHARACTER)) return null;
  const bits = [...cell.slice(ROWS.length)].map((character) => parseInt(character, 1 << A_CHARACTER));
  return all.filter((_, at) => ((bits[Math.floor(at / A_CHARACTER)] >> (at % A_CHARACTER)) & 1) === 1);
}

/** The rows of each text, which is told by its place in the order of texts. */
export function packedTexts(texts: RowsOf): string[] {
  const inOrder = [...texts.keys()].sort();
  return packedMarks(
    inOrder.flatMap((text, at) =>
      [...(texts.get(text) ?? [])].map((row) => row + at.toString(36).padStart(PLACE, "0")),
    ),
  );
}

/** @param texts In their order, as they were packed. */
export function unpackedTexts(cell: string, texts: readonly string[]): [text: string, row: string][] {
  return unitsOf(cell, MARK + PLACE).flatMap((unit): [string, string][] => {
    const text = texts[parseInt(unit.slice(MARK), 36)];
    return (text as string | undefined) === undefined ? [] : [[text, unit.slice(0, MARK)]];
  });
}

function unitsOf(cell: string, length: number): string[] {
  return cell.match(new RegExp(`.{${length}}`, "g")) ?? [];
}
