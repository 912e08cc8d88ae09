import type { Cell } from "../src/cell";
import type { Argument, Input } from "../shared/catalogue";

/** A value of one of Excel's data types, or an error. */
interface Rich {
  readonly code?: unknown;
  readonly basicValue?: unknown;
  readonly type?: unknown;
}

function isScalar(value: unknown): value is Exclude<Cell, null> {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function inputOf(value: unknown): Input {
  if (isScalar(value)) return value;
  if (typeof value !== "object" || value === null) return null;
  const { code, basicValue, type } = value as Rich;
  if (isScalar(code)) return code;
  if (isScalar(basicValue)) return basicValue;
  return { says: `a value of type ${isScalar(type) ? String(type) : "unknown"}` };
}

/** An argument as Excel hands it over: rows of cells, a single value, or null where it was left out. */
export function argumentOf(given: unknown): Argument {
  if (given === null || given === undefined) return null;
  if (!Array.isArray(given)) return [[inputOf(given)]];
  return given.map((row: unknown) => (Array.isArray(row) ? row.map(inputOf) : [inputOf(row)]));
}

/** Results as Excel takes them: it would show a null as 0. */
export function resultOf(cells: readonly (readonly Cell[])[]): (string | number | boolean)[][] {
  return cells.map((row) => row.map((cell) => cell ?? ""));
}
