import { columnIndex, columnLetters } from "../layout/address";

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

/** Texts, a sheet's name with its mark, and references with one end or two; other words are passed over whole. */
const PARTS =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3}))(?![\p{L}\p{N}_(!])|[\p{L}\p{N}_.\\]+|'(?:[^']|'')+'/gu;

type End = readonly [absoluteColumn: string, column: Named | null, absoluteRow: string, row: Named | null];
type Reference = readonly [sheet: string | null, ...ends: End[]];

/** Stand for the row of the formula itself and for the edges of the body. */
const [SAME, FIRST, LAST] = ["=", "^", "$"];
/** Stands before a row counted from the body's first. */
const STRETCH = "+";

/**
 * A typed formula in its lasting form.
 *
 * @param row Where it stands, from 0; null where it stands on other sheets too, so that it has to say
 *   which sheet and which client it means.
 */
export function lasting(formula: string, row: number | null, grounds: Grounds): string {
  return formula.replace(PARTS, (...found) => {
    const [part, tab] = found as (string | undefined)[];
    const groups = found.slice(2, 14) as (string | undefined)[];
    if (groups.every((group) => group === undefined)) return part as string;
    const ground = tab === undefined ? grounds.own : grounds.byTab.get(tabName(tab));
    if (!ground) return part as string;
    const here = ground === grounds.own ? row : null;
    const reference: Reference = [here === null ? ground.kind : null, ...endsOf(groups, ground, here)];
    const text = JSON.stringify(reference).replace(
      /[\uE000\uE001]/g,
      (mark) => `\\u${mark.charCodeAt(0).toString(16)}`,
    );
    return OPEN + text + CLOSE;
  });
}

function endsOf(groups: readonly (string | undefined)[], ground: Ground, here: number | null): End[] {
  const [fix1, col1, fixRow1, row1, fix2, col2, fixRow2, row2, wide1, wideCol1, wide2, wideCol2] = groups;
  if (wideCol1 !== undefined) {
    return [
      [wide1 ?? "", ground.columnAt(columnIndex(wideCol1)), "", null],
      [wide2 ?? "", ground.columnAt(columnIndex(wideCol2 as string)), "", null],
    ];
  }
  const [top, bottom] = [Number(row1) - 1, row2 === undefined ? null : Number(row2) - 1];
  const whole = bottom !== null && top === ground.body[0] && bottom === ground.body[1] && top !== bottom;
  const rowName = (at: number, edge: string): Named => {
    if (whole) return edge;
    if (at === here) return SAME;
    // Part of the body is a stretch of rows, whoever stands there.
    return bottom !== null && at >= ground.body[0] ? STRETCH + (at - ground.body[0]) : ground.rowAt(at);
  };
  const start: End = [
    fix1 ?? "",
    ground.columnAt(columnIndex(col1 as string)),
    fixRow1 ?? "",
    rowName(top, FIRST),
  ];
  if (bottom === null) return [start];
  return [
    start,
    [fix2 ?? "", ground.columnAt(columnIndex(col2 as string)), fixRow2 ?? "", rowName(bottom, LAST)],
  ];
}

/**
 * The formula with addresses, for where it is written now. What is there no more becomes
 * #REF!, as in any spreadsheet.
 */
export function addressed(formula: string, row: number, grounds: Grounds): string {
  return formula.replace(/\uE000([^\uE001]*)\uE001/g, (_all, text: string) => {
    const [kind, ...ends] = JSON.parse(text) as Reference;
    const tab = kind === null ? null : grounds.tabOf(kind);
    const ground = kind === null ? grounds.own : tab && grounds.byTab.get(tab.toLowerCase());
    if (!ground) return "#REF!";
    const cells = ends.map((end) => cellText(end, ground, row));
    if (cells.includes(undefined)) return "#REF!";
    return `${tab && ground !== grounds.own ? `'${tab.replace(/'/g, "''")}'!` : ""}${cells.join(":")}`;
  });
}

function cellText([fixColumn, column, fixRow, row]: End, ground: Ground, here: number): string | undefined {
  const at = ground.column(column as Named);
  if (at === undefined) return undefined;
  const letters = fixColumn + columnLetters(at);
  if (row === null) return letters;
  const line = rowOf(row, ground, here);
  return line === undefined ? undefined : `${letters}${fixRow}${line + 1}`;
}

function rowOf(named: Named, ground: Ground, here: number): number | undefined {
  if (named === SAME) return here;
  if (named === FIRST) return ground.body[0];
  if (named === LAST) return ground.body[1];
  const stretch = typeof named === "string" && named.startsWith(STRETCH);
  return stretch ? ground.body[0] + Number(named.slice(1)) : ground.row(named);
}

/** `'It''s'!` as the tab's name in lower case. */
function tabName(text: string): string {
  const name = text.slice(0, -1);
  return (name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name).toLowerCase();
}
