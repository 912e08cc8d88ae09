import { CellValueType, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import type { Cell } from "../../../src/cell";
import type { StoredCell } from "../../workbook";

/** A cell apart from its looks. */
export type Content = Omit<ICellData, "s">;

/** Nothing in the cell any more; its looks stay. */
export const NO_CONTENT: Content = Object.freeze({
  v: null,
  t: null,
  f: null,
  si: null,
  p: null,
  ref: null,
  xf: null,
});

/**
 * A cell's content as Univer takes it: text is text, whatever it looks like.
 *
 * @param isNew Whether the cell holds nothing that has to go.
 */
export function contentOf({ value, formula }: StoredCell, isNew: boolean): Content {
  const old = isNew ? {} : NO_CONTENT;
  if (formula !== undefined) return { ...old, f: formula, ...typed(value) };
  return value === null || value === "" ? NO_CONTENT : { ...old, ...typed(value) };
}

function typed(value: Cell): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: needsApostrophe(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Letters that a number or a day may have: months, halves of a day, exponents. */
const VALUE_LETTERS = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|[ap]m|e/gi;

/** Whether typing the text would give something else: then it is kept as behind an apostrophe, which editing shows. */
function needsApostrophe(text: string): boolean {
  if (/^\s*[=+\-@'\uFEFF]/.test(text) || /^(true|false)$/i.test(text)) return true;
  // Univer's own reading of text is slow, and most texts are words.
  if (!/\d/.test(text) || /\p{L}/u.test(text.replace(VALUE_LETTERS, ""))) return false;
  return numfmt.parseValue(text) !== null;
}

/** What a cell of Univer's holds; text with looks of its own inside counts as its text. */
export function valueOf(cell: Nullable<ICellData>): Cell {
  if (!cell) return null;
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replace(/\r/g, "\n");
  const { v, t } = cell;
  if (v === undefined || v === null || v === "") return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true;
  return t === CellValueType.NUMBER ? Number(v) : v;
}
