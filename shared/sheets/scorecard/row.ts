import type { Cell } from "../../../src/cell";
import type { Beside } from "../../../src/score/beside";
import { rowKey } from "../../key";
import type { Look } from "../../look";

/** One figure of the scorecard. */
export interface ScoreRow {
  readonly item: string;
  /** Tells items apart that are called the same; the item itself where it is left out. */
  readonly id?: string;
  readonly figure: string;
  readonly value: Cell;
  readonly look: Look;
  readonly benchmark?: Cell;
  readonly benchmarkLook?: Look;
  readonly benchmarkFormula?: string;
  /** Typed by the user, under this Key. */
  readonly input?: string;
}

/** Figures that belong together; one without rows is left out. */
export interface Section {
  readonly section: string;
  readonly rows: readonly ScoreRow[];
}

/** A row, unless its value is not known. */
export function row(
  item: string,
  figure: string,
  look: Look,
  value: Cell,
  benchmark: Cell = null,
  more: Partial<ScoreRow> = {},
): ScoreRow[] {
  return value === null ? [] : [{ item, figure, value, look, benchmark, ...more }];
}

/** By what a row about a client is told, whatever that is called. */
export function ofClient(key: string): { readonly id: string } {
  return { id: `client ${rowKey(key)}` };
}

/** The same of an offering. */
export function ofOffering(key: string): { readonly id: string } {
  return { id: `offering ${key}` };
}

/** A mean beside the figure from which the best tenth begins. */
export function besideRow(item: string, figure: string, found: Beside | null): ScoreRow[] {
  return found === null
    ? []
    : row(item, figure, "money", found.all, found.bestTenth, { benchmarkLook: "bestTenth" });
}
