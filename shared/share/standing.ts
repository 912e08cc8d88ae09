import { isError, type Cell } from "../../src/cell";
import { addressOf } from "../layout/address";
import type { Block, PaneHost, Reach } from "../pane-host";
import type { Job } from "../steps";
import { joined } from "./joined";
import { runsOf } from "./runs";
import { lookAt, valueOf, type Sight } from "./sight";
import { usesIn, type Use } from "./uses";
import type { OpenJournal } from "./kept-formulas";

/** A formula that uses a function of ours, with what it shows. */
export interface Standing {
  readonly use: Use;
  readonly shown: Cell;
  /** What stands around its cell. */
  readonly sight: Sight;
  readonly reach: Reach;
}

/** A cell that the user is told about, with its formula and what it shows. */
export interface Told {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly shows: Cell;
}

/** Every formula that uses functions of ours; those that show an error, or do not calculate yet, apart. */
export function* standingIn(
  host: PaneHost,
  { sheets }: OpenJournal,
): Job<{ ready: Standing[]; left: Told[] }> {
  const uses = yield* usesIn(host, sheets);
  const found = yield* lookAgain(host, uses);
  const hasResult = ({ shown }: Standing): boolean => !isError(shown) && !isWaiting(shown);
  return {
    ready: found.filter(hasResult),
    left: found.filter((one) => !hasResult(one)).map(({ use, shown }) => told(use, shown)),
  };
}

/** What these formulas, or what stands in their places, show now. */
export function* lookAgain(host: PaneHost, uses: readonly Use[]): Job<Standing[]> {
  const runs = runsOf(uses);
  const sights = yield* lookAt(host, runs);
  return runs.flatMap((run, index) =>
    run.map((use, offset): Standing => {
      const sight: Sight = { at: (down, right) => sights[index].at(offset + down, right) };
      return { use, sight, shown: valueOf(sight.at(0, 0)), reach: use.reach ?? { rows: 1, columns: 1 } };
    }),
  );
}

/** What a spreadsheet shows of a function that has not answered yet. */
function isWaiting(shown: Cell): boolean {
  return typeof shown === "string" && /^(?:Loading\.\.\.|#BUSY!|#GETTING_DATA)$/.test(shown);
}

export function told({ sheet, row, column, formula }: Use, shows: Cell): Told {
  return { sheet: sheet.name, address: addressOf(row, column), formula, shows };
}

/** The values that a formula shows, row by row. */
export function valuesOf({ sight, reach }: Pick<Standing, "sight" | "reach">): Cell[][] {
  return Array.from({ length: reach.rows }, (_, down) =>
    Array.from({ length: reach.columns }, (__, right) => valueOf(sight.at(down, right))),
  );
}

/** The same beside and below its own cell. */
export function restOf(one: Pick<Standing, "sight" | "reach">): Cell[] {
  return valuesOf(one).flat().slice(1);
}

/** The values of formulas where they stand; those of a filled column together. */
export function blocksOf(all: readonly Standing[]): Block[] {
  return joined(
    all.map((one) => ({
      id: one.use.sheet.id,
      row: one.use.row,
      column: one.use.column,
      cells: valuesOf(one),
    })),
  );
}
