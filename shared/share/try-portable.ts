import { alone } from "../alone";
import { addressOf } from "../layout/address";
import type { Definition, Definitions, PaneHost } from "../pane-host";
import { answer, type Job } from "../steps";
import { targetsFor } from "../targets";
import { choose, COMMENT } from "./definitions";
import { valueOf } from "./sight";

/** Beside the two tables of the journal, with a column between. */
const CELL = { row: 0, column: 22 } as const;

/** Calculates by everything that the portable functions are made of. By hand: 3, 5, 6 are the running sums of 3, 2, 1. */
const TRIAL = {
  name: "XS_trial",
  formula:
    "=LAMBDA(x_,LET(s_,SORTBY(SEQUENCE(3),SEQUENCE(3),-1),a_,SCAN(0,s_,LAMBDA(b_,d_,b_+d_))," +
    "XLOOKUP(x_,a_,s_)+XMATCH(x_,a_)+SUM(BYROW(a_,LAMBDA(e_,SUM(e_))))+SUM(BYCOL(a_,LAMBDA(f_,SUM(f_))))))",
};
/** For 5: 2 stands beside it, it is the second, and the sums are 14 each way. */
const RESULT = 2 + 2 + 14 + 14;

/** Whether portable functions calculate in this workbook. */
export type Trial =
  | { readonly works: true }
  /** What a cell showed that should have calculated, or what the host said to the name. */
  | { readonly works: false; readonly shown: string };

/**
 * Tries a name with LAMBDA in a cell of the journal, which is hidden, and takes both away again.
 */
export function tryPortable(host: PaneHost, definitions: Definitions): Job<Trial> {
  return alone(host, () => tryAlone(host, definitions));
}

function* tryAlone(host: PaneHost, definitions: Definitions): Job<Trial> {
  const {
    names: [name],
    missing,
  } = choose([TRIAL], yield* answer(definitions.list()));
  const refusal = yield* refused(definitions, missing);
  if (refusal !== null) return { works: false, shown: refusal };
  const target = targetsFor(yield* answer(host.sheets())).journal;
  try {
    yield* answer(host.check([{ ...target, rows: CELL.row + 1, columns: CELL.column + 1 }]));
    const id = target.id ?? (yield* answer(host.add([target])))[0];
    const cell = { formula: `=${name}(5)`, value: null, own: true } as const;
    yield* answer(host.type([{ id, ...CELL, cells: [[cell]] }]));
    try {
      const [[[found]]] = yield* answer(host.contents([{ id, ...CELL, rows: 1, columns: 1 }]));
      const shown = valueOf(found);
      return shown === RESULT
        ? { works: true }
        : { works: false, shown: `${addressOf(CELL.row, CELL.column)}: ${String(shown)}` };
    } finally {
      yield* answer(host.type([{ id, ...CELL, cells: [[null]] }]));
    }
  } finally {
    yield* answer(host.unmark([name]));
  }
}

/** What the host says where it does not take the names; null where it does. */
function* refused(definitions: Definitions, missing: readonly Definition[]): Job<string | null> {
  try {
    if (missing.length > 0) yield* answer(definitions.add(missing, COMMENT));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
