import { Fault } from "../../src/fault";
import type { Outcome } from "../outcome";
import { words } from "./language";

/** What the footer says of something that failed. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Fault) return error.message;
  return words.failed(error instanceof Error ? error.message : String(error));
}

/** What the footer says of a run that came to its end. */
export function summary({ sheets, clients, offerings, revenue, potential, findings, won }: Outcome): string {
  return [
    words.done(sheets.length, clients, offerings),
    words.doneMoney(revenue, potential),
    ...(won > 0 ? [words.doneWon(won)] : []),
    words.doneProblems(findings.length),
  ].join(" ");
}
