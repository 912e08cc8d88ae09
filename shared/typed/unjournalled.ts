import { isBlank } from "../../src/cell";
import type { Column, Described } from "../book";
import { addressOf } from "../layout/address";
import type { Finding } from "../outcome";
import { NOTHING, type Content } from "./content";
import { MANY } from "./emptied";
import type { Entries } from "./entries";
import { FIGURE, headsOf, isFree, textOf } from "./heads";
import { asideOn, putAside } from "./move-down";
import { columnName, oursByWords } from "./own-columns";
import { LOOSE } from "./parts-below";
import { hasKey, headWords, isHeadRow, looseRow, nextLoose, orderOfLooseRow } from "./row";
import { columnIn, isNote, isOwnColumn, madeBy } from "./slot";
import type { Standing } from "./standing";
import { isWords } from "./words";

/*
 * Of a sheet that the journal does not know most columns look like the user's, and nobody knows what
 * was written above its header. What it will be written with tells: what it says, too, is ours, and what
 * stands where it says something else.
 */

type Said = Parameters<typeof headsOf>[0] & Described;
type Stranger = readonly [row: string, column: Column, own: string, content: Content];

/** So long a part of a line that explains the sheet is a line of it that ended elsewhere. */
const A_LINE = 12;

/** Takes back what was read off cells of ours. @returns What is said of words that cannot be ours, which go below. */
export function forgetOurs(
  described: Described,
  entries: Entries,
  standing: Standing | null,
  offeringNames: ReadonlyMap<string, string>,
): Finding[] {
  if (!standing || standing.version) return [];
  const { kind, columns: ours } = described;
  const taken = oursByWords(described, standing);
  const names = ours.map(columnName);
  // The Client Page says something else of every client, an older state had other lines that explain it.
  const [isUnknown, isOld] = [kind !== "page", standing.newest !== null];
  const saysAbove = saidAbove(described);
  const mayBeLine = (row: string, at: number): boolean =>
    at === 1 && (names[1] === "client" || headWords(row) === null);
  const isOursAbove: typeof saysAbove = (row, at, content) =>
    !isUnknown || (isOld && mayBeLine(row, at)) || saysAbove(row, at, content);
  const places = new Map(ours[0].values.map((key, at) => [String(key), at]));
  const isStranger =
    isUnknown && !isOld ? strangersUnder(described, places, offeringNames) : (): boolean => false;
  const left: Stranger[] = [];
  const read = new Map<Column, number>();
  for (const [row, slots] of entries.rows()) {
    for (const [slot, content] of [...slots]) {
      const make = madeBy(slot);
      const column = columnIn(slot, make, kind);
      const name = column !== null && isOwnColumn(column) ? taken.get(column) : column;
      const at = names.indexOf(name ?? "");
      const isAbove = isHeadRow(row);
      if (column === null || at < 0 || (name === column && !(isAbove && isUnknown))) continue;
      entries.set(row, slot, NOTHING);
      // Notes stay, and so do rows of the user's own.
      const stays = isNote(slot) || orderOfLooseRow(row) !== null;
      if (stays || (isAbove && !isOursAbove(row, at, content)))
        entries.set(row, make(kind, names[at]), content);
      else if (hasKey(row)) {
        read.set(ours[at], (read.get(ours[at]) ?? 0) + 1);
        if (isStranger(row, ours[at], content)) left.push([row, ours[at], column, content]);
      }
    }
  }
  return putBelow(withoutOld(left, read, places), names, entries, standing);
}

/** Where most of a column is something else the data are others since: nobody typed all of it. What stands where nothing is written was typed in any case. */
function withoutOld(
  strangers: readonly Stranger[],
  read: ReadonlyMap<Column, number>,
  places: ReadonlyMap<string, number>,
): Stranger[] {
  const isOver = ([row, { values }]: Stranger): boolean => !isBlank(values[places.get(row) ?? -1]);
  const counts = new Map<Column, number>();
  for (const one of strangers) if (isOver(one)) counts.set(one[1], (counts.get(one[1]) ?? 0) + 1);
  return strangers.filter((one) => {
    const count = counts.get(one[1]) ?? 0;
    return !isOver(one) || count < MANY || 2 * count <= (read.get(one[1]) ?? 0);
  });
}

/** Whether a cell above the header may be ours, by what will stand there and in other rows. */
function saidAbove(sheet: Said): (row: string, column: number, content: Content) => boolean {
  const heads = new Map(headsOf(sheet).map((head) => [head.name, head]));
  const { title, subtitle, notes, summary } = sheet;
  const cells = summary.flatMap((row) => Object.values(row.cells)).map(({ value }) => textOf(value));
  const texts = new Set([title, subtitle, ...notes, ...cells].map(shape));
  const lines = shape(notes.join(" "));
  return (row, column, { value }) => {
    const head = heads.get(row);
    const text = shape(textOf(value));
    // They begin in the first column in sight, and end elsewhere where the sheet is wider by now.
    const isLine = column === 1 && (lines.endsWith(text) || (text.length >= A_LINE && lines.includes(text)));
    if (text !== "" && (texts.has(text) || isLine)) return true;
    // Rows that are called by a quarter come and go with it.
    if (!head) return /\d{4}-Q\d/.test(row);
    return !isFree(head, column) && !(head.cells[column] === FIGURE && isWords(value));
  };
}

/** Letters of a word of ours that other data may change for another: a class, a tick. */
const A_LETTER = 2;

/** Tells words in a cell of ours that the sheet does not say anywhere, and figures under a column that says words alone. */
function strangersUnder(
  { columns }: Described,
  places: ReadonlyMap<string, number>,
  offeringNames: ReadonlyMap<string, string>,
): (row: string, column: Column, content: Content) => boolean {
  const said = new Set([...offeringNames.values(), ...columns.flatMap(({ header, values }) => [header, ...values])].map((one) => shape(textOf(one)))); // prettier-ignore
  // What is missing is a list.
  const isSaid = (text: string): boolean =>
    said.has(shape(text)) || text.split(", ").every((part) => said.has(shape(part)));
  return (row, { values, formula: ours, formulas }, { value, formula }) => {
    if (!places.has(row) || formula !== undefined) return false;
    if (isWords(value)) return textOf(value).length > A_LETTER && !isSaid(textOf(value));
    const isCalculated = ours ?? formulas;
    if (isCalculated || typeof value !== "number") return false;
    return values.every((one) => typeof one !== "number") && values.some((one) => textOf(one) !== "");
  };
}

function putBelow(
  strangers: readonly Stranger[],
  names: readonly string[],
  entries: Entries,
  { kind, name, rows, columns }: Standing,
): Finding[] {
  if (strangers.length === 0) return [];
  const aside = asideOn(kind, names);
  const places = new Map([...rows].map(([at, row]) => [row, at]));
  let next = nextLoose(entries.rows());
  return strangers.map(([row, { header }, own, content]) => {
    putAside(entries, looseRow(next++), aside, [entries.labels.get(row), header], content);
    return {
      sheet: name,
      address: addressOf(places.get(row) as number, columns.indexOf(own)),
      found: String(content.value ?? ""),
      advice: `The hidden journal of this sheet is gone, so that nobody knows whose this is. It is kept under "${LOOSE}".`,
      amount: null,
    };
  });
}

/** A text whatever figures it names. */
function shape(text: string): string {
  return text.replace(/\d[\d.,]*/g, "#");
}
