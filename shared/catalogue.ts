import { abcdclass } from "./functions/abcdclass";
import { cumrevpct } from "./functions/cumrevpct";
import type { FunctionSpec } from "./functions/spec";
import { xsellpotential } from "./functions/xsellpotential";

export type { Argument, Input } from "./functions/argument";
export type { FunctionSpec } from "./functions/spec";

/** Every custom function of both hosts; metadata and declarations are generated from it. */
export const catalogue: readonly FunctionSpec[] = [cumrevpct, abcdclass, xsellpotential];
