import { isBlank, type Cell } from "../../src/cell";
import { STATUS, type Area } from "../grid";
import { columnLetters } from "../layout/address";
import type { Detail } from "./detail";
import { inputsOn } from "./inputs";
import { isOwnColumn } from "./slot";
import { spilledCells } from "./read-typed";
import type { Standing } from "./standing";
import { isNoKey } from "./standing-rows";
import { ABOVE, textMark } from "./row-marks";
import { placeAbove } from "./cells-above";
import { isWords } from "./words";

/*
 * Above its header the Client Page shows whichever client its drop-down names: by formulas, all
 * of which name the hidden column Behind, and beside words that its version keeps. Whatever else
 * stands there was typed. Nobody knows for which client, for the drop-down may have been changed
 * since, so it is no entry: it is kept below.
 */

/** The hidden column whose formulas say where the chosen client stands. */
const BEHIND = "behind";
/** Columns with cells above the header. */
const ABOVE_HEADER = ["client", "figure", "gap", "words", "worth", BEHIND];

/** What was typed into a row of the page. */
export interface TypedAbove {
  readonly columns: readonly number[];
  /** What the row was about, and a column that is free for it; -1 where none is. */
  readonly label: { readonly column: number; readonly text: string };
}

type Read = Pick<
  Standing,
  | "kind"
  | "name"
  | "cells"
  | "columns"
  | "version"
  | "whole"
  | "readable"
  | "titleRow"
  | "headerRow"
  | "keyColumn"
>;

/** Where on the page formulas have to be known; null where nobody knows what is ours. */
export function pageArea({
  columns,
  version,
  whole,
  readable,
  titleRow,
  headerRow,
}: Omit<Read, "kind" | "name" | "cells">): Area | null {
  if (!version?.texts.has(ABOVE) || !whole || !readable || !columns.includes(BEHIND)) return null;
  const places = ABOVE_HEADER.map((name) => columns.indexOf(name)).filter((column) => column >= 0);
  const [row, column] = [titleRow + STATUS.row + 1, Math.min(...places)];
  const area = { row, column, rows: headerRow - row, columns: Math.max(...places) + 1 - column };
  return area.rows > 0 ? area : null;
}

/** Tells what somebody typed into the page's cells above the header: given a cell's formula where it has one. */
export function typedAbove(standing: Read): ((row: number, column: number, cell: Cell) => boolean) | null {
  const area = pageArea(standing);
  if (!area) return null;
  const { columns, version, headerRow } = standing;
  const words = version?.texts.get(ABOVE);
  const behind = `$${columnLetters(columns.indexOf(BEHIND))}$`;
  const choice = String(choiceOn(standing, area));
  return (row, column, cell) => {
    if (row < area.row || row >= headerRow || !ABOVE_HEADER.includes(columns[column])) return false;
    if (isBlank(cell) || String([row, column]) === choice) return false;
    const text = String(cell);
    if (columns[column] === BEHIND) return !text.startsWith("=");
    return text.startsWith("=")
      ? !text.includes(behind) && !text.includes("#REF!")
      : words?.has(textMark(text)) !== true;
  };
}

/** Where the drop-down stands: whoever gives it another label leaves it where it was. */
function choiceOn(standing: Read, { row }: Area): readonly [row: number, column: number] {
  return inputsOn(standing)[0]?.at ?? [row, standing.columns.indexOf("figure")];
}

/** What was typed into the page's cells above the header, by row. */
export function typedOnPage(standing: Read, details: readonly Detail[]): Map<number, TypedAbove> {
  const typed = new Map<number, TypedAbove>();
  const [area, isTyped] = [pageArea(standing), typedAbove(standing)];
  if (!area || !isTyped) return typed;
  const { name: sheet, cells, columns, version, titleRow, headerRow, keyColumn } = standing;
  const formulas = new Map(details.map(({ row, column, formula }) => [`${row} ${column}`, formula]));
  const results = spilledCells(details);
  const places = [...columns.keys()].filter((column) => ABOVE_HEADER.includes(columns[column]));
  // Of its other columns, which are hidden, nothing stands above the header unless a wide paste ends there.
  const beyond = [...columns.keys()].filter((column) => column !== keyColumn && !places.includes(column) && !isOwnColumn(columns[column])); // prettier-ignore
  const [at, across] = choiceOn(standing, area);
  const client = String(cells[at][across] ?? "");
  const words = version?.texts.get(ABOVE);
  const labelOf = (row: number, own: readonly number[]): TypedAbove["label"] => {
    const isWord = (column: number): boolean => words?.has(textMark(cells[row][column])) === true;
    const labels = own.flatMap((column) => {
      const left = places.filter((one) => one < column && !own.includes(one)).reverse();
      const label = left.find(isWord) ?? left.find((one) => isWords(cells[row][one]));
      return label === undefined ? [] : [String(cells[row][label])];
    });
    const about = [...new Set(labels)].join(", ") || sheet;
    const column = places.find((one) => columns[one] !== BEHIND && !own.includes(one)) ?? -1;
    return { column, text: client === "" ? about : `${client}: ${about}` };
  };
  const own = new Map<number, number[]>();
  let [ours, others] = [0, 0];
  for (let row = area.row; row < headerRow; row++) {
    const formulaAt = (column: number): string | undefined => formulas.get(`${row} ${column}`);
    const found = places.filter(
      (column) =>
        isTyped(row, column, formulaAt(column) ?? cells[row][column]) && !results.has(`${row} ${column}`),
    );
    ours += places.filter((column) => formulaAt(column) !== undefined && !found.includes(column)).length;
    others += found.length;
    own.set(row, found);
  }
  // Where results were pasted over their formulas, what else stands there is where nothing was written.
  const free = others > ours ? (version?.empty.get(ABOVE) ?? new Set()) : null;
  const isFree = (row: number, column: number): boolean =>
    free === null || (titleRow >= 0 && free.has(placeAbove(row - titleRow, columns[column])));
  for (const [row, found] of own) {
    const left = found.filter((column) => isFree(row, column));
    left.push(...beyond.filter((column) => !isBlank(cells[row][column])));
    if (isNoKey(cells[row][keyColumn])) left.push(keyColumn);
    if (left.length > 0) typed.set(row, { columns: left, label: labelOf(row, left) });
  }
  return typed;
}
