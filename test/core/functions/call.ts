import { abcdclass } from "../../../shared/functions/abcdclass";
import type { Argument, Input } from "../../../shared/functions/argument";
import { cumrevpct } from "../../../shared/functions/cumrevpct";
import { xsellpotential } from "../../../shared/functions/xsellpotential";
import type { Cell } from "../../../src/cell";

/** Cells one below the other. */
export const down = (cells: readonly Input[]): Input[][] => cells.map((cell) => [cell]);
/** Cells side by side. */
export const across = (cells: readonly Input[]): Input[][] => [[...cells]];

/** A date in a cell, where money is due: no host hands it over as a number. */
export const date: Input = { says: "a date" };

/** The functions as a user types them, over ranges. */
export const CUMREVPCT = (...args: Argument[]): Cell[][] => cumrevpct.run(args);
export const ABCDCLASS = (...args: Argument[]): Cell[][] => abcdclass.run(args);
export const XSELLPOTENTIAL = (...args: Argument[]): Cell[][] => xsellpotential.run(args);
