import { alone } from "../alone";
import type { Block, Definition, Definitions, PaneHost } from "../pane-host";
import { answer, type Job } from "../steps";
import type { Frozen } from "../typed/frozen";
import { choose, COMMENT, dropUnused } from "./definitions";
import { differing } from "./differing";
import { joined } from "./joined";
import { keepBefore, type Replaced } from "./keeping";
import { openJournal } from "./kept-formulas";
import { portables } from "./portable";
import { portableFunctions } from "./portable-functions";
import { putSomeBack } from "./put-back";
import { rewritten } from "./rewritten";
import { standingIn, told, type Standing, type Told } from "./standing";

/** What came of making formulas portable. */
export interface MadePortable {
  readonly formulas: number;
  /** Left alone: they show no result, or use a function that has no portable form. */
  readonly left: readonly Told[];
  /** Put back at once, because a cell showed something else than before. */
  readonly undone: readonly Told[];
}

/**
 * Puts workbook names with LAMBDA in the place of our functions, in every formula that uses
 * none but those that have such a form. The formulas are in the journal before the first of
 * them is changed; every cell is compared with what it showed.
 */
export function makePortable(host: PaneHost, definitions: Definitions): Job<MadePortable> {
  return alone(host, () => makeAlone(host, definitions));
}

function* makeAlone(host: PaneHost, definitions: Definitions): Job<MadePortable> {
  const journal = yield* openJournal(host);
  const { ready, left: silent } = yield* standingIn(host, journal);
  const names = yield* namesFor(ready, definitions);
  const texts = ready.map(({ use }) => rewritten(use.formula, host.prefix, names.byFunction));
  const replaced = ready.flatMap((one, index): Replaced[] => {
    const by = texts[index];
    return by === null ? [] : [{ one, by, portable: true }];
  });
  const others = ready.filter((_, index) => texts[index] === null).map(({ use, shown }) => told(use, shown));
  const left = [...silent, ...others];
  if (replaced.length === 0) return { formulas: 0, left, undone: [] };
  const records = yield* keepBefore(host, journal, replaced);
  try {
    if (names.missing.length > 0) yield* answer(definitions.add(names.missing, COMMENT));
    yield* answer(host.type(joined(replaced.map(blockOf))));
    const before = replaced.map(({ one }) => one);
    const different = yield* differing(host, before);
    const wrong = records.filter((_, index) => different.has(before[index]));
    if (wrong.length > 0) yield* putSomeBack(host, wrong);
    return { formulas: records.length - wrong.length, left, undone: [...different.values()] };
  } catch (error) {
    yield* undo(host, records);
    throw error;
  }
}

/** The workbook's name of every function that these formulas use and that has a portable form. */
function* namesFor(
  ready: readonly Standing[],
  definitions: Definitions,
): Job<{ byFunction: ReadonlyMap<string, string>; missing: readonly Definition[] }> {
  const used = new Set(ready.flatMap(({ use }) => use.functions));
  const functions = portableFunctions.filter((name) => used.has(name));
  const wanted = functions.map((name) => portables[name]);
  const { names, missing } = choose(wanted, yield* answer(definitions.list()));
  return { byFunction: new Map(functions.map((name, index) => [name, names[index]])), missing };
}

/** The formula alone: its results fill their cells by themselves. */
function blockOf({ one: { use, shown }, by }: Replaced): Block {
  const cell = { formula: String(by), value: shown, own: true } as const;
  return { id: use.sheet.id, row: use.row, column: use.column, cells: [[cell]] };
}

/** What can be put back after a failure is; the rest is in the journal, and the failure is told. */
function* undo(host: PaneHost, records: readonly Frozen[]): Job<void> {
  try {
    yield* putSomeBack(host, records);
    yield* dropUnused(host);
  } catch {
    return;
  }
}
