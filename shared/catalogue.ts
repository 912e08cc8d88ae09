import { abcdclass } from "./functions/abcdclass";
import { attachrate } from "./functions/attachrate";
import { cumclientpct } from "./functions/cumclientpct";
import { cumrevpct } from "./functions/cumrevpct";
import { dbreakeven } from "./functions/dbreakeven";
import { nextoffer } from "./functions/nextoffer";
import { offeringavg } from "./functions/offeringavg";
import { pricetograde } from "./functions/pricetograde";
import { revpct } from "./functions/revpct";
import type { FunctionSpec } from "./functions/spec";
import { stackpct } from "./functions/stackpct";
import { xsellpotential } from "./functions/xsellpotential";
import { xselluplift } from "./functions/xselluplift";

export type { Argument, Input } from "./functions/argument";
export type { FunctionSpec } from "./functions/spec";

/** Every custom function of both hosts; metadata and declarations are generated from it. */
export const catalogue: readonly FunctionSpec[] = [
  cumrevpct,
  abcdclass,
  xsellpotential,
  revpct,
  cumclientpct,
  attachrate,
  offeringavg,
  stackpct,
  nextoffer,
  xselluplift,
  dbreakeven,
  pricetograde,
];
