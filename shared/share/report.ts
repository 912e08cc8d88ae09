import { INCOMPLETE, STATUS } from "../grid";
import type { PaneHost } from "../pane-host";
import { answer, type Job } from "../steps";
import { portableFunctions } from "./portable-functions";
import { openJournal } from "./kept-formulas";
import { valueOf } from "./sight";
import { usesIn, type Use } from "./uses";

/** What someone who shares the workbook should know. */
export interface SharingReport {
  readonly uses: readonly Use[];
  /** How many of them use none but functions that have a portable form. */
  readonly portable: number;
  /** Formulas in the journal that can be put back. */
  readonly kept: number;
  /** What Client Portfolio says below its title: period and policy; null where it is not there. */
  readonly policy: string | null;
  /** Sheets that say they are not complete. */
  readonly incomplete: readonly string[];
}

const able: ReadonlySet<string> = new Set(portableFunctions);

/** Looks through the workbook; changes nothing. */
export function* sharingReport(host: PaneHost): Job<SharingReport> {
  const journal = yield* openJournal(host);
  const uses = yield* usesIn(host, journal.sheets);
  const ours = journal.sheets.filter(
    ({ kind, rows }) => kind !== null && kind !== "journal" && rows > STATUS.row,
  );
  const areas = ours.map(({ id }) => ({ id, ...STATUS, rows: 1, columns: 1 }));
  const found = areas.length === 0 ? [] : yield* answer(host.contents(areas));
  const says = found.map(([[cell]]) => valueOf(cell));
  const portfolio = says[ours.findIndex(({ kind }) => kind === "portfolio")];
  return {
    uses,
    portable: uses.filter(({ functions }) => functions.every((name) => able.has(name))).length,
    kept: journal.kept.journal.frozen.length,
    policy: typeof portfolio === "string" ? portfolio : null,
    incomplete: ours.filter((_, index) => says[index] === INCOMPLETE).map(({ name }) => name),
  };
}
