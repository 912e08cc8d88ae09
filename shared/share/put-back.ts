import { alone } from "../alone";
import type { FormulaCell, GridCell } from "../grid";
import type { Block, PaneHost, SheetArea } from "../pane-host";
import { answer, type Job } from "../steps";
import type { Frozen } from "../typed/frozen";
import { joined } from "./joined";
import { freeMarks, judged } from "./judging";
import { keepFormulas, openJournal } from "./kept-formulas";
import { MARK } from "./marks";
import type { Told } from "./standing";

/** What came of putting formulas back. */
export interface PutBack {
  readonly formulas: number;
  /** Not put back: the cell was changed, moved or deleted since, and stays as it is. */
  readonly kept: readonly Told[];
  /** Their formulas, which stay in the journal. */
  readonly records: readonly Frozen[];
}

/**
 * Puts formulas back from the journal. A cell that was typed over since is told and left alone, and so is
 * one that was moved, as by rows or columns that came in, unless its formula names no cells. Names that
 * were made for portable formulas go when nothing uses them any more.
 */
export function putBack(host: PaneHost): Job<PutBack> {
  return alone(host, function* () {
    const done = yield* putSomeBack(host);
    if (host.definitions !== null) yield* (yield* answer(host.definitions.load())).dropUnused(host);
    return done;
  });
}

/** The same for some formulas of the journal, and within other work; names stay. */
export function* putSomeBack(host: PaneHost, wanted?: readonly Frozen[]): Job<PutBack> {
  const journal = yield* openJournal(host);
  const { frozen } = journal.kept.journal;
  const asked = new Set(wanted?.map(placeOf));
  const some = frozen.filter((record) => wanted === undefined || asked.has(placeOf(record)));
  const marks = yield* answer(host.marks(MARK));
  const found = yield* judged(host, some, marks);
  const blocks = found.flatMap(({ record, verdict, area }) =>
    verdict === "put back" && area !== null ? [blockOf(record, area)] : [],
  );
  if (blocks.length > 0) yield* answer(host.type(joined(blocks)));
  const done = new Set(found.filter(({ verdict }) => verdict !== null).map(({ record }) => record));
  const left = frozen.filter((record) => !done.has(record));
  if (done.size > 0) yield* keepFormulas(host, journal, left);
  const free = freeMarks(marks, left);
  if (free.length > 0) yield* answer(host.unmark(free));
  const kept = found.filter(({ verdict }) => verdict === null);
  return {
    formulas: done.size,
    kept: kept.map(({ told }) => told),
    records: kept.map(({ record }) => record),
  };
}

/** Tells the formulas of the journal apart. */
export function placeOf({ mark, offset }: Frozen): string {
  return `${mark} ${offset}`;
}

/** The formula, and nothing in the cells that its results are going to fill; a portable one's give way by themselves. */
function blockOf({ offset, rows, columns, formula, shown, portable }: Frozen, area: SheetArea): Block {
  const back: FormulaCell = { formula, value: portable ? null : shown, own: true };
  const line = (down: number): GridCell[] =>
    Array.from({ length: portable ? 1 : columns }, (_, right) => (down === 0 && right === 0 ? back : null));
  const cells = Array.from({ length: portable ? 1 : rows }, (_, down) => line(down));
  return { id: area.id, row: area.row + offset, column: area.column, cells };
}
