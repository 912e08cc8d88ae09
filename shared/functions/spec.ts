import type { Cell } from "../../src/cell";
import type { Argument } from "./argument";

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

/** A custom function in words, the same in both hosts. What it does stands in runs.ts: a page that only tells of it stays small. */
export interface FunctionSpec {
  /** As typed, and its stable id. */
  readonly name: string;
  /** One line: what it gives. */
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** What comes back, in words. */
  readonly returns: string;
  /** As a user of Sheets would type it; Excel adds the namespace. */
  readonly example: string;
}

/**
 * What a custom function does.
 *
 * @returns Rows of results; null is an empty cell.
 * @throws Fault whose message the cell shows.
 */
export type Run = (args: readonly Argument[]) => Cell[][];
