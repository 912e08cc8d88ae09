/*
 * Which rows of a column were written empty, and which with which of its few texts, in few
 * characters: a version keeps it for every sheet.
 */

/** So much of a row's Key is kept: its first 32 bits, by which two of 5,000 rows are taken for one another in 3 sheets of 1,000. */
const MARK = 7;
/** Rows in one cell of the journal. */
const A_CELL = 4000;
/** Stands for the first of a column's texts, in their order, and so on. */
const FIRST_TEXT = "0".charCodeAt(0);

/** Text → the rows that it was written in. */
export type RowsOf = ReadonlyMap<string, ReadonlySet<string>>;

/** Texts of which nobody knows the rows. */
export function nowhere(texts: Iterable<string>): Map<string, Set<string>> {
  return new Map([...texts].map((text) => [text, new Set<string>()]));
}

/** What is kept of a row's Key. */
export function rowMark(row: string): string {
  return row.slice(1, 1 + MARK);
}

/** Rows as texts that fit into cells. */
export function packedRows(rows: Iterable<string>): string[] {
  const all = [...rows].sort();
  const cells: string[] = [];
  for (let from = 0; from < all.length; from += A_CELL) cells.push(all.slice(from, from + A_CELL).join(""));
  return cells;
}

/** What such a text holds. */
export function unpackedRows(cell: string): string[] {
  return unitsOf(cell, MARK);
}

/** The rows of each text, which is told by its place in the order of texts. */
export function packedTexts(texts: RowsOf): string[] {
  const inOrder = [...texts.keys()].sort();
  return packedRows(
    inOrder.flatMap((text, at) =>
      [...(texts.get(text) ?? [])].map((row) => row + String.fromCharCode(FIRST_TEXT + at)),
    ),
  );
}

/** @param texts In their order, as they were packed. */
export function unpackedTexts(cell: string, texts: readonly string[]): [text: string, row: string][] {
  return unitsOf(cell, MARK + 1).flatMap((unit): [string, string][] => {
    const text = texts[unit.charCodeAt(MARK) - FIRST_TEXT];
    return (text as string | undefined) === undefined ? [] : [[text, unit.slice(0, MARK)]];
  });
}

function unitsOf(cell: string, length: number): string[] {
  return cell.match(new RegExp(`.{${length}}`, "g")) ?? [];
}
