import { stackShare } from "../../src/measures/stack";
import { flagsIn, inDirection, matchingLine, type Argument } from "./argument";
import { gridOf } from "./grid";
import { holdings } from "./parameters";
import type { FunctionSpec, Run } from "./spec";

const name = "STACKPCT";

/** Blank is no once any offering is marked; all are in the stack where none is. */
function stackOf(argument: Argument, columns: number): { readonly inStack: boolean }[] {
  const line = matchingLine(name, "stack flags", argument, columns, "columns of holdings");
  const flags = line === null ? [] : flagsIn(name, "in_stack", line);
  const marked = flags.some((flag) => flag !== null);
  return Array.from({ length: columns }, (_, column) => ({ inStack: !marked || flags[column] === true }));
}

export const stackpct: FunctionSpec = {
  name,
  description:
    "Stack % of each client: the offerings of the stack that it holds as a part of those that apply. Only N does not apply.",
  parameters: [
    holdings,
    {
      name: "in_stack",
      description:
        "Whether each offering is in the stack: yes or no, blank for no. All are when it is left out or wholly blank.",
      optional: true,
    },
  ],
  returns: "One fraction a client; blank for an empty row, or where nothing applies.",
  example: "STACKPCT(D2:Q400, D1:Q1)",
};

export const run: Run = ([range = null, inStack = null]) => {
  const { matrix, clients } = gridOf(name, range);
  const shares = stackShare(matrix, stackOf(inStack, matrix.columns));
  return inDirection(
    shares.map((share, row) => (clients[row] ? share : null)),
    false,
  );
};
