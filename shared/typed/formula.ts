import { columnLetters, quoted } from "../layout/address";
import { endsOf, FIRST, FROM, LAST, SAME, type End } from "./ends";
import { replaceReferences } from "./references";

/*
 * A formula that the user typed names cells by where they are. Rows are sorted anew and
 * columns come and go, so it is kept in a form that names cells by what they are, and is
 * given addresses again when it is written.
 */

/** Stand around a reference; private characters, which no formula needs. */
const [OPEN, CLOSE] = ["\uE000", "\uE001"];

/** A row or column by what it is (text of two characters or more), or by where it is (number) when it is nothing to us. */
export type Named = string | number;

/** What stands where on one generated sheet. */
export interface Ground {
  /** The sheet's stable name. */
  readonly kind: string;
  columnAt(column: number): Named;
  /** A row of the body is a client, one above it a label. */
  rowAt(row: number): Named;
  /** Undefined when it is there no more. */
  column(named: Named): number | undefined;
  row(named: Named): number | undefined;
  /** First and last row of the body. */
  readonly body: readonly [first: number, last: number];
}

/** The generated sheets by the tab's name in lower case, and the sheet that the formula stands on. */
export interface Grounds {
  readonly own: Ground;
  readonly byTab: ReadonlyMap<string, Ground>;
  readonly tabOf: (kind: string) => string | undefined;
}

type Reference = readonly [sheet: string | null, ...ends: End[]];

/** One in a formula's lasting form. A text of the user's may hold the same characters, but no list between them. */
const KEPT = /\uE000(\[[^\uE001]*\])\uE001/g;

/**
 * A typed formula in its lasting form.
 *
 * @param row Where it stands, from 0; null where it stands on other sheets too, so that it has to say
 *   which sheet and which client it means.
 */
export function lasting(formula: string, row: number | null, grounds: Grounds): string {
  return replaceReferences(formula, (text, sheet, typed) => {
    const ground = sheet === undefined ? grounds.own : grounds.byTab.get(tabName(sheet));
    // Another workbook and several sheets at once have a name that no tab of ours has.
    if (!ground) return text;
    const here = ground === grounds.own ? row : null;
    const own = row === null ? undefined : grounds.own.rowAt(row);
    return keptAs([here === null ? ground.kind : null, ...endsOf(typed, ground, here, own)]);
  });
}

function keptAs(reference: Reference): string {
  const text = JSON.stringify(reference);
  return OPEN + text.replace(/[\uE000\uE001]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`) + CLOSE;
}

/**
 * A formula in its lasting form under the names of today. Of two cells that have become one the other
 * stays what it was called, and is #REF! until they are two again: a sum would count it twice.
 */
export function underNamesNow(
  formula: string,
  column: (name: string) => string,
  row: (name: string, kind: string | null) => string,
): string {
  return formula.replace(KEPT, (was, text: string) => {
    const [kind, ...ends] = JSON.parse(text) as Reference;
    const now = keptAs([
      kind,
      ...ends.map(([fixColumn, ofColumn, fixRow, ofRow, ...colon]): End => [
        fixColumn,
        typeof ofColumn === "string" ? column(ofColumn) : ofColumn,
        fixRow,
        typeof ofRow === "string" ? row(ofRow, kind) : ofRow,
        ...colon,
      ]),
    ]);
    return formula.includes(now) ? was : now;
  });
}

/** The rows that a formula in its lasting form names by what they are. */
export function rowsNamed(formula: string): string[] {
  return (formula.match(KEPT) ?? []).flatMap((kept) => {
    const [, ...ends] = JSON.parse(kept.slice(1, -1)) as Reference;
    return ends.flatMap(([, , , row]) => (typeof row === "string" ? [row] : []));
  });
}

/** A row or column so many behind another, or before it. */
const BESIDE = /^(.+) ([+-]\d+)$/s;

/** The last row of a sheet in Excel, from 0. */
const BOTTOM = 1_048_575;

/**
 * The formula with addresses, for where it is written now. What is there no more becomes
 * #REF!, as in any spreadsheet.
 */
export function addressed(formula: string, row: number, grounds: Grounds): string {
  return formula.replace(KEPT, (_all, text: string) => {
    const [kind, ...ends] = JSON.parse(text) as Reference;
    const tab = kind === null ? null : grounds.tabOf(kind);
    const ground = kind === null ? grounds.own : tab && grounds.byTab.get(tab.toLowerCase());
    if (!ground) return "#REF!";
    const cells = ends.map((end) => cellText(end, ground, row));
    if (cells.includes(undefined)) return "#REF!";
    const [, , , , colon = ":"] = ends[ends.length - 1];
    return `${tab && ground !== grounds.own ? `${quoted(tab)}!` : ""}${cells.join(colon)}`;
  });
}

function cellText([fixColumn, column, fixRow, row]: End, ground: Ground, here: number): string | undefined {
  const at = column === null ? null : placeOf(column, (name) => ground.column(name));
  const line = row === null ? null : rowOf(row, ground, here);
  if (at === undefined || line === undefined) return undefined;
  const letters = at === null ? "" : fixColumn + columnLetters(at);
  return line === null ? letters : `${letters}${fixRow}${line + 1}`;
}

function placeOf(named: Named, find: (named: Named) => number | undefined): number | undefined {
  const exact = find(named);
  const [, beside, steps] = BESIDE.exec(String(named)) ?? [];
  if (exact !== undefined || !beside) return exact;
  const place = find(beside);
  return place === undefined ? undefined : place + Number(steps);
}

function rowOf(named: Named, ground: Ground, here: number): number | undefined {
  if (typeof named === "number") return named;
  const from = { [SAME]: here, [FIRST]: ground.body[0], [FROM]: ground.body[0], [LAST]: ground.body[1] }[
    named[0]
  ];
  if (from === undefined) return placeOf(named, (name) => ground.row(name));
  const [steps, row] = named.slice(1).split(" ");
  const there = row === undefined ? undefined : ground.row(row);
  const at = there ?? Math.min(from + Number(steps), BOTTOM);
  return at < 0 ? undefined : at;
}

/** A tab of Excel's has 31 characters; an apostrophe is written twice, and quotes and a mark stand around it. */
const LONGEST_TAB = 65;
/** $XFD$1048576, and what joins it to the other end of a range. */
const LONGEST_END = 15;

/**
 * How many characters a formula in its lasting form has at most, wherever it will be written and
 * however the tabs will be called. Kept without a row of its own, it names its sheet on every other.
 */
export function longest(formula: string): number {
  const far = formula.replace(KEPT, (_all, text: string) => {
    const [kind, ...ends] = JSON.parse(text) as Reference;
    return "_".repeat((kind === null ? 0 : LONGEST_TAB) + ends.length * LONGEST_END);
  });
  return far.length;
}

/** `'It''s'!` as the tab's name in lower case. */
function tabName(text: string): string {
  const name = text.slice(0, -1);
  return (name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name).toLowerCase();
}
