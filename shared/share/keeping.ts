import type { Cell } from "../../src/cell";
import { addressOf } from "../layout/address";
import type { PaneHost } from "../pane-host";
import { answer, type Job } from "../steps";
import type { Frozen } from "../typed/frozen";
import { keepFormulas, type OpenJournal } from "./kept-formulas";
import { MARK, newMarks } from "./marks";
import { printOf } from "./print";
import { areaOfRun, runsOf } from "./runs";
import { restOf, type Standing } from "./standing";

/** A formula, and what is going to stand in its cell. */
export interface Replaced {
  readonly one: Standing;
  readonly by: Cell;
  readonly portable: boolean;
}

/**
 * Gives the cells hidden names, and then puts their formulas into the journal. Nothing
 * else is changed: whatever fails from here on, the formulas can be put back.
 *
 * @returns The new records, in the order given.
 */
export function* keepBefore(
  host: PaneHost,
  journal: OpenJournal,
  replaced: readonly Replaced[],
): Job<Frozen[]> {
  const known = journal.kept.journal.frozen;
  const runs = runsOf(replaced.map(({ one }) => one.use));
  const marks = newMarks(runs.length, yield* answer(host.marks(MARK)), known);
  const places = runs.flatMap((run, index) =>
    run.map((_, offset) => ({ mark: marks[index], offset, of: run.length })),
  );
  const areas = runs.map((run) => ({ id: run[0].sheet.id, ...areaOfRun(run) }));
  yield* answer(host.mark(areas.map((area, index) => ({ name: marks[index], area }))));
  const day = host.today();
  const records = replaced.map(({ one, by, portable }, index): Frozen => {
    const { sheet, row, column, formula } = one.use;
    const where = { ...places[index], sheet: sheet.name, address: addressOf(row, column) };
    return { ...where, formula, shown: by, portable, ...one.reach, print: printOf(restOf(one)), day };
  });
  yield* keepFormulas(host, journal, [...known, ...records]);
  return records;
}
