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

/** A cell's content as Univer takes it: text is text, whatever it looks like. */
export function contentOf({ value, formula }: StoredCell): Content {
  if (formula !== undefined) return { ...NO_CONTENT, f: formula, ...typed(value) };
  return value === null || value === "" ? NO_CONTENT : { ...NO_CONTENT, ...typed(value) };
}

function typed(value: Cell): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: needsApostrophe(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Whether typing the text would give something else: then it is kept as behind an apostrophe, which editing shows. */
function needsApostrophe(text: string): boolean {
  return /^\s*[=+\-@'\uFEFF]/.test(text) || /^(true|false)$/i.test(text) || numfmt.parseValue(text) !== null;
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
