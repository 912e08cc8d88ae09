import type { Outcome } from "../outcome";
import type { Since } from "../since";

/** What the workbook remembers of the last run. */
export interface LastRun {
  /** What was otherwise than before it; null after the first. */
  readonly since: Since | null;
}

const KEPT = "XS_last";
/** Moves and wins that are remembered by name; the figures count them all. */
const NAMED = 20;

export function recallLast(remembered: Readonly<Record<string, string>>): LastRun | null {
  try {
    const { since = null } = JSON.parse(remembered[KEPT] ?? "null") as Partial<LastRun>;
    const whole = since === null || (Array.isArray(since.flows) && Array.isArray(since.moves));
    return whole ? { since } : null;
  } catch {
    // Nothing, or nothing that can be read.
    return null;
  }
}

export function lastOf({ insights: { since } }: Outcome): LastRun {
  if (since === null) return { since };
  return { since: { ...since, moves: since.moves.slice(0, NAMED), won: since.won.slice(0, NAMED) } };
}

/** The last run as `Host.remember` keeps it. */
export function keepLast(last: LastRun): Record<string, string> {
  return { [KEPT]: JSON.stringify(last) };
}
