import { isBlank, type Cell } from "../../src/cell";
import { Fault } from "../../src/fault";
import { SLICE, type Slices } from "../../src/slices";
import type { Host } from "../host";
import { addressOf } from "../layout/address";
import { answer, resting, type Job } from "../steps";
import type { Collected } from "./collect";
import { askAbout, type Again, type Detail } from "./detail";
import { headsAt } from "./standing-heads";
import { inputsOn } from "./inputs";
import { typedAbove } from "./page-cells";
import { isTypedAt, isTypedColumn, spilledCells } from "./read-typed";
import { isChartRow, isMarkRow } from "./row";
import type { Standing } from "./standing";
import { calculatesIn, otherFigureIn, strayIn } from "./stray";
import { isWords } from "./words";

/*
 * Between the reading of a sheet and the moment in which it is written over lie seconds, in
 * Google Sheets up to a minute, in which people go on typing. What they type then is in no
 * journal yet.
 */

export const TYPING = "run/typing";

/**
 * Makes sure, directly before a sheet is written over, that what may be the user's on it is still what was read.
 *
 * @param id Of the sheet; one that was not there to be read passes.
 * @throws Fault "run/typing" when it is not: then the run has to start over.
 */
export function* stillAsRead(
  host: Host,
  { standings, details, read }: Pick<Collected, "standings" | "details" | "read">,
  id: string,
): Job<void> {
  const at = standings.findIndex((one) => one.id === id);
  const standing = standings[at] as Standing | undefined;
  if (!standing?.readable) return;
  const asked = askAbout(standing);
  const calculates = details[at].some(({ formula }) => formula !== undefined);
  const spills = details[at].some(({ spill }) => spill !== undefined);
  const now = yield* answer(host.reread({ ...asked, areas: calculates ? asked.areas : [], spills }));
  const noted = now && firstNoted(details[at], now);
  const cell =
    noted ??
    (now && (yield* resting(firstTyped(standing, details[at], calculates ? read[at] : [], now.cells))));
  if (!cell) return;
  throw typingInto(`"${standing.name}", last into ${addressOf(...cell)}`);
}

/** What ends a run, or lets it start over. */
export function typingInto(where: string): Fault {
  return new Fault(
    TYPING,
    `Somebody is typing into ${where}, however often the run starts over, so that it was not written over. Nothing that was typed is lost. Generate again when they have finished.`,
  );
}

/**
 * The first cell that may be the user's and holds something else by now. Figures of ours, and results
 * of the user's formulas, calculate: they do not count.
 *
 * @param read What the host told of its cells, where formulas are looked at: one of ours may stand in a row that nobody knows.
 * @param now The sheet from A1 on, with formulas in place of their results where some are known.
 * @returns null where there is none.
 */
function* firstTyped(
  standing: Standing,
  details: readonly Detail[],
  read: readonly Detail[],
  now: readonly (readonly Cell[])[],
): Slices<readonly [row: number, column: number] | null> {
  const { cells, columns, written, rows, keyThen, keyColumn, body, version } = standing;
  const strays = written.map((name) => [strayIn(version, name), otherFigureIn(version, name)]);
  const width = columns.length;
  const formulas = new Map<number, Map<number, string>>();
  for (const { row, column, formula } of read) {
    if (formula === undefined) continue;
    const own = formulas.get(row);
    if (own) own.set(column, formula);
    else formulas.set(row, new Map([[column, formula]]));
  }
  const results = spilledCells(details);
  const isUsers = usersOn(standing, now);
  const isAbove = typedAbove(standing);
  let moved: readonly [number, number] | null = null;
  for (let row = 0; row < Math.max(cells.length, now.length); row++) {
    if (row % SLICE === SLICE - 1) yield;
    const name = rows.get(row);
    const then = keyThen.get(row) ?? name;
    const isKnown = name !== undefined && (isChartRow(name) || (row <= body[1] && !isMarkRow(name)));
    const [before = [], after = []] = [cells[row], now[row]];
    const own = formulas.get(row);
    const end = Math.max(width, after.length);
    for (let column = 0; column < end; column++) {
      const is = after[column] ?? null;
      const was = own?.get(column) ?? before[column] ?? null;
      if (is === was || (isBlank(is) && isBlank(was))) continue;
      // What a formula of ours shows changes by itself, as most figures of charts' tables do.
      const isOurs = isKnown && then !== undefined && !calculatesIn(version, written[column], then);
      const [isStray, isOther] = strays[column] ?? [];
      const isTyped = isOurs && (isStray?.(then, is) === true || (!isChartRow(then) && isOther?.(then, is) === true)); // prettier-ignore
      const free = isTyped || isAbove?.(row, column, is) === true;
      if (!(free || isUsers(row, column)) || results.has(`${row} ${column}`)) continue;
      // The Keys are out of sight: a cell beside them is easier to find.
      if (column !== keyColumn) return [row, column];
      moved ??= [row, column];
    }
  }
  return moved;
}

/** The first cell whose note is another by now. */
function firstNoted(
  details: readonly Detail[],
  { notes }: Again,
): readonly [row: number, column: number] | null {
  if (!notes) return null;
  const nameOf = ({ row, column }: Detail): string => `${row} ${column}`;
  const before = new Map(
    details.flatMap((one) => (one.note === undefined ? [] : [[nameOf(one), one] as const])),
  );
  const anew = notes.find((one) => before.get(nameOf(one))?.note !== one.note);
  const there = new Set(notes.map(nameOf));
  const changed = anew ?? [...before].find(([name]) => !there.has(name))?.[1];
  return changed ? [changed.row, changed.column] : null;
}

/** Which cells may be the user's, or say what rows and columns theirs stand in, as they were read or stand now. */
function usersOn(
  standing: Standing,
  now: readonly (readonly Cell[])[],
): (row: number, column: number) => boolean {
  const { kind, cells, columns, rows, headerRow, keyColumn, body } = standing;
  const heads = headsAt(standing);
  // Formulas of ours show what they showed.
  const above = cells.slice(0, headerRow + 1).map((row, at) =>
    row.map((cell, column) => {
      const is = now[at]?.[column] ?? null;
      return typeof is === "string" && is.startsWith("=") ? cell : is;
    }),
  );
  const headsNow = headsAt({ ...standing, cells: above });
  const inputs = new Set(inputsOn(standing).map(({ at }) => String(at)));
  return (at, column) => {
    const name = (columns as readonly (string | null | undefined)[])[column] ?? null;
    if (name === null || column === keyColumn) return true;
    if (at < headerRow) {
      const isFigure = heads[at].calculates(column) && !isWords(above[at][column]);
      const isOurs = heads[at].isOurs(column) && (isFigure || headsNow[at].isOurs(column));
      return !isOurs || inputs.has(String([at, column]));
    }
    const row = rows.get(at);
    if (row === undefined || isMarkRow(row) || (at > body[1] && !isChartRow(row))) return true;
    return isTypedColumn(kind, name) && isTypedAt(name, row);
  };
}
