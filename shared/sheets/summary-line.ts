import type { Cell } from "../../src/cell";
import type { Context } from "../context";
import type { Look } from "../look";

/** One figure of the summary; a heading has no value. */
export interface Line {
  readonly id: string;
  readonly figure: string;
  readonly value?: Cell;
  readonly look?: Look;
  /** Where the sheet that it comes from is there. */
  readonly formula?: string;
  readonly benchmark?: string;
  readonly source?: string;
  /** The workbook-wide name of its cell. */
  readonly name?: string;
}

/** A formula where the sheet that it looks at is written in this run too. */
export function from(
  { kinds }: Context,
  sheet: Parameters<Context["kinds"]["has"]>[0],
  formula: string,
): { formula?: string } {
  return kinds.has(sheet) ? { formula } : {};
}
