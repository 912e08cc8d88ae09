import { isBlank } from "../../src/cell";
import type { Sheet, SummaryCell } from "../book";
import { STATUS } from "../grid";
import type { Heading } from "./journal";
import { headRow } from "./row";

/*
 * Rows down to the header. A version keeps which of their cells were written, so that all
 * else that stands there is known as the user's: rows that were put in, texts in the gaps.
 */

/** The slot under which a version keeps a row's written cells: a letter a column. */
export const HEAD = "head";
export const [WORDS, FIGURE] = ["w", "#"];
const [OURS, FREE] = ["x", "."];

/** A row above the header as it will be written. */
interface WrittenHead {
  readonly name: string;
  /** The text by which it is known again, where there is one. */
  readonly text: string;
  readonly cells: string;
}

/** Rows by their labels, of equal ones the second told from the first; by their place where they have none. */
export function namer(): (label: string) => string {
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

export function isWritten(letter: string | undefined): boolean {
  return letter === OURS || letter === WORDS || letter === FIGURE;
}

export function textOf(cell: unknown): string {
  return typeof cell === "string" ? cell : "";
}

/** What rows are known by, of those with the same text the second told from the first; null where a row has no text, as on the Client Page, whose labels change by themselves. */
export function knownBy(heads: readonly Pick<WrittenHead, "text">[]): string[] | null {
  const counts = new Map<string, number>();
  for (const { text } of heads) counts.set(text, (counts.get(text) ?? 0) + 1);
  if (counts.has("")) return null;
  const met = new Map<string, number>();
  return heads.map(({ text }) => {
    const count = (met.get(text) ?? 0) + 1;
    met.set(text, count);
    return counts.get(text) === 1 ? headRow(text) : nth(text, count);
  });
}

/** Row → its written cells, for the version of a sheet; of rows with the same text also what they have in common. */
export function writtenHeads(heads: readonly WrittenHead[]): Map<string, string> {
  const written = new Map<string, string>();
  const names = knownBy(heads) ?? [];
  for (const [index, name] of names.entries()) {
    const { text, cells } = heads[index];
    const other = written.get(headRow(text));
    written.set(
      headRow(text),
      cells.replace(/./g, (cell, at: number) => {
        const before = other?.[at] ?? FREE;
        return cell === before || before === FREE ? cell : cell === FREE ? before : OURS;
      }),
    );
    if (name !== headRow(text)) written.set(name, cells);
  }
  return written;
}

/** Written cells of a row once columns of the user's own stand among ours. */
export function widened(cells: string, columns: readonly Heading[], now: readonly Heading[]): string {
  const places = new Map(columns.map(({ column }, place) => [column, place]));
  return now.map(({ column }) => cells[places.get(column) ?? -1] ?? FREE).join("");
}

/** One of several rows with the same text. */
export function nth(text: string, count: number): string {
  return headRow(`${text} (${count})`);
}

/** Its text, which several have. */
export function withoutCount(words: string): string {
  return words.replace(/ \(\d+\)$/, "");
}

/** Whether a cell above the header will be free. */
export function isFree({ cells }: WrittenHead, column: number): boolean {
  return cells[column] === FREE;
}
