import type { Area, NamedArea } from "../grid";
import { addressOf, columnIndex } from "../layout/address";
import type { Finding } from "../outcome";
import type { Content } from "./content";
import { addressed, lasting, type Grounds } from "./formula";
import type { Journal } from "./journal";
import type { Standing } from "./standing";

/*
 * A name that the user gave to cells of a generated sheet names a client's cell or a column, as a formula does.
 * When the sheet is written, it moves along with them.
 */

/** A name of the user's, and what it means. */
export interface MeantName extends NamedArea {
  readonly kind: string;
  readonly sheet: string;
  /** Its cells in a formula's lasting form. */
  readonly formula: string;
}

/** The row under which the version of a sheet that is about to be written keeps what names mean, and where they stand. */
const NAMED = "named";
const SLOT = "name ";

/** What names mean until their sheet is written, as a version keeps it. */
export function namesKept(names: readonly MeantName[], kind: string): [row: string, slot: string, Content][] {
  return names
    .filter((one) => one.kind === kind)
    .map(({ name, area, formula }) => [NAMED, SLOT + name, { value: fixed(area), formula }]);
}

/**
 * What names mean, as the sheets stand. On one whose writing was cut off the journal knows it.
 *
 * @param groundOf Where everything stands on a sheet.
 */
export function namesMeant(
  standings: readonly Standing[],
  groundOf: (at: number) => Grounds,
  { versions }: Pick<Journal, "versions">,
): MeantName[] {
  return standings.flatMap(({ kind, name: sheet, named = [], readable, whole }, at) => {
    const kept = (slot: string): readonly Content[] =>
      versions.flatMap((one) => (one.kind === kind ? (one.shown.get(NAMED)?.get(slot) ?? []) : []));
    return named.flatMap((one): MeantName[] => {
      const cells = fixed(one.area);
      const known = kept(SLOT + one.name).find(({ value }) => value === cells)?.formula;
      const formula = readable && whole ? lasting(cells, null, groundOf(at)) : known;
      return formula === undefined ? [] : [{ ...one, kind, sheet, formula }];
    });
  });
}

/**
 * The names of a sheet that stand for other cells of it now. One that reaches down to the end of the tab, or to its
 * right edge, grows no further than the sheet does: no host has cells there.
 *
 * @param size Of the sheet as it is written.
 */
export function namesMoved(
  names: readonly MeantName[],
  kind: string,
  grounds: Grounds,
  size: Pick<Area, "rows" | "columns">,
): NamedArea[] {
  return names.flatMap((one): NamedArea[] => {
    const now = one.kind === kind ? areaNow(one, grounds) : null;
    if (!now) return [];
    const { row, column } = now;
    const [down, right] = [Math.max(one.area.row + one.area.rows, size.rows), Math.max(one.area.column + one.area.columns, size.columns)]; // prettier-ignore
    const area = { row, column, rows: Math.min(now.rows, down - row), columns: Math.min(now.columns, right - column) }; // prettier-ignore
    return fixed(area) === fixed(one.area) ? [] : [{ name: one.name, area }];
  });
}

/** Tells the names whose cells are not there any more, of the kinds of sheets that are written. */
export function lostNames(
  names: readonly MeantName[],
  grounds: (kind: string) => Grounds,
  kinds: ReadonlySet<string>,
): Finding[] {
  return names.flatMap((one): Finding[] => {
    if (!kinds.has(one.kind) || areaNow(one, grounds(one.kind))) return [];
    const { name, sheet, area } = one;
    return [
      {
        sheet,
        address: addressOf(area.row, area.column),
        found: name,
        advice:
          "What this name stood for is not there any more. It stays at its address, where something else stands now: give it other cells, or delete it.",
        amount: null,
      },
    ];
  });
}

/** @example fixed({ row: 0, column: 0, rows: 2, columns: 1 }) // "$A$1:$A$2" */
function fixed({ row, column, rows, columns }: Area): string {
  const ends = [addressOf(row, column), addressOf(row + rows - 1, column + columns - 1)];
  const texts = ends.map((end) => end.replace(/^([A-Z]+)/, "$$$1$$"));
  return rows === 1 && columns === 1 ? texts[0] : texts.join(":");
}

const FIXED = /^\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/;

/** Where its cells will stand; null where they will not. */
function areaNow({ formula }: MeantName, grounds: Grounds): Area | null {
  const found = FIXED.exec(addressed(formula, 0, grounds)) as (string | undefined)[] | null;
  if (!found) return null;
  const [, left = "", top, right = left, bottom = top] = found;
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) + 1 - column };
}
