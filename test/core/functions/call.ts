import { abcdclass } from "../../../shared/functions/abcdclass";
import type { Argument, Input } from "../../../shared/functions/argument";
import { attachrate } from "../../../shared/functions/attachrate";
import { cumclientpct } from "../../../shared/functions/cumclientpct";
import { cumrevpct } from "../../../shared/functions/cumrevpct";
import { dbreakeven } from "../../../shared/functions/dbreakeven";
import { nextoffer } from "../../../shared/functions/nextoffer";
import { offeringavg } from "../../../shared/functions/offeringavg";
import { pricetograde } from "../../../shared/functions/pricetograde";
import { revpct } from "../../../shared/functions/revpct";
import type { FunctionSpec } from "../../../shared/functions/spec";
import { stackpct } from "../../../shared/functions/stackpct";
import { xsellpotential } from "../../../shared/functions/xsellpotential";
import { xselluplift } from "../../../shared/functions/xselluplift";
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
  ({ run }: FunctionSpec) =>
  (...args: Argument[]): Cell[][] =>
    run(args);

/** The functions as a user types them, over ranges. */
export const CUMREVPCT = typed(cumrevpct);
export const ABCDCLASS = typed(abcdclass);
export const XSELLPOTENTIAL = typed(xsellpotential);
export const REVPCT = typed(revpct);
export const CUMCLIENTPCT = typed(cumclientpct);
export const ATTACHRATE = typed(attachrate);
export const OFFERINGAVG = typed(offeringavg);
export const STACKPCT = typed(stackpct);
export const XSELLUPLIFT = typed(xselluplift);
export const NEXTOFFER = typed(nextoffer);
export const PRICETOGRADE = typed(pricetograde);
export const DBREAKEVEN = typed(dbreakeven);
