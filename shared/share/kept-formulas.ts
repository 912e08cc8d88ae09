import type { SheetInfo } from "../host";
import type { PaneHost } from "../pane-host";
import { answer, resting, type Job } from "../steps";
import { targetsFor } from "../targets";
import type { Frozen } from "../typed/frozen";
import { nextJournal, readJournal, restingJournal, type Kept } from "../typed/journal-sheet";

/** The workbook's sheets, and the journal that is among them or will be. */
export interface OpenJournal {
  readonly sheets: readonly SheetInfo[];
  readonly id: string | null;
  readonly kept: Kept;
}

/** Reads the journal, if there is one. */
export function* openJournal(host: PaneHost): Job<OpenJournal> {
  const sheets = yield* answer(host.sheets());
  const journal = sheets.find(({ kind }) => kind === "journal");
  const [cells] = journal && journal.rows > 0 ? yield* answer(host.read([journal])) : [[]];
  return { sheets, id: journal?.id ?? null, kept: yield* resting(readJournal(cells)) };
}

/** Keeps formulas in the journal, beside all else that it holds. Whenever it is cut off, the old or the new journal is whole. */
export function* keepFormulas(
  host: PaneHost,
  { sheets, kept }: OpenJournal,
  frozen: readonly Frozen[],
): Job<void> {
  const target = targetsFor(sheets).journal;
  const journal = { ...kept.journal, frozen };
  const { size } = yield* resting(nextJournal(kept, journal));
  yield* answer(host.check([{ ...target, ...size }]));
  const id = target.id ?? (yield* answer(host.add([target])))[0];
  yield* answer(host.keep(id, yield* resting(restingJournal(kept, journal))));
}
