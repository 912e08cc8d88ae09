import { alone } from "../alone";
import type { PaneHost } from "../pane-host";
import { answer, type Job } from "../steps";
import type { Frozen } from "../typed/frozen";
import { freeMarks, judged } from "./judging";
import { keepFormulas, openJournal } from "./kept-formulas";
import { MARK } from "./marks";
import { placeOf } from "./put-back";

/**
 * Takes formulas out of the journal for good, of those given the ones that still cannot be
 * put back: their cells stay as they are.
 *
 * @returns How many.
 */
export function forget(host: PaneHost, records: readonly Frozen[]): Job<number> {
  return alone(host, () => forgetAlone(host, records));
}

function* forgetAlone(host: PaneHost, records: readonly Frozen[]): Job<number> {
  const journal = yield* openJournal(host);
  const { frozen } = journal.kept.journal;
  const asked = new Set(records.map(placeOf));
  const marks = yield* answer(host.marks(MARK));
  const found = yield* judged(
    host,
    frozen.filter((record) => asked.has(placeOf(record))),
    marks,
  );
  const lost = new Set(found.filter(({ verdict }) => verdict === null).map(({ record }) => record));
  if (lost.size === 0) return 0;
  const left = frozen.filter((record) => !lost.has(record));
  yield* keepFormulas(host, journal, left);
  const free = freeMarks(marks, left);
  if (free.length > 0) yield* answer(host.unmark(free));
  return lost.size;
}
