import type { Argument, Input } from "../../../shared/functions/argument";
import { runs } from "../../../shared/functions/runs";
import type { Cell } from "../../../src/cell";

/** Cells one below the other. */
export const down = (cells: readonly Input[]): Input[][] => cells.map((cell) => [cell]);
/** Cells side by side. */
export const across = (cells: readonly Input[]): Input[][] => [[...cells]];
/** A grid: "." is a blank cell, numbers are revenue, the rest are letters. */
export const grid = (...rows: string[]): Input[][] =>
  rows.map((row) =>
    row.split(" ").map((one) => (one === "." ? null : /^-?\d/.test(one) ? Number(one) : one)),
  );

/** A date in a cell, where money is due: no host hands it over as a number. */
export const date: Input = { says: "a date" };

const typed =
  (name: string) =>
  (...args: Argument[]): Cell[][] =>
    runs[name](args);

/** The functions as a user types them, over ranges. */
export const CUMREVPCT = typed("CUMREVPCT");
export const ABCDCLASS = typed("ABCDCLASS");
export const XSELLPOTENTIAL = typed("XSELLPOTENTIAL");
export const REVPCT = typed("REVPCT");
export const CUMCLIENTPCT = typed("CUMCLIENTPCT");
export const ATTACHRATE = typed("ATTACHRATE");
export const OFFERINGAVG = typed("OFFERINGAVG");
export const STACKPCT = typed("STACKPCT");
export const XSELLUPLIFT = typed("XSELLUPLIFT");
export const NEXTOFFER = typed("NEXTOFFER");
export const PRICETOGRADE = typed("PRICETOGRADE");
export const DBREAKEVEN = typed("DBREAKEVEN");
