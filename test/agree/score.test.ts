import { join } from "node:path";
import fc from "fast-check";
import type { Cell } from "../../src/cell";
import { tables } from "../core/ledger-tables";
import { inputs } from "../core/ledgers";
import { inventedInput } from "../oracle/invented";
import { keyOf } from "../oracle/names";
import type { Input } from "../oracle/records";
import { scoreOf } from "../oracle/score";
import { ROOT } from "../setup/sources";
import { cases, differs, generated, type Case } from "./cases";
import { Reading } from "./recorder";
import { cellsOf } from "./tables";

/* The Scorecard against the oracle, figure by figure. */

const sample = join(ROOT, "local/sample");
const invented: Case = {
  name: "the sample portfolio",
  tables: {
    Lines: cellsOf(join(sample, "lines.csv")),
    Clients: cellsOf(join(sample, "clients.csv")),
    Offerings: cellsOf(join(sample, "offerings.csv")),
  },
  input: inventedInput("2026-11-22"),
};

/** Sections that show more than the oracle says: words, what was typed, and a choice of clients. */
const beside = ["Clients by margin", "Unusual holdings", "Wallet", "Growth", "Plan against actual", "Goals"];

/** Where the sheet and the oracle differ. */
function differences(rows: readonly Record<string, Cell>[], input: Input): string[] {
  // A segment or an account manager may be written in two ways.
  const nameOf = (row: Record<string, Cell>): string => keyOf(`${row.Section} | ${row.Item} | ${row.Figure}`);
  const answer = new Map([...scoreOf(input)].map(([name, told]) => [keyOf(name), told]));
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
    .filter((name) => !answer.has(name) && !/red flag|seat \| recurring|offers won|role|bought in/.test(name))
    .map((name) => `${name} is shown, and the oracle does not know it`);
  return [...wrong, ...more];
}

test.each([invented, ...cases])("$name: every figure, and no other", (one) => {
  const rows = Reading.of(generated(one), "Scorecard").body();
  expect(differences(rows, one.input)).toEqual([]);
});

test("made-up ledgers: every figure, and no other", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const usual = { today: input.settings.today };
      const one = { name: "made up", tables: tables(input), input: { ...input, marks: [], settings: usual } };
      expect(differences(Reading.of(generated(one), "Scorecard").body(), one.input)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
