import type { Cell } from "../../src/cell";
import { keyOf } from "../oracle/names";
import type { ScoreAnswer } from "../oracle/score";
import { differs } from "./agreement";

/** Sections that show more than the oracle says: words, what was typed, and a choice of clients. */
const beside = ["Clients by margin", "Unusual holdings", "Wallet", "Growth", "Plan against actual", "Goals"];
const besideFigures = /red flag|seat \| recurring|offers won|role|bought in/;

/** Where the Scorecard and the oracle differ: every figure, and no other. */
export function scoreDiffers(rows: readonly Record<string, Cell>[], told: ScoreAnswer): string[] {
  // A segment or an account manager may be written in two ways.
  const nameOf = (row: Record<string, Cell>): string => keyOf(`${row.Section} | ${row.Item} | ${row.Figure}`);
  const answer = new Map([...told].map(([name, figure]) => [keyOf(name), figure]));
  const shown = new Map(rows.map((row) => [nameOf(row), row]));
  const wrong = [...answer].flatMap(([name, { value, benchmark }]) => {
    const row = shown.get(name);
    if (!row) return [`${name} is not shown: ${value}`];
    return [
      ...differs(row.Value, value, name),
      ...(benchmark === undefined ? [] : differs(row.Benchmark, benchmark, `${name}, benchmark`)),
    ];
  });
  const more = rows
    .filter(({ Section }) => !beside.includes(String(Section)))
    .map(nameOf)
    .filter((name) => !answer.has(name) && !besideFigures.test(name))
    .map((name) => `${name} is shown, and the oracle does not know it`);
  return [...wrong, ...more];
}
