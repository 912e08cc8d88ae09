import type { Cell } from "../../src/cell";
import type { Answer, ClientAnswer } from "../oracle/answer";
import { answerOf } from "../oracle/oracle";
import { generated, type Case } from "./generated";
import { Reading } from "./recorder";

/** The workbook that the job generates from a case, beside what the oracle says of it. */
export interface Pair {
  readonly answer: Answer;
  /** The oracle's clients in the order of the portfolio. */
  readonly ordered: readonly ClientAnswer[];
  readonly sheet: (name: string) => Reading;
}

/** Where a sheet and the oracle are not of one mind, each place in words. */
export type Differences = (pair: Pair) => string[];

export type Expected = Readonly<Record<string, string | number | null>>;

export function pairOf(one: Case): Pair {
  const recorder = generated(one);
  const answer = answerOf(one.input);
  const byKey = new Map(answer.clients.map((client) => [client.key, client]));
  const ordered = answer.portfolio.map((key) => byKey.get(key)!);
  return { answer, ordered, sheet: (name) => Reading.of(recorder, name) };
}

/** To the cent for money, to 1e-9 for shares; text to the letter. Says where a cell is another. */
export function differs(found: Cell, expected: string | number | null, where: string): string[] {
  const room = typeof expected === "number" && Math.abs(expected) > 20 ? 0.005 : 1e-9;
  const same =
    typeof expected === "number"
      ? typeof found === "number" && Math.abs(found - expected) <= room
      : (found ?? "") === (expected ?? "");
  return same ? [] : [`${where}: ${String(found)} for ${String(expected)}`];
}

/** The same for the cells of a row that have an expected value, by header. */
export function rowDiffers(row: Readonly<Record<string, Cell>>, expected: Expected, where: string): string[] {
  return Object.entries(expected).flatMap(([word, value]) => differs(row[word], value, `${where}, ${word}`));
}

/** The rows of a sheet, each beside what belongs into it; as many of the ones as of the others. */
export function rowsDiffer<T>(
  rows: readonly Record<string, Cell>[],
  expected: readonly T[],
  compare: (row: Record<string, Cell>, one: T) => string[],
): string[] {
  if (rows.length !== expected.length) return [`${rows.length} rows for ${expected.length}`];
  return rows.flatMap((row, place) => compare(row, expected[place]));
}
