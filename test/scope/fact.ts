import type { Cell } from "../../src/cell";
import { sheetKinds, sheetNames } from "../../shared/kinds";
import { defaultWish, keepWish, recallWish } from "../../shared/wish";
import { day, type Sheets } from "../core/small";
import { base, changed, Office } from "../score/desk";

/**
 * What is different: a text in a table (`""` begins the table, `"$"` ends it), a cell that was typed into a
 * generated sheet before it was generated again, a column that was mapped once, or the day of the run.
 */
export type Change =
  | readonly [table: string, from: string, to: string]
  | readonly [sheet: string, row: string, column: string, typed: Cell]
  | readonly [what: "mapped" | "today", value: string];

/** One input is changed, and the figure changes as it does by hand. */
export interface Fact {
  readonly statement: string;
  readonly figure: string;
  /** What both have that the base has not. */
  readonly given?: readonly Change[];
  readonly was: Cell | undefined;
  readonly change: readonly Change[];
  readonly is: Cell | undefined;
}

/** A table of facts as people write it. */
export function fact(
  statement: string,
  figure: string,
  was: Cell | undefined,
  change: readonly Change[],
  is: Cell | undefined,
  given?: readonly Change[],
): Fact {
  return { statement, figure, was, change, is, given };
}

const kindOf = (name: string) => sheetKinds.find((kind) => sheetNames[kind] === name);

/** The workbook with the changes, and the sheets in it that a figure and they need. */
export function opened(figure: string, changes: readonly Change[]): Office {
  let tables: Sheets = base;
  let today = day("2026-07-10");
  let mapping = {};
  const typed: (readonly [string, string, string, Cell])[] = [];
  for (const change of changes) {
    if (change.length === 4) typed.push(change);
    else if (change.length === 3) tables = written(tables, change);
    else if (change[0] === "today") today = day(change[1]);
    else mapping = { Lines: { revenue: change[1] } };
  }
  const names = [figure.split(" | ")[0], ...typed.map(([sheet]) => sheet)];
  const kinds = names.flatMap((name) => kindOf(name) ?? []);
  const office = new Office(tables, today);
  office.recorder.remember(
    keepWish({ ...defaultWish, mapping, sheets: kinds.length > 0 ? kinds : sheetKinds }),
  );
  const again = (): Office => office.generate(recallWish(office.recorder.recall()));
  again();
  for (const [sheet, row, column, value] of typed) office.type(sheet, row, column, value);
  return typed.length > 0 ? again() : office;
}

function written(tables: Sheets, [table, from, to]: readonly [string, string, string]): Sheets {
  return from === "$" ? { ...tables, [table]: `${tables[table]}\n${to}` } : changed(table, from, to, tables);
}
