import fc from "fast-check";
import type { Cell } from "../../../src/cell";

export const numbers = (cells: readonly Cell[]): number[] =>
  cells.filter((cell): cell is number => typeof cell === "number");

/** Powers of two scale doubles without rounding. */
export const scale = fc.constantFrom(2, 4, 1024, 2 ** 20);
