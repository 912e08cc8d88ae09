import { isBlank } from "../../src/cell";
import type { Sheet, SummaryCell } from "../book";
import { STATUS } from "../grid";
import type { Heading } from "./journal";
import { headRow } from "./row";
import { ABOVE, textMark } from "./row-marks";
import { isOwnColumn } from "./slot";
import type { Standing } from "./standing";
import { isWords } from "./words";

/*
 * Rows down to the header. A version keeps which of their cells were written, so that all
 * else that stands there is known as the user's: rows that were put in, texts in the gaps.
 */

/** The slot under which a version keeps a row's written cells: a letter a column. */
export const HEAD = "head";
const [OURS, WORDS, FIGURE, FREE] = ["x", "w", "#", "."];

/** A row above the header as it will be written. */
interface WrittenHead {
  readonly name: string;
  /** The text by which it is known again, where there is one. */
  readonly text: string;
  readonly cells: string;
}

/** Rows by their labels, of equal ones the second told from the first; by their place where they have none. */
function namer(): (label: string) => string {
  let index = 0;
  const met = new Map<string, number>();
  return (text) => {
    const place = index++;
    // Behind a colon its figures may stand, as in "2026-Q4: 2 gained, 0 lost".
    const label = text.replace(/: \d.*$/s, "");
    // The title and the line below it change.
    if (label === "" || place <= STATUS.row) return headRow(place);
    const count = (met.get(label) ?? 0) + 1;
    met.set(label, count);
    return headRow(count > 1 ? `${label} #${count}` : label);
  };
}

/** The rows above the header, from the title on. */
export function headsOf({
  columns,
  title,
  subtitle,
  notes,
  summary,
}: Pick<Sheet, "columns" | "title" | "subtitle" | "notes" | "summary">): WrittenHead[] {
  const first = columns[1].key;
  const rows: Readonly<Record<string, SummaryCell>>[] = [
    { [columns[0].key]: { value: "" }, [first]: { value: title } },
    ...[subtitle, ...notes].map((value) => ({ [first]: { value } })),
    ...summary.map(({ cells }) => cells),
  ];
  const nameOf = namer();
  return rows.map((cells) => {
    const { client, [first]: start } = cells as Readonly<Partial<typeof cells>>;
    return {
      name: nameOf(textOf(client?.value)),
      text: textOf((client ?? start)?.value),
      cells: columns.map(({ key }) => (key in cells ? letterOf(cells[key]) : FREE)).join(""),
    };
  });
}

function letterOf({ value, formula, input }: SummaryCell): string {
  if (value === null && formula === undefined && input === undefined) return FREE;
  if (typeof value === "string" && value !== "" && formula === undefined && input === undefined) return WORDS;
  // A formula that shows nothing may show a figure.
  const isFigure = typeof value === "number" || (formula !== undefined && isBlank(value));
  return isFigure && input === undefined ? FIGURE : OURS;
}

function isWritten(letter: string | undefined): boolean {
  return letter === OURS || letter === WORDS || letter === FIGURE;
}

function textOf(cell: unknown): string {
  return typeof cell === "string" ? cell : "";
}

/** Row → its written cells, for the version of a sheet; nothing where a row has no text, as on the Client Page, whose labels change by themselves. */
export function writtenHeads(heads: readonly WrittenHead[]): Map<string, string> {
  const written = new Map<string, string>();
  if (heads.some(({ text }) => text === "")) return written;
  const met = new Map<string, number>();
  for (const { text, cells } of heads) {
    const other = written.get(headRow(text));
    written.set(
      headRow(text),
      cells.replace(/./g, (cell, at: number) => {
        const before = other?.[at] ?? FREE;
        return cell === before || before === FREE ? cell : cell === FREE ? before : OURS;
      }),
    );
    const count = (met.get(text) ?? 0) + 1;
    met.set(text, count);
    written.set(nth(text, count), cells);
  }
  // What only one row says is told once.
  for (const [text, count] of met) if (count === 1) written.delete(nth(text, 1));
  return written;
}

/** Written cells of a row once columns of the user's own stand among ours. */
export function widened(cells: string, columns: readonly Heading[], now: readonly Heading[]): string {
  const places = new Map(columns.map(({ column }, place) => [column, place]));
  return now.map(({ column }) => cells[places.get(column) ?? -1] ?? FREE).join("");
}

/** One of several rows with the same text. */
function nth(text: string, count: number): string {
  return headRow(`${text} (${count})`);
}

/** A row down to the header as it stands. */
export interface Head {
  /** null for one that the user put in. */
  readonly name: string | null;
  readonly isOurs: (column: number) => boolean;
}

type Above = Pick<Standing, "cells" | "written" | "headerRow" | "titleRow" | "version">;

/** The rows down to the header and that one. Where nobody knows what was written, only the user's columns are the user's, and what stands beside the title. */
export function headsAt({ cells, written: columns, headerRow, titleRow, version }: Above): Head[] {
  const places = new Map(version?.columns.map(({ column }, index) => [column, index]));
  const client = columns.indexOf("client");
  const first = columns.indexOf(version?.columns[1]?.column ?? "");
  const keptAs = (name: string): string | undefined =>
    textOf(version?.shown.get(name)?.get(HEAD)?.value) || undefined;
  const writtenAs = (text: string): string | undefined => keptAs(headRow(text));
  const texts = cells.slice(0, headerRow + 1).map((row) => [textOf(row[client]), textOf(row[first])]);
  const words = version?.texts.get(ABOVE);
  // Without its columns no row can be known.
  const known = first >= 0 && client >= 0 === places.has("client") && texts.flat().some((text) => writtenAs(text)); // prettier-ignore
  const nameOf = namer();
  const rowsOf = new Map<string, number[]>();
  texts.forEach(([label], row) => {
    const others = rowsOf.get(label);
    if (others) others.push(row);
    else rowsOf.set(label, [row]);
  });
  const letterAt = (mask: string, column: number): string | undefined =>
    mask[places.get(columns[column]) ?? -1];
  /** Of more rows with a label than were written those are ours in which most of our cells are filled. */
  const oursOf = (label: string, rows: readonly number[]): readonly number[] => {
    const mask = writtenAs(label);
    if (mask === undefined) return rows;
    let count = 0;
    while (keptAs(nth(label, count + 1))) count++;
    const written = [...columns.keys()].filter((column) => isWritten(letterAt(mask, column)));
    const filled = new Map(
      rows.map((row) => [row, written.filter((column) => !isBlank(cells[row][column])).length]),
    );
    // Of equally filled ones the first: sorting keeps their order.
    const most = [...rows].sort((a, b) => Number(filled.get(b)) - Number(filled.get(a)));
    return most.slice(0, Math.max(count, 1));
  };
  const ours = new Map([...rowsOf].map(([label, rows]) => [label, new Set(oursOf(label, rows))]));
  const met = new Map<string, number>();
  return texts.map(([label, start], row) => {
    const always = !known || row === titleRow || row === headerRow;
    const own = ours.get(label) ?? new Set<number>();
    if (row < titleRow || !(always || own.has(row))) return { name: null, isOurs: () => false };
    const [of, count] = [own.size, (met.get(label) ?? 0) + 1];
    met.set(label, count);
    // Where one was deleted nobody knows which of them this is: what is ours in any counts as ours.
    const all = keptAs(nth(label, of)) !== undefined && keptAs(nth(label, of + 1)) === undefined;
    const one = all ? keptAs(nth(label, count)) : undefined;
    const mask = known ? (one ?? writtenAs(label) ?? writtenAs(start)) : undefined;
    if (!(always || mask)) return { name: null, isOurs: () => false };
    return {
      name: nameOf(always || writtenAs(label) ? label : ""),
      isOurs(column) {
        const name = columns[column];
        if (mask) {
          const [letter, cell] = [letterAt(mask, column), cells[row][column]];
          if (!isWritten(letter) || !isWords(cell)) return isWritten(letter);
          // Words in the place of a figure are the user's, and so are others than ours in the place of these.
          return letter !== FIGURE && (letter !== WORDS || !words || words.has(textMark(cell)));
        }
        // Other words in the place of the title are the user's.
        if (known && row === titleRow && column === first) return !isWords(cells[row][column]);
        if (row <= titleRow + STATUS.row) return column <= STATUS.column;
        return !isOwnColumn(name);
      },
    };
  });
}

/** Whether a cell above the header will be free. */
export function isFree({ cells }: WrittenHead, column: number): boolean {
  return cells[column] === FREE;
}
