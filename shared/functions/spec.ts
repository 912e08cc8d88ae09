import type { Cell } from "../../src/cell";
import type { Argument } from "./argument";

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

/** A custom function, the same in both hosts. */
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
  /**
   * @returns Rows of results; null is an empty cell.
   * @throws Fault whose message the cell shows.
   */
  readonly run: (args: readonly Argument[]) => Cell[][];
}
